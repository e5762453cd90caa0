import type { HireFacts } from './hire.js';
import { type Answer, given } from './verdict.js';

/**
 * State, local authorities and public bodies, the last taken as administrative ones: no field tells the commercial ones.
 * A private body in charge of a public service is not one of them.
 */
export function isAdministration(hire: HireFacts): Answer {
  return given(hire, 'employer.legalNature', (nature) => ['state', 'local_authority', 'public_body'].includes(nature));
}
