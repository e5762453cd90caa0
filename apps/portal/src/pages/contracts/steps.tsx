import { Anchor, Checkbox, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { stepsDoneQuery, tickStep } from '../../api/proposals.js';
import type { HireStep } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { formatDay } from '../../format.js';
import { useToday } from '../../session/session.js';
import type { PaperSource } from './comparison.js';
import classes from './contracts.module.css';

const doers: Readonly<Record<HireStep['who'], string>> = {
  employer: 'entreprise',
  structure: 'Mission Locale',
  young_person: 'jeune',
};

/** What to do in the order of the days; with a proposal each step can be ticked, and stays so. */
export function Steps({ steps, proposalId }: { steps: readonly HireStep[]; proposalId?: string }) {
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={step.key} className={classes.step}>
          {proposalId ? <TickedStep step={step} proposalId={proposalId} /> : <Words step={step} />}
        </li>
      ))}
    </ol>
  );
}

function TickedStep({ step, proposalId }: { step: HireStep; proposalId: string }) {
  const today = useToday();
  const { data: ticked = [] } = useQuery(stepsDoneQuery(proposalId));
  const tick = useCommand((done: boolean) => tickStep(proposalId, step.key, done), { tellProblems: true });
  const done = tick.isPending ? tick.variables : ticked.includes(step.key);
  return (
    <Checkbox
      checked={done}
      onChange={(event) => tick.mutate(event.currentTarget.checked)}
      label={<Words step={step} late={!done && !step.optional && step.by < today} />}
    />
  );
}

function Words({ step, late = false }: { step: HireStep; late?: boolean }) {
  const { what, who, from, by, optional } = step;
  return (
    <>
      <Text component="span" fw={600} c={late ? 'brick.7' : undefined}>
        {optional ? 'Facultatif' : `Au plus tard le ${formatDay(by)}`}
        {late && ', dépassé'}
      </Text>
      {' : '}
      {what}{' '}
      <Text component="span" size="sm" c="dimmed">
        ({doers[who]}
        {from && !optional && from !== by ? `, à partir du ${formatDay(from, 'short')}` : ''})
      </Text>
    </>
  );
}

/** The page for the employer and the dates for a calendar. */
export function Papers({ type, of }: { type: string; of: PaperSource }) {
  const path = `${of.path}/contracts/${type}`;
  const told = new URLSearchParams(Object.entries(of.told).map(([key, value]) => [key, String(value)])).toString();
  const query = told && `?${told}`;
  return (
    <Group gap="lg">
      <Anchor href={`${path}/fiche.pdf${query}`} className="alone" download>
        Fiche d’une page pour l’entreprise (PDF)
      </Anchor>
      <Anchor href={`${path}/etapes.ics${query}`} className="alone" download>
        Dates dans mon agenda
      </Anchor>
    </Group>
  );
}
