import type { ContractOption } from '../../api/types.js';

const MOST_ROUTES = 3;
const order = ['recommended', 'possible', 'needs_information', 'excluded'];
/** Ways to know each other or to train before a hire: steps on a road, seldom the road. */
const beforeAHire: readonly string[] = ['pmsmp', 'poei'];

/** Best verdict first; within one, the order of the rules. */
export const byVerdict = (contracts: readonly ContractOption[]): ContractOption[] =>
  [...contracts].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));

/** The two or three contracts to lay side by side: what is advised, then other lawful ones. */
export function routesOf(contracts: readonly ContractOption[]): ContractOption[] {
  const sorted = byVerdict(contracts).filter(
    ({ verdict, type }) => verdict === 'recommended' || (verdict === 'possible' && !beforeAHire.includes(type)),
  );
  return sorted.slice(0, MOST_ROUTES);
}
