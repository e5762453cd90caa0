import { articleSource, senateBudget } from '../sources.js';
import { endedAid } from './subsidy-rule.js';

/** The budget of 2025 pays for no new contract. */
export const CIE_LAST_SIGNED_ON = '2024-12-31';

/** Aid to the employer of a CIE, up to 47 % of the SMIC in its time. Still in the Code, without credits. */
export const cieAid = endedAid({
  code: 'cie_aid',
  contracts: ['cie'],
  lastSignedOn: CIE_LAST_SIGNED_ON,
  sources: [senateBudget, articleSource('L5134-72')],
});
