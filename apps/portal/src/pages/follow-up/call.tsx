import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { answerCheckIn, checkInFormQuery } from '../../api/follow-up.js';
import type { CheckInForm } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { FormProblem } from '../../components/form.js';
import { Phone } from '../../components/icons.js';
import { Page, Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { formatPhone } from '../../format.js';
import { labelOf } from '../../labels.js';
import { respondentLabels } from '../../labels/follow-up.js';
import { CheckInQuestions, givenIn, useCheckInAnswers } from './check-in-questions.js';
import classes from './follow-up.module.css';

export default function CallPage() {
  const { checkInId = '' } = useParams();
  const [search] = useSearchParams();
  const placement = search.get('suivi');
  const back = placement ? { to: `/suivis/${placement}`, label: 'Suivi' } : { to: '/', label: 'À faire' };
  const form = useQuery(checkInFormQuery(checkInId));
  const { data } = form;
  return (
    <Page
      title={data ? `Appeler ${data.personName}` : 'Point au téléphone'}
      lead={data && `${data.title} · ${labelOf(respondentLabels, data.respondent)}`}
      back={back}
      narrow
    >
      <Fetched query={form} lines={6}>
        {(loaded) =>
          loaded.closed ? (
            <Alert color="gray">
              {loaded.closed === 'answered' ? 'Ce point a déjà sa réponse.' : 'Ce point a été annulé.'}
            </Alert>
          ) : (
            <Questions form={loaded} checkInId={checkInId} backTo={back.to} />
          )
        }
      </Fetched>
    </Page>
  );
}

function Questions({ form, checkInId, backTo }: { form: CheckInForm; checkInId: string; backTo: string }) {
  const navigate = useNavigate();
  const answers = useCheckInAnswers();
  const save = useCommand(() => answerCheckIn(checkInId, givenIn(answers)), {
    done: 'Les réponses sont enregistrées.',
  });
  return (
    <form
      {...answers.props(async () => {
        await save.mutateAsync(undefined);
        await navigate(backTo);
      })}
    >
      <Stack gap="lg">
        <Alert color="pine">
          <Stack gap="xs">
            <Number name={form.personName} phone={form.phone} strong />
            <Number name={form.otherSide.name} phone={form.otherSide.phone} />
          </Stack>
        </Alert>
        <Section title="Que dire">
          <ol className={classes.script}>
            {scriptOf(form).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Section>
        <Section title="Les questions">
          <CheckInQuestions
            questions={form.questions}
            form={answers}
            comment="Avec ses mots"
            call="Souhaite être rappelé"
          />
        </Section>
        <FormProblem problem={answers.problem} />
        <Group justify="flex-end">
          <Button type="submit" size="lg" loading={answers.busy}>
            Enregistrer les réponses
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Somebody to phone; a person without a number is said to have none, so that nobody looks for it. */
function Number({ name, phone, strong = false }: { name: string; phone: string | null; strong?: boolean }) {
  return (
    <Group gap="xs">
      <Phone />
      <Text fw={strong ? 650 : undefined}>{name}</Text>
      {phone ? (
        <Anchor href={`tel:${phone}`} fw={strong ? 650 : undefined}>
          {formatPhone(phone)}
        </Anchor>
      ) : (
        <Text c="dimmed">pas de numéro</Text>
      )}
    </Group>
  );
}

/** Said in this order; who reads the answers comes before the first question. */
function scriptOf({
  respondent,
  personName,
  otherSide,
  jobTitle,
  companyName,
  confidentiality,
}: CheckInForm): string[] {
  const about =
    respondent === 'employer'
      ? `Je vous appelle pour savoir comment ça se passe avec ${otherSide.name}, au poste «\u00a0${jobTitle}\u00a0».`
      : `Je vous appelle pour savoir comment ça se passe pour vous chez ${companyName}, au poste «\u00a0${jobTitle}\u00a0».`;
  return [
    `Bonjour, ici la Mission Locale. Est-ce que je parle bien à ${personName}\u00a0? C’est un bon moment, pour deux minutes\u00a0?`,
    about,
    confidentiality,
    'Je vous pose quelques questions. Il n’y a pas de bonne ni de mauvaise réponse.',
    'Y a-t-il autre chose que vous voulez me dire\u00a0? Voulez-vous qu’on vous rappelle\u00a0?',
    'Merci. En cas de souci, appelez-nous sans attendre\u00a0: c’est plus facile à arranger tôt.',
  ].map((line) => line.replace(/ (?=[?!:;»])/g, '\u00a0').replace(/« /g, '«\u00a0'));
}
