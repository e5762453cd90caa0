import { ministryAidsQuestions } from '../sources.js';
import { endedAid } from './subsidy-rule.js';

/** State aid for a young person's « contrat de professionnalisation », ended by decree 2024-392. */
export const professionalisationYouthAid = endedAid({
  code: 'professionalisation_youth_aid',
  contracts: ['professionalisation'],
  lastSignedOn: '2024-04-30',
  sources: [ministryAidsQuestions],
});
