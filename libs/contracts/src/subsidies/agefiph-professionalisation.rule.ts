import { agefiphAid, agefiphPractice } from './agefiph-aids.js';
import type { SubsidyRule } from './subsidy-rule.js';

/** Aid of the Agefiph to whoever takes on a disabled person in a « contrat de professionnalisation ». */
export const agefiphProfessionalisation: SubsidyRule = {
  code: 'agefiph_professionalisation',
  paidAs: 'payment',
  contracts: ['professionalisation'],
  practice: agefiphPractice,
  decide: agefiphAid,
};
