import { Button, Group, Text, Textarea, Title, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { askForHelp, placementsQuery } from '../../api/follow-up.js';
import type { PlacementSummary } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { useCommand } from '../../components/command.js';
import { DialogForm } from '../../components/dialog.js';
import { Facts } from '../../components/facts.js';
import { useForm } from '../../components/form.js';
import { Page } from '../../components/page.js';
import { Empty, Failure, Loading } from '../../components/states.js';
import { formatDay } from '../../format.js';
import { labelOf } from '../../labels.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import { placementStateLabels } from '../../labels/follow-up.js';
import { AnswerCheckIn } from './check-in.js';
import classes from './employer.module.css';

export default function RecruitsPage() {
  const placements = useInfiniteQuery(placementsQuery({}));
  const items = placements.data?.pages.flatMap((page) => page.items);
  return (
    <Page
      title="Mes recrues"
      lead="La Mission Locale prend des nouvelles aux bons moments. Un souci ? Dites-le tôt, c’est plus facile à arranger."
    >
      {placements.isError && !items && <Failure problem={placements.error} retry={() => void placements.refetch()} />}
      {!items && !placements.isError && <Loading lines={4} />}
      {items?.length === 0 && (
        <Empty>Pas encore de recrue. Elles apparaissent ici dès que vous confirmez une embauche.</Empty>
      )}
      {items && items.length > 0 && (
        <ul className={classes.cards}>
          {items.map((placement) => (
            <Recruit key={placement.id} placement={placement} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Recruit({ placement }: { placement: PlacementSummary }) {
  const help = useForm({ text: '' });
  const call = useCommand(() => askForHelp(placement.id, 'Pouvez-vous m’appeler\u00a0?'), {
    done: 'Votre demande est partie. Votre conseillère ou conseiller vous rappelle.',
    tellProblems: true,
  });
  const { candidate, startsOn, endsOn } = placement;
  const asked = placement.comingCheckIns.find(({ askedId }) => askedId !== null);
  const coming = placement.comingCheckIns.filter(({ askedId }) => askedId === null);
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <Title order={2} size="h3">
          {candidate.firstName} {candidate.lastName}
        </Title>
        <StateBadge code={placement.state} labels={placementStateLabels} />
      </div>
      <Text>
        {placement.jobTitle} · {labelOf(contractTypeLabels, placement.contractType)}
      </Text>
      <Facts
        facts={[
          ['Début', formatDay(startsOn)],
          ['Fin', endsOn && formatDay(endsOn)],
        ]}
      />
      {asked?.askedId && (
        <div className={classes.contact}>
          <Text fw={600} mb="xs">
            Votre Mission Locale vous demande des nouvelles
          </Text>
          <AnswerCheckIn key={asked.askedId} checkInId={asked.askedId} firstName={candidate.firstName} />
        </div>
      )}
      {coming.length > 0 && (
        <section>
          <Title order={3} size="h5">
            Prochains points avec vous
          </Title>
          <ul className={classes.dates}>
            {coming.map(({ milestone, dueOn, title }) => (
              <li key={`${milestone} ${dueOn}`}>
                <strong>{formatDay(dueOn)}</strong> · {title}
              </li>
            ))}
          </ul>
        </section>
      )}
      {placement.state !== 'ended' && (
        <Group mt="auto">
          {/* In trouble, one click is enough; saying why is welcome. Asked once, nobody calls twice. */}
          <Button
            variant="default"
            loading={call.isPending}
            disabled={call.isSuccess}
            onClick={() => call.mutate(undefined)}
          >
            {call.isSuccess ? 'Appel demandé' : 'Rappelez-moi'}
            <VisuallyHidden> au sujet de {candidate.firstName}</VisuallyHidden>
          </Button>
          <DialogForm
            button="Demander de l’aide"
            title={`Demander de l’aide au sujet de ${candidate.firstName}`}
            form={help}
            send={() => askForHelp(placement.id, help.values.text)}
            done="Votre demande est partie. Votre conseillère ou conseiller vous rappelle."
            submit="Envoyer"
          >
            <Text>
              Retards, tâches difficiles, ambiance, transport… Dites ce qui se passe, la Mission Locale vous rappelle
              vite.
            </Text>
            <Textarea {...help.text('text')} label="Que se passe-t-il ?" required maxLength={2000} data-autofocus />
          </DialogForm>
        </Group>
      )}
    </li>
  );
}
