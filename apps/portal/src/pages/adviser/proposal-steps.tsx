import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { askConsentOfMany, sendMany } from '../../api/proposals.js';
import type { BulkOutcome, Proposal } from '../../api/types.js';
import { useEach } from '../../components/each.js';
import { Sheet } from '../../components/sheet.js';
import { formatCount, formatList } from '../../format.js';

/** Somebody something is done for: the identifier the API knows, and how to name them. */
export interface Someone {
  id: string;
  name: string;
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
export function useSteps(act?: (ids: string[]) => Promise<BulkOutcome[]>) {
  const each = useEach(({ name }: Someone) => name);
  return {
    ...each,
    take: (step: BulkStep, people: readonly Someone[]) => {
      const { one, many, act: byProposals } = steps[step];
      return each.act(
        people,
        async (some) => {
          const rows = await (act ?? byProposals)(some.map(({ id }) => id));
          return some.map(({ id }) => rows.find((row) => row.id === id)?.refusal ?? null);
        },
        (done) => (done === 0 ? 'Rien n’est parti' : formatCount(done, one, many)),
      );
    },
  };
}

/** Takes a step for several people at once. */
export function StepButton({
  step,
  people,
  taking,
  onDone,
}: {
  step: BulkStep;
  people: readonly Someone[];
  taking: ReturnType<typeof useSteps>;
  onDone: () => void;
}) {
  return (
    <Button
      size="sm"
      loading={taking.busy}
      onClick={() => void taking.take(step, people).then((left) => left && onDone())}
    >
      {steps[step].button} ({people.length})
    </Button>
  );
}

/** The same for everybody of a list who waits for it, after having said who that is. */
export function BulkButton({
  step,
  among,
  taking,
}: {
  step: BulkStep;
  among: readonly Proposal[];
  taking: ReturnType<typeof useSteps>;
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
            <StepButton step={step} people={people} taking={taking} onDone={close} />
          </Group>
        </Stack>
      </Sheet>
    </>
  );
}
