import { factAt } from '../hire.js';
import { because } from '../rule.js';
import { cdiTrial } from '../trial-period.js';
import { type ContractRule, hiringDeclaration, isAJob, oldEnoughToWork } from './contract-rule.js';
import { minorAdvice, minorConditions, minorDeadlines } from './minors.js';
import {
  categoryAssumption,
  hoursFloorAdvice,
  ordinaryMinimumPay,
  partTimeInWriting,
  payAdvice,
} from './ordinary-work.js';

const ordinary = { workStudy: false };

/** The permanent contract: lawful for any job, the normal form of employment (L1221-2). */
export const cdi: ContractRule = {
  type: 'cdi',
  conditions: (hire) => [isAJob(hire), oldEnoughToWork(hire), ...minorConditions(hire, ordinary)],
  recommendedBecause: (hire) =>
    factAt(hire, 'hire.need') === 'permanent'
      ? because('Le besoin est permanent : le CDI est la forme normale de l’embauche', 'L1221-2')
      : null,
  advice: (hire) => [
    because('La période d’essai n’existe que si le contrat l’écrit', 'L1221-19'),
    because('Elle se renouvelle une fois, si un accord de branche étendu et le contrat le prévoient', 'L1221-21'),
    ...hoursFloorAdvice(hire),
    ...payAdvice(hire),
    ...minorAdvice(hire, ordinary),
  ],
  inWriting: (hire) => [
    because('La période d’essai, son renouvellement et sa durée, s’il y en a une', 'L1221-19'),
    ...partTimeInWriting(hire),
  ],
  trial: (hire) => cdiTrial(factAt(hire, 'hire.category') ?? 'employee'),
  minimumPayMonthly: ordinaryMinimumPay,
  deadlines: (hire) => [hiringDeclaration, ...minorDeadlines(hire, ordinary)],
  assumptions: categoryAssumption,
};
