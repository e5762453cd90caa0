import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { askConsentOfMany, sendMany } from '../../api/proposals.js';
import type { BulkOutcome, Proposal } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { Sheet } from '../../components/sheet.js';
import { formatCount, formatList } from '../../format.js';
import classes from './adviser.module.css';

/** Somebody something is done for: the identifier the API knows, and how to name them. */
export interface Someone {
  id: string;
  name: string;
}

interface Outcome {
  title: string;
  done: string[];
  refused: { name: string; why: string }[];
}

/** What is done for several people at once, and how it is told. */
const steps = {
  ask_consent: {
    act: askConsentOfMany,
    button: 'Demander l’accord',
    one: 'demande est partie',
    many: 'demandes sont parties',
  },
  send: {
    act: sendMany,
    button: 'Envoyer à l’entreprise',
    one: 'candidature est envoyée',
    many: 'candidatures sont envoyées',
  },
} as const;
export const bulkSteps = Object.keys(steps) as (keyof typeof steps)[];
export type BulkStep = keyof typeof steps;

/**
 * One step for several people, each tried on its own, and what became of each.
 * @param act another way to take the step than by its proposals
 */
export function useBulk(act?: (ids: string[]) => Promise<BulkOutcome[]>) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const command = useCommand(
    async ({ step, people }: { step: BulkStep; people: readonly Someone[] }) => {
      const { one, many, act: byProposals } = steps[step];
      const rows = await (act ?? byProposals)(people.map(({ id }) => id));
      const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
      const done = rows.filter(({ refusal }) => refusal === null).map(({ id }) => nameOf(id));
      setOutcome({
        title: done.length === 0 ? 'Rien n’est parti' : formatCount(done.length, one, many),
        done,
        refused: rows.flatMap(({ id, refusal }) => (refusal === null ? [] : [{ name: nameOf(id), why: refusal }])),
      });
    },
    { tellProblems: true },
  );
  return { outcome, clear: () => setOutcome(null), run: command.mutate, busy: command.isPending };
}

/** What became of each, said aloud too; stays until it is closed or something else is done. */
export function BulkOutcomes({ of: { outcome, clear } }: { of: ReturnType<typeof useBulk> }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) place.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <div role="status" ref={place} className={classes.outcomes}>
      {outcome && (
        <Alert
          color={outcome.refused.length > 0 ? 'amber' : 'pine'}
          title={outcome.title}
          withCloseButton
          closeButtonLabel="Fermer ce message"
          onClose={clear}
        >
          {outcome.done.length > 0 && <Text>{formatList(outcome.done)}.</Text>}
          {outcome.refused.length > 0 && (
            <>
              <Text fw={600} mt="xs">
                {formatCount(outcome.refused.length, 'personne n’a pas pu suivre', 'personnes n’ont pas pu suivre')}
                &nbsp;:
              </Text>
              <List>
                {outcome.refused.map(({ name, why }) => (
                  <List.Item key={name + why}>
                    <b>{name}</b>&nbsp;: {why}
                  </List.Item>
                ))}
              </List>
            </>
          )}
        </Alert>
      )}
    </div>
  );
}

/** Takes a step for several people at once. */
export function StepButton({
  step,
  people,
  bulk,
  onDone,
}: {
  step: BulkStep;
  people: readonly Someone[];
  bulk: ReturnType<typeof useBulk>;
  onDone?: () => void;
}) {
  return (
    <Button
      size="sm"
      loading={bulk.busy}
      onClick={() => bulk.run({ step, people }, { ...(onDone ? { onSuccess: onDone } : {}) })}
    >
      {steps[step].button} ({people.length})
    </Button>
  );
}

/** The same for everybody of a list who waits for it, after having said who that is. */
export function BulkButton({
  step,
  among,
  bulk,
}: {
  step: BulkStep;
  among: readonly Proposal[];
  bulk: ReturnType<typeof useBulk>;
}) {
  const [opened, { open, close }] = useDisclosure(false);
  const people = among.flatMap(({ id, actions, candidate: { firstName, lastName } }) =>
    actions.includes(step) ? [{ id, name: `${firstName} ${lastName}` }] : [],
  );
  if (people.length < 2) return null;
  return (
    <>
      <Button variant="default" size="sm" onClick={open}>
        {steps[step].button} ({people.length})
      </Button>
      <Sheet opened={opened} onClose={close} title={`${steps[step].button}\u00a0: ${people.length} personnes`}>
        <Stack gap="lg">
          <Text>{formatList(people.map(({ name }) => name))}.</Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="subtle" onClick={close}>
              Annuler
            </Button>
            <StepButton step={step} people={people} bulk={bulk} onDone={close} />
          </Group>
        </Stack>
      </Sheet>
    </>
  );
}
