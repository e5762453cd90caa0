import { agefiphAid, agefiphPractice } from './agefiph-aids.js';
import type { SubsidyRule } from './subsidy-rule.js';

/** Aid of the Agefiph to whoever takes on a disabled apprentice. */
export const agefiphApprenticeship: SubsidyRule = {
  code: 'agefiph_apprenticeship',
  paidAs: 'payment',
  contracts: ['apprenticeship'],
  practice: agefiphPractice,
  decide: agefiphAid,
};
