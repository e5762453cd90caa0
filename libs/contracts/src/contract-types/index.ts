import { apprenticeship } from './apprenticeship.rule.js';
import { cdd } from './cdd.rule.js';
import { cdi } from './cdi.rule.js';
import { cie } from './cie.rule.js';
import { civicService } from './civic-service.rule.js';
import type { ContractRule } from './contract-rule.js';
import { iae } from './iae.rule.js';
import { internship } from './internship.rule.js';
import { pec } from './pec.rule.js';
import { pmsmp } from './pmsmp.rule.js';
import { poei } from './poei.rule.js';
import { professionalisation } from './professionalisation.rule.js';
import { temporaryAgency } from './temporary-agency.rule.js';

/** Every contract type. A new one is a file and a line here; the order is that of the comparison. */
export const contractRules: readonly ContractRule[] = [
  apprenticeship,
  professionalisation,
  cdi,
  cdd,
  pec,
  iae,
  poei,
  pmsmp,
  temporaryAgency,
  internship,
  civicService,
  cie,
];
