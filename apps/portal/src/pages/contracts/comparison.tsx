import { Alert, List, Text } from '@mantine/core';
import type { ContractCost, ContractOption, Recommendation } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { Section } from '../../components/page.js';
import { verdictLabels } from '../../labels/contracts.js';
import { ContractDetail } from './contract-detail.js';
import classes from './contracts.module.css';
import { monthlyPrice } from './cost.js';
import { RouteCard } from './route-card.js';
import { byVerdict, routesOf } from './routes-of.js';

/** Where the papers of a comparison come from, with what was told on the screen: they say the same. */
export interface PaperSource {
  /** The API’s path of the need or the proposal. */
  path: string;
  told: Readonly<Record<string, string | number>>;
}

/** Which contract: two or three side by side, then each one to unfold; what is not possible and why, last. */
export function Comparison({
  recommendation,
  costs,
  assumptions = [],
  asks = true,
  proposalId,
  papers,
}: {
  recommendation: Recommendation;
  /** Null while they are computed. */
  costs: readonly ContractCost[] | null;
  /** What the costs suppose, besides what the verdicts do. */
  assumptions?: readonly string[];
  /** Whether to show what is unknown and would decide; not where nobody can answer. */
  asks?: boolean;
  /** Steps can be ticked once there is a proposal to keep the ticks with. */
  proposalId?: string;
  papers?: PaperSource;
}) {
  const { contracts, questions } = recommendation;
  const routes = routesOf(contracts);
  const lawful = byVerdict(contracts).filter(({ verdict }) => verdict !== 'excluded');
  const excluded = contracts.filter(({ verdict }) => verdict === 'excluded');
  const supposed = [...recommendation.assumptions, ...assumptions];
  const costOf = (type: string) => costs?.find((cost) => cost.type === type) ?? null;

  return (
    <>
      {routes.length > 0 && (
        <ul className={classes.routes} aria-label="Les solutions côte à côte">
          {routes.map((contract) => (
            <RouteCard key={contract.type} contract={contract} cost={costOf(contract.type)} />
          ))}
        </ul>
      )}
      {asks && questions.length > 0 && (
        <Alert color="amber" title="Ce qui pourrait changer la réponse">
          <List spacing={4}>
            {questions.slice(0, 3).map(({ field, text }) => (
              <List.Item key={field}>{text}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Section
        title="Contrat par contrat"
        lead="Conditions, aides, étapes et papiers. Les contrats conseillés d’abord."
      >
        <div className={classes.accordion}>
          {lawful.map((contract, index) => (
            <details key={contract.type} className={classes.fold} open={index === 0} name="contrat">
              <Heading contract={contract} cost={costOf(contract.type)} />
              <ContractDetail
                contract={contract}
                cost={costOf(contract.type)}
                {...(proposalId ? { proposalId } : {})}
                {...(papers ? { papers } : {})}
              />
            </details>
          ))}
          {excluded.length > 0 && (
            <details className={classes.fold}>
              <summary className={classes.summary}>
                <strong>Pas possible ici ({excluded.length})</strong>
              </summary>
              <ul className={classes.plain}>
                {excluded.map(({ type, label, reasons }) => (
                  <li key={type}>
                    <strong>{label}</strong>&nbsp;: {reasons[0]?.text}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {supposed.length > 0 && (
            <details className={classes.fold}>
              <summary className={classes.summary}>
                <strong>Ce que nous avons supposé ({supposed.length})</strong>
              </summary>
              <List size="sm" spacing={4}>
                {supposed.map((assumption) => (
                  <List.Item key={assumption}>{assumption}</List.Item>
                ))}
              </List>
            </details>
          )}
        </div>
      </Section>
    </>
  );
}

function Heading({ contract, cost }: { contract: ContractOption; cost: ContractCost | null }) {
  const price = monthlyPrice(cost);
  return (
    <summary className={classes.summary}>
      <span className={classes.name}>
        <strong>{contract.label}</strong>
        <StateBadge code={contract.verdict} labels={verdictLabels} />
      </span>
      {price && (
        <Text component="span" size="sm" className={classes.price}>
          {price}
        </Text>
      )}
    </summary>
  );
}
