import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queuesQuery, redrive } from '../../api/operations.js';
import { useCommand } from '../../components/command.js';
import { Facts } from '../../components/facts.js';
import { Page, Section } from '../../components/page.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatCount, formatInstant, formatNumber, formatSeconds } from '../../format.js';
import { mailStateLabels, queueLabels } from '../../labels/structure.js';

const BOARD = '/api/admin/board';

const waitingFor = (seconds: number | null): string => (seconds === null ? 'rien n’attend' : formatSeconds(seconds));

/** What waits, what failed, and one button to start it again. */
export default function QueuesPage() {
  const state = useQuery(queuesQuery);
  return (
    <Page title="Files d’attente et envois" back={{ to: '/administration', label: 'Administration' }}>
      <Fetched query={state}>
        {({ ages, queues, failures, mails, redrivable }) => (
          <>
            <Section title="Ce qui attend depuis le plus longtemps">
              <Facts
                facts={[
                  ['Point de suivi à demander', waitingFor(ages.dueCheckIn)],
                  ['Message à envoyer', waitingFor(ages.dueMail)],
                  ['Message pas encore parti, essais compris', waitingFor(ages.unsentMail)],
                  ['Réaction à un événement', waitingFor(ages.undeliveredEvent)],
                  ['Dernier balayage', ages.lastSweep === null ? 'jamais' : `il y a ${formatSeconds(ages.lastSweep)}`],
                ]}
              />
            </Section>
            <FailedForGood {...redrivable} />
            <Section
              title="Files d’attente"
              aside={
                <Anchor href={BOARD} target="_blank" rel="noreferrer">
                  Voir chaque tâche
                </Anchor>
              }
            >
              {queues === null ? (
                <Empty>
                  Les files d’attente ne répondent pas. Rien n’est perdu&nbsp;: ce qui est dû est dans la base.
                </Empty>
              ) : (
                <Facts
                  facts={queues.map(({ name, waiting, active, delayed, failed }) => [
                    queueLabels[name] ?? name,
                    `${formatNumber(waiting)} en attente · ${formatNumber(active)} en cours · ${formatNumber(delayed)} plus tard · ${formatNumber(failed)} en échec`,
                  ])}
                />
              )}
            </Section>
            <Section title="Messages des sept derniers jours">
              {mails.length === 0 ? (
                <Empty>Aucun message depuis sept jours.</Empty>
              ) : (
                <Facts facts={mails.map(({ state: of, count }) => [mailStateLabels[of] ?? of, formatNumber(count)])} />
              )}
            </Section>
            <Section title="Tâches qui ont échoué" lead="Depuis l’installation, essais épuisés.">
              {failures.length === 0 ? (
                <Empty>Aucune tâche n’a échoué.</Empty>
              ) : (
                <Facts
                  facts={failures.map(({ job, failures: count, lastAt, lastError }) => [
                    job,
                    `${formatCount(count, 'fois', 'fois')}, la dernière le ${formatInstant(lastAt)} (${lastError})`,
                  ])}
                />
              )}
            </Section>
          </>
        )}
      </Fetched>
    </Page>
  );
}

function FailedForGood({ mails, reactions }: { mails: number; reactions: number }) {
  const again = useCommand(redrive, {
    done: 'C’est relancé\u00a0: le prochain balayage s’en charge.',
    tellProblems: true,
  });
  if (mails + reactions === 0)
    return (
      <Section title="En échec définitif">
        <Empty>Rien à relancer.</Empty>
      </Section>
    );
  return (
    <Section
      title="En échec définitif"
      aside={
        <Button size="sm" loading={again.isPending} onClick={() => again.mutate()}>
          Tout relancer
        </Button>
      }
    >
      <Text>
        {formatCount(mails, 'message refusé', 'messages refusés')} ·{' '}
        {formatCount(reactions, 'réaction abandonnée', 'réactions abandonnées')}
      </Text>
      <Text size="sm" c="dimmed">
        Réparez d’abord la cause. Chaque message est relu avant de partir&nbsp;: ce qui n’est plus utile est annulé, ce
        qui est peut-être arrivé n’est pas renvoyé.
      </Text>
    </Section>
  );
}
