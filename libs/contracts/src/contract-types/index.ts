import { apprenticeship } from './apprenticeship.rule.js';
import { cdd } from './cdd.rule.js';
import { cdi } from './cdi.rule.js';
import type { ContractRule } from './contract-rule.js';

/** The contract types that have rules. A new one is a file and a line here; the order is that of the comparison. */
export const CONTRACT_RULES: readonly ContractRule[] = [apprenticeship, cdi, cdd];
