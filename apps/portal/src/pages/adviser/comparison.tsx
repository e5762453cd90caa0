import { Alert, Anchor, List, Text, Title } from '@mantine/core';
import type { ContractOption, ContractSubsidy, Deadline, LegalReason, Recommendation } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Outside } from '../../components/icons.js';
import { Section } from '../../components/page.js';
import { formatDay, formatEuros } from '../../format.js';
import { subsidyStatusLabels, verdictLabels } from '../../labels.js';
import classes from './adviser.module.css';

const order = ['recommended', 'possible', 'needs_information', 'excluded'];

/** Contracts side by side: lawful or not and why, what each asks and brings, by when. */
export function Comparison({ recommendation }: { recommendation: Recommendation }) {
  const { contracts, questions, assumptions } = recommendation;
  const sorted = [...contracts].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const possible = sorted.filter(({ verdict }) => verdict !== 'excluded');
  const excluded = sorted.filter(({ verdict }) => verdict === 'excluded');
  return (
    <>
      {questions.length > 0 && (
        <Alert color="amber" title="Une réponse changerait le résultat">
          <List>
            {questions.slice(0, 3).map(({ field, text }) => (
              <List.Item key={field}>{text}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <ul className={classes.contracts}>
        {possible.map((contract) => (
          <ContractCard key={contract.type} contract={contract} />
        ))}
      </ul>
      {excluded.length > 0 && (
        <Section title="Pas possible ici">
          <ul className={classes.plain}>
            {excluded.map(({ type, label, reasons }) => (
              <li key={type}>
                <strong>{label}</strong>&nbsp;: {reasons.map((reason) => reason.text).join(' · ')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Ce que nous avons supposé">
        <List>
          {assumptions.map((assumption) => (
            <List.Item key={assumption}>{assumption}</List.Item>
          ))}
        </List>
      </Section>
    </>
  );
}

function ContractCard({ contract }: { contract: ContractOption }) {
  const { verdict, label, reasons, trial, minimumPayMonthly, subsidies, deadlines } = contract;
  const useful = subsidies.filter(({ status }) => status === 'eligible' || status === 'needs_information');
  const others = subsidies.filter((subsidy) => !useful.includes(subsidy));
  return (
    <li className={classes.contract} data-verdict={verdict}>
      <div className={classes.head}>
        <Title order={3}>{label}</Title>
        <StateBadge code={verdict} labels={verdictLabels} />
      </div>
      <Reasons reasons={reasons} />
      <Facts
        facts={[
          [
            'Période d’essai',
            trial ? `${trial.label}${trial.lastDay ? `, jusqu’au ${formatDay(trial.lastDay)}` : ''}` : 'Aucune',
          ],
          ['Salaire brut minimal', describePay(minimumPayMonthly)],
        ]}
      />
      {useful.length > 0 && (
        <>
          <Title order={4}>Aides</Title>
          {useful.map((subsidy) => (
            <Aid key={subsidy.code} subsidy={subsidy} />
          ))}
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>Aides qui ne s’appliquent pas ({others.length})</summary>
          <ul className={classes.plain}>
            {others.map((subsidy) => (
              <li key={subsidy.code}>
                <Text size="sm">
                  {subsidy.label}
                  {subsidy.closedSince ? `, fermée depuis le ${formatDay(subsidy.closedSince)}` : ''}
                  {subsidy.reasons[0] && `\u00a0: ${subsidy.reasons[0].text}`}
                </Text>
              </li>
            ))}
          </ul>
        </details>
      )}
      {deadlines.length > 0 && (
        <>
          <Title order={4}>Étapes et délais</Title>
          <List size="sm">
            {deadlines.map((deadline) => (
              <List.Item key={deadline.what}>{describeDeadline(deadline)}</List.Item>
            ))}
          </List>
        </>
      )}
    </li>
  );
}

function Reasons({ reasons }: { reasons: readonly LegalReason[] }) {
  return (
    <ul className={classes.list}>
      {reasons.map(({ text, article, url }) => (
        <li key={text}>
          {text}
          {article && (
            <Text component="span" size="sm" c="dimmed">
              {' '}
              (
              {url ? (
                <Anchor href={url} rel="noreferrer" inherit>
                  {article}
                </Anchor>
              ) : (
                article
              )}
              )
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function Aid({ subsidy }: { subsidy: ContractSubsidy }) {
  const { label, status, amount, paidAs, reasons, deadline, sources, toReverify } = subsidy;
  return (
    <div className={classes.aid} data-status={status}>
      <div className={classes.head}>
        <Text fw={600}>{label}</Text>
        {amount !== null && amount > 0 && <span className={classes.amount}>jusqu’à {formatEuros(amount)}</span>}
        {amount === null && <StateBadge code={status} labels={subsidyStatusLabels} />}
      </div>
      <Text size="sm" c="dimmed">
        {paidAs === 'payment' ? 'Versée la première année' : 'En moins sur les cotisations'}
        {reasons.length > 0 && ` · ${reasons.map(({ text }) => text).join(' · ')}`}
      </Text>
      {deadline && <Text size="sm">{describeDeadline(deadline)}</Text>}
      {sources.map(({ ref, url, verifiedOn, evidenceLabel }) => (
        <Text key={ref} size="sm" c="dimmed">
          <Anchor href={url} target="_blank" rel="noreferrer" inherit>
            {ref} <Outside />
          </Anchor>{' '}
          ({evidenceLabel}, vérifié le {formatDay(verifiedOn)})
        </Text>
      ))}
      {toReverify && (
        <Text size="sm" fw={600} c="amber.8">
          Source ancienne&nbsp;: à vérifier avant de s’y fier.
        </Text>
      )}
    </div>
  );
}

const describePay = (euros: number | null): string =>
  euros === null ? 'À préciser' : euros === 0 ? 'Pas de salaire' : `${formatEuros(euros)} par mois à 35\u00a0h`;

const moments: Readonly<Record<string, (deadline: Deadline) => string>> = {
  before_signature: () => 'avant la signature',
  before_hire: () => 'avant l’embauche',
  before_start: () => 'avant le premier jour',
  working_days_after_start: ({ days }) => `dans les ${days} jours ouvrables après le premier jour`,
  days_after_signature: ({ days }) => `dans les ${days} jours après la signature`,
  months_after_signature: ({ months }) => `dans les ${months} mois après la signature`,
};

const doers: Readonly<Record<string, string>> = {
  employer: 'entreprise',
  structure: 'Mission Locale',
  young_person: 'jeune',
};

/** « Déclaration préalable à l’embauche : avant le premier jour (entreprise) » */
function describeDeadline(deadline: Deadline): string {
  const when = moments[deadline.code]?.(deadline);
  const who = doers[deadline.who] ?? deadline.who;
  return `${deadline.what}${when ? `\u00a0: ${when}` : ''}${who ? ` (${who})` : ''}`;
}
