import { Text, Title } from '@mantine/core';
import type { ContractCost, ContractOption } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { formatDay, formatEuros } from '../../format.js';
import { verdictLabels } from '../../labels/contracts.js';
import classes from './contracts.module.css';
import { monthlyPrice } from './cost.js';

/** What a contract that is possible, but not advised, is good for. */
const purposes: Readonly<Partial<Record<ContractOption['type'], string>>> = {
  apprenticeship: 'Pour former le jeune au métier jusqu’à un diplôme ou un titre',
  professionalisation: 'Pour qualifier le jeune au poste en quelques mois, avec ou sans diplôme',
  cdi: 'Pour un emploi qui dure, sans date de fin',
  cdd: 'Pour une tâche précise et temporaire',
  pec: 'Pour un jeune éloigné de l’emploi, avec une aide accordée avant la signature',
  iae: 'Pour un parcours d’insertion accompagné',
  temporary_agency: 'Pour une mission courte, l’agence étant l’employeur',
  internship: 'Pour un élève ou un étudiant, dans son cursus',
  civic_service: 'Pour une mission d’intérêt général, sans remplacer un emploi',
};

/** One way to hire, at a glance: why, for how much, with which aid, and what comes first. */
export function RouteCard({ contract, cost }: { contract: ContractOption; cost: ContractCost | null }) {
  const { type, label, verdict, reasons, subsidies, steps } = contract;
  const paid = subsidies.filter(
    ({ status, paidAs, amount }) => status === 'eligible' && paidAs === 'payment' && amount,
  );
  const first = steps.find(({ optional }) => !optional);
  return (
    <li className={classes.route} data-verdict={verdict}>
      <div className={classes.head}>
        <Title order={3} size="h4">
          {label}
        </Title>
        <StateBadge code={verdict} labels={verdictLabels} />
      </div>
      <Text>{verdict === 'recommended' ? reasons[0]?.text : (purposes[type] ?? reasons[0]?.text)}</Text>
      <Price cost={cost} />
      {paid.map(({ code, label: aid, amount }) => (
        <Text key={code} size="sm">
          <span className={classes.amount}>{formatEuros(amount ?? 0)}</span> {aid}
        </Text>
      ))}
      {first && (
        <Text size="sm" c="dimmed">
          À faire, au plus tard le {formatDay(first.by, 'short')}&nbsp;: {first.what}
        </Text>
      )}
    </li>
  );
}

function Price({ cost }: { cost: ContractCost | null }) {
  if (!cost) return <Text c="dimmed">Coût en cours de calcul…</Text>;
  const price = monthlyPrice(cost);
  if (!price)
    return (
      <Text size="sm" c="dimmed">
        {cost.notComputed}
      </Text>
    );
  const later = cost.costMonthly !== null && cost.costMonthly - (cost.costAfterAidsMonthly ?? 0) > 0.5;
  return (
    <p className={classes.bigPrice}>
      <strong>{price}</strong>
      <Text component="span" size="sm" c="dimmed">
        {cost.costMonthly === 0
          ? 'pour l’entreprise'
          : later
            ? `pour l’entreprise la première année, puis ${formatEuros(Math.round(cost.costMonthly ?? 0))}`
            : 'pour l’entreprise, cotisations comprises'}
        {cost.estimate && ` (estimation, ${cost.estimate})`}
      </Text>
    </p>
  );
}
