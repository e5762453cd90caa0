import { Alert, Button, Checkbox, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  applyProtocol,
  previewProtocol,
  protocolQuery,
  protocolsQuery,
  resetProtocol,
  saveProtocol,
} from '../../api/protocols.js';
import type { MilestoneChoice, Protocol, ProtocolMilestone, ProtocolPreview } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { DayInput } from '../../components/day-input.js';
import { ActionButton } from '../../components/dialog.js';
import { FormProblem, useForm } from '../../components/form.js';
import { useInAddress } from '../../components/in-address.js';
import { Page, Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { formatCount, formatDayTitle, formatInstant, withCapital } from '../../format.js';
import { labelOf } from '../../labels.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import { respondentLabels } from '../../labels/follow-up.js';
import { useToday } from '../../session/session.js';
import classes from './protocols.module.css';

const FIRST = 'cdi';
const sides = { both: ['employer', 'candidate'], employer: ['employer'], candidate: ['candidate'] } as const;
type Sides = keyof typeof sides;
const sideOptions = [
  { value: 'both', label: 'L’entreprise et le jeune' },
  { value: 'employer', label: 'L’entreprise seule' },
  { value: 'candidate', label: 'Le jeune seul' },
];

export default function ProtocolsPage() {
  const [search, setSearch] = useInAddress();
  const chosen = search.get('contrat') ?? '';
  const contractType = chosen in contractTypeLabels ? chosen : FIRST;
  const protocols = useQuery(protocolsQuery);
  const protocol = useQuery(protocolQuery(contractType));
  // What is not saved yet is still there after a look at another contract.
  const [drafts] = useState(() => new Map<string, MilestoneChoice[]>());
  const options = Object.entries(contractTypeLabels).map(([value, label]) => {
    const differences = protocols.data?.find((row) => row.contractType === value)?.differences ?? 0;
    return { value, label: differences > 0 ? `${label} (${formatCount(differences, 'changement')})` : label };
  });
  return (
    <Page
      title="Protocoles de suivi"
      lead="Quand l’entreprise et le jeune sont interrogés, contrat par contrat. Un changement vaut pour les contrats notés ensuite."
      back={{ to: '/structure', label: 'Structure' }}
    >
      <NativeSelect
        label="Type de contrat"
        data={options}
        value={contractType}
        onChange={(event) => setSearch({ contrat: event.currentTarget.value })}
        maw="24rem"
      />
      <Fetched query={protocol} lines={8}>
        {(loaded) => (
          <>
            <Editor key={`${loaded.contractType} ${loaded.history.length}`} protocol={loaded} drafts={drafts} />
            <Others protocol={loaded} />
            <Changes protocol={loaded} />
          </>
        )}
      </Fetched>
    </Page>
  );
}

const choiceOf = ({ milestone, on, respondents, count }: ProtocolMilestone): MilestoneChoice => ({
  milestone,
  on,
  respondents: [...respondents],
  count,
});

function Editor({ protocol, drafts }: { protocol: Protocol; drafts: Map<string, MilestoneChoice[]> }) {
  const { contractType, milestones } = protocol;
  const form = useForm({ milestones: drafts.get(contractType) ?? milestones.map(choiceOf) });
  const choices = form.values.milestones;
  const save = useCommand(() => saveProtocol(contractType, choices), {
    done: 'Le protocole est enregistré, pour les contrats notés à partir de maintenant.',
  });
  const change = (index: number, changes: Partial<MilestoneChoice>) => {
    const next = choices.map((choice, at) => (at === index ? { ...choice, ...changes } : choice));
    drafts.set(contractType, next);
    form.set('milestones', next);
  };
  const changed = JSON.stringify(choices) !== JSON.stringify(milestones.map(choiceOf));
  const differs = milestones.some((row) => !row.on || row.count !== null || row.respondents.length < 2);
  return (
    <>
      <Section title="Les points de suivi">
        <form
          {...form.props(async () => {
            await save.mutateAsync(undefined);
            drafts.delete(contractType);
          })}
        >
          <ul className={classes.milestones}>
            {milestones.map((milestone, index) => {
              const choice = choices[index];
              return (
                choice && (
                  <MilestoneRow
                    key={milestone.milestone}
                    milestone={milestone}
                    choice={choice}
                    error={form.errorAt(`milestones.${index}.count`) ?? form.errorAt(`milestones.${index}.respondents`)}
                    onChange={(changes) => change(index, changes)}
                  />
                )
              );
            })}
          </ul>
          <FormProblem problem={form.problem} />
          <Group justify="flex-end" mt="md">
            {differs && (
              <ActionButton
                act={async () => {
                  await resetProtocol(contractType);
                  drafts.delete(contractType);
                }}
                done="Le protocole est de nouveau le protocole standard."
                sure={{
                  title: 'Revenir au protocole standard\u00a0?',
                  text: 'Les contrats déjà planifiés ne changent pas. L’historique est gardé.',
                  confirm: 'Revenir au standard',
                }}
                buttonProps={{ variant: 'default' }}
              >
                Revenir au standard
              </ActionButton>
            )}
            <Button type="submit" loading={form.busy} disabled={!changed}>
              Enregistrer
            </Button>
          </Group>
        </form>
      </Section>
      <Preview contractType={contractType} choices={choices} />
    </>
  );
}

const sidesOf = (respondents: readonly string[]): Sides =>
  respondents.length > 1 ? 'both' : respondents[0] === 'employer' ? 'employer' : 'candidate';

function MilestoneRow({
  milestone,
  choice,
  error,
  onChange,
}: {
  milestone: ProtocolMilestone;
  choice: MilestoneChoice;
  error: string | undefined;
  onChange: (changes: Partial<MilestoneChoice>) => void;
}) {
  const { title, standard, movable } = milestone;
  const unit = movable?.unit === 'workingDays' ? 'jours ouvrés' : 'jours';
  return (
    <li>
      <div>
        <Checkbox
          label={title}
          checked={choice.on}
          onChange={(event) => onChange({ on: event.currentTarget.checked })}
          styles={{ label: { fontWeight: 650 } }}
        />
        <Text size="sm" c="dimmed" mt={4}>
          Standard&nbsp;: {standard}.
          {!movable && ' Cette date suit la loi ou le contrat\u00a0: elle ne se déplace pas.'}
        </Text>
        {error && (
          <Text size="sm" c="brick" role="alert">
            {error}
          </Text>
        )}
      </div>
      {movable && choice.on ? (
        <NumberInput
          label={withCapital(`${unit} ${movable.before ? 'avant' : 'après'}`)}
          aria-label={`${title}\u00a0: ${unit} ${movable.before ? 'avant' : 'après'}`}
          description={`De ${movable.min} à ${movable.max}\u00a0; laissez vide pour garder le standard.`}
          value={choice.count ?? ''}
          onChange={(value) => onChange({ count: typeof value === 'number' ? value : null })}
          allowDecimal={false}
          allowNegative={false}
          error={Boolean(error)}
        />
      ) : (
        <span />
      )}
      {choice.on && (
        <NativeSelect
          label="Qui est interrogé"
          aria-label={`${title}\u00a0: qui est interrogé`}
          data={sideOptions}
          value={sidesOf(choice.respondents)}
          onChange={(event) => onChange({ respondents: [...sides[event.currentTarget.value as Sides]] })}
        />
      )}
    </li>
  );
}

const endless = ['cdi'];

function Preview({ contractType, choices }: { contractType: string; choices: MilestoneChoice[] }) {
  const today = useToday();
  const form = useForm({ startsOn: today, endsOn: '' });
  const [plan, setPlan] = useState<ProtocolPreview | null>(null);
  const { startsOn, endsOn } = form.values;
  return (
    <Section
      title="Voir ce que cela donne"
      lead="Pour un contrat d’exemple, avec les choix ci-dessus, même non enregistrés."
    >
      <form
        {...form.props(async () =>
          setPlan(await previewProtocol(contractType, choices, { startsOn, endsOn: endsOn || null })),
        )}
      >
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
            <DayInput {...form.day('startsOn')} label="Premier jour" required />
            {!endless.includes(contractType) && <DayInput {...form.day('endsOn')} label="Dernier jour" />}
            <Button type="submit" variant="default" loading={form.busy}>
              Voir le plan
            </Button>
          </SimpleGrid>
          <FormProblem problem={form.problem} />
          <div aria-live="polite">{plan && <Plan plan={plan} />}</div>
        </Stack>
      </form>
    </Section>
  );
}

function Plan({ plan }: { plan: ProtocolPreview }) {
  return (
    <ol className={classes.plan}>
      {plan.planned.map(({ dueOn, title, respondents, reason }) => (
        <li key={`${dueOn} ${title}`}>
          <Text fw={600}>
            {formatDayTitle(dueOn)}&nbsp;: {title.charAt(0).toLowerCase() + title.slice(1)}
          </Text>
          <Text size="sm" c="dimmed">
            {respondents.map((side) => labelOf(respondentLabels, side)).join(' et ')} · {reason}
          </Text>
        </li>
      ))}
      {plan.leftOut.map(({ title, reason }) => (
        <li key={`${title} ${reason}`}>
          <Text>Non prévu&nbsp;: {title.charAt(0).toLowerCase() + title.slice(1)}</Text>
          <Text size="sm" c="dimmed">
            {reason}
          </Text>
        </li>
      ))}
    </ol>
  );
}

/** Contracts under way keep the protocol they were planned by until somebody asks otherwise. */
function Others({ protocol: { contractType, plannedOtherwise } }: { protocol: Protocol }) {
  if (plannedOtherwise === 0) return null;
  return (
    <Alert
      color="amber"
      title={`${formatCount(plannedOtherwise, 'contrat en cours suit', 'contrats en cours suivent')} un autre protocole`}
    >
      <Text mb="sm">Ils gardent celui du jour où ils ont été notés, sauf si vous demandez le contraire.</Text>
      <ActionButton
        act={() => applyProtocol(contractType)}
        done="C’est demandé\u00a0: chaque contrat est reprogrammé, son historique le dira."
        sure={{
          title: 'Reprogrammer les contrats en cours\u00a0?',
          text: 'Ce qui a déjà été demandé ne change pas. Seuls les points à venir suivent le nouveau protocole.',
          confirm: 'Reprogrammer',
        }}
        buttonProps={{ size: 'sm' }}
      >
        Reprogrammer les contrats en cours
      </ActionButton>
    </Alert>
  );
}

function Changes({ protocol: { history } }: { protocol: Protocol }) {
  return (
    <Section title="Historique">
      {history.length === 0 && <Text c="dimmed">C’est le protocole standard, jamais changé.</Text>}
      <ol className={classes.plan}>
        {history.map(({ at, by, changes }) => (
          <li key={at}>
            {changes.map((change) => (
              <Text key={change}>{change}</Text>
            ))}
            <Text size="sm" c="dimmed">
              {by}, {formatInstant(at)}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
