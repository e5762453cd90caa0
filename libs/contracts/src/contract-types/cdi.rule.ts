import { factAt } from '../hire.js';
import { cdiTrial } from '../trial-period.js';
import { because, type ContractRule, HIRING_DECLARATION, isAJob, oldEnoughToWork, ordinaryMinimumPay } from './contract-rule.js';
import { minorAdvice, minorConditions, minorDeadlines } from './minors.js';
import { categoryAssumption, hoursFloorAdvice, payAdvice } from './ordinary-work.js';

const ORDINARY = { workStudy: false };

/** The permanent contract: lawful for any job, the normal form of employment (L1221-2). */
export const cdi: ContractRule = {
  type: 'cdi',
  conditions: (hire) => [isAJob(hire), oldEnoughToWork(hire), ...minorConditions(hire, ORDINARY)],
  recommendedBecause: (hire) =>
    factAt(hire, 'hire.need') === 'permanent'
      ? because('Le besoin est permanent : le CDI est la forme normale de l’embauche', 'L1221-2')
      : null,
  advice: (hire) => [
    because('Période d’essai : seulement si le contrat l’écrit ; renouvelable si un accord de branche étendu le prévoit', 'L1221-21'),
    ...hoursFloorAdvice(hire),
    ...payAdvice(hire, ordinaryMinimumPay(hire)),
    ...minorAdvice(hire, ORDINARY),
  ],
  trial: (hire) => cdiTrial(factAt(hire, 'hire.category') ?? 'employee'),
  minimumPayMonthly: ordinaryMinimumPay,
  deadlines: (hire) => [HIRING_DECLARATION, ...minorDeadlines(hire, ORDINARY)],
  assumptions: categoryAssumption,
};
