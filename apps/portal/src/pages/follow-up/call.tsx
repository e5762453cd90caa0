import { Alert, Anchor, Button, Checkbox, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { answerCheckIn, checkInFormQuery } from '../../api/follow-up.js';
import type { CheckInForm } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { FormProblem, told, useForm } from '../../components/form.js';
import { Phone } from '../../components/icons.js';
import { Page, Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { formatPhone } from '../../format.js';
import { labelOf, respondentLabels } from '../../labels.js';
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
  const answers = useForm<{ answers: Record<string, string>; comment: string; callWanted: boolean }>({
    answers: {},
    comment: '',
    callWanted: false,
  });
  const chosen = answers.values.answers;
  const save = useCommand(
    () =>
      answerCheckIn(checkInId, {
        answers: chosen,
        ...told({ comment: answers.values.comment }),
        callWanted: answers.values.callWanted,
      }),
    { done: 'Les réponses sont enregistrées.' },
  );
  return (
    <form
      {...answers.props(async () => {
        await save.mutateAsync(undefined);
        await navigate(backTo);
      })}
    >
      <Stack gap="lg">
        <Alert color="pine">
          {form.phone && (
            <Group gap="xs" mb="xs">
              <Phone />
              <Anchor href={`tel:${form.phone}`} fw={650}>
                {formatPhone(form.phone)}
              </Anchor>
            </Group>
          )}
          <Text>À dire d’abord&nbsp;: {form.confidentiality}</Text>
        </Alert>
        <Section title="Les questions">
          {form.questions.map(({ code, text, answers: offered }) => (
            <Radio.Group
              key={code}
              label={text}
              value={chosen[code] ?? ''}
              onChange={(answer) => answers.set('answers', { ...chosen, [code]: answer })}
              error={answers.errorAt(`answers.${code}`)}
              required
            >
              <div className={classes.answers}>
                {offered.map((answer) => (
                  <Radio.Card
                    key={answer.code}
                    value={answer.code}
                    className={classes.answer}
                    aria-label={answer.label}
                  >
                    <Group wrap="nowrap" gap="sm">
                      <Radio.Indicator />
                      {answer.label}
                    </Group>
                  </Radio.Card>
                ))}
              </div>
            </Radio.Group>
          ))}
          <Textarea {...answers.text('comment')} label="Avec ses mots" description="Facultatif" maxLength={2000} />
          <Checkbox {...answers.check('callWanted')} label="Souhaite être rappelé" />
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
