import { apprenticeship } from './apprenticeship.rule.js';
import { cdd } from './cdd.rule.js';
import { cdi } from './cdi.rule.js';
import type { ContractRule } from './contract-rule.js';
import { pec } from './pec.rule.js';
import { pmsmp } from './pmsmp.rule.js';
import { poei } from './poei.rule.js';
import { professionalisation } from './professionalisation.rule.js';

/** The contract types that have rules. A new one is a file and a line here; the order is that of the comparison. */
export const contractRules: readonly ContractRule[] = [apprenticeship, professionalisation, cdi, cdd, pec, poei, pmsmp];
