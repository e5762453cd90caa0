import type { ContractCost } from '../../api/types.js';
import { formatEuros } from '../../format.js';

const round = (euros: number): string => formatEuros(Math.round(euros));

/** What the employer pays a month in the first year, in a few words; null while unknown. */
export function monthlyPrice(cost: ContractCost | null): string | null {
  if (!cost || cost.costAfterAidsMonthly === null) return null;
  return cost.costAfterAidsMonthly === 0 ? 'sans salaire' : `${round(cost.costAfterAidsMonthly)} par mois`;
}

/** How that price is made, line by line: gross, contributions, reduction, aids, and what stays after the first year. */
export function costLines(cost: ContractCost): [name: string, value: string][] {
  const { grossMonthly, costMonthly, costAfterAidsMonthly, generalReductionMonthly, notComputed, estimate } = cost;
  if (costMonthly === null || grossMonthly === null || costAfterAidsMonthly === null)
    return [['Coût par mois', notComputed ?? 'Non calculé']];
  if (costMonthly === 0) return [['Coût par mois', 'Aucun salaire à payer']];
  const reduction = generalReductionMonthly ?? 0;
  const contributions = costMonthly + reduction - grossMonthly;
  const aids = costMonthly - costAfterAidsMonthly;
  return [
    ['Salaire brut', round(grossMonthly)],
    ...(contributions > 0.5
      ? ([['Cotisations de l’employeur', `+ ${round(contributions)}`]] as [string, string][])
      : []),
    ...(reduction > 0 ? ([['Réduction générale, sans démarche', `− ${round(reduction)}`]] as [string, string][]) : []),
    ...(aids > 0.5
      ? ([
          ['Aides, la première année', `− ${round(aids)}`],
          ['Coût par mois, la première année', round(costAfterAidsMonthly)],
          ['Ensuite', `${round(costMonthly)} par mois`],
        ] as [string, string][])
      : ([['Coût par mois', round(costMonthly)]] as [string, string][])),
    ...(estimate ? ([['Estimation', estimate]] as [string, string][]) : []),
  ];
}
