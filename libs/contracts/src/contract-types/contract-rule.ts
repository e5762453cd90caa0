import { agedAtStart } from '../age.js';
import { type ContractType, factAt, type FieldPath, type HireFacts, type IsoDate } from '../hire.js';
import { because, type Condition, type Deadline, type Reason } from '../rule.js';
import { lastDayToGiveNotice, type Trial, trialEndsOn } from '../trial-period.js';
import { given, isMissing, type Missing, missingIn } from '../verdict.js';

/** One contract type: what the law demands, when it is the right answer, and what it brings with it. */
export interface ContractRule {
  type: ContractType;
  /** One « no » excludes the contract; one « unknown » asks for the fact. */
  conditions(hire: HireFacts): Condition[];
  /** Why this contract answers the need better than a merely lawful one; null when it does not. */
  recommendedBecause(hire: HireFacts): Reason | null;
  /** What to know before choosing it. */
  advice(hire: HireFacts): Reason[];
  /** What must be written, where and signed by whom. */
  inWriting(hire: HireFacts): Reason[];
  trial(hire: HireFacts): Trial | Missing | null;
  /** Gross, full-time month, at the start, in euros; null when this module has no figure. */
  minimumPayMonthly(hire: HireFacts): number | Missing | null;
  deadlines(hire: HireFacts): Deadline[];
  /** Facts that have no field and are taken at their ordinary value. */
  assumptions(hire: HireFacts): string[];
}

export type Verdict = 'recommended' | 'possible' | 'excluded' | 'needs_information';

export interface ContractVerdict {
  type: ContractType;
  verdict: Verdict;
  reasons: Reason[];
  missing: FieldPath[];
  inWriting: Reason[];
  /** With its last day, and the last on which the employer can end it within it, notice given; null while unknown. */
  trial: (Trial & { lastDay: IsoDate | null; noticeBy: IsoDate | null }) | null;
  minimumPayMonthly: number | null;
  deadlines: Deadline[];
}

/** Applies one rule to one hire. */
export function judge(rule: ContractRule, hire: HireFacts): ContractVerdict {
  const conditions = rule.conditions(hire);
  const unmet = conditions.filter(({ holds }) => holds === false);
  const open = conditions.filter(({ holds }) => isMissing(holds));
  const deciding = unmet.length > 0 ? unmet : open;
  const recommendation = deciding.length > 0 ? null : rule.recommendedBecause(hire);
  const trial = rule.trial(hire);
  const pay = rule.minimumPayMonthly(hire);
  return {
    type: rule.type,
    verdict: verdictOf(unmet, open, recommendation),
    reasons: [
      ...(recommendation ? [recommendation] : []),
      ...deciding.map(({ requires, article }) => because(requires, article)),
      ...(unmet.length > 0 ? [] : rule.advice(hire)),
    ],
    missing: unmet.length > 0 ? [] : missingIn(...open.map(({ holds }) => holds), trial, pay),
    inWriting: unmet.length > 0 ? [] : rule.inWriting(hire),
    trial: trial === null || isMissing(trial) ? null : { ...trial, ...trialDays(hire, trial) },
    minimumPayMonthly: isMissing(pay) ? null : pay,
    deadlines: unmet.length > 0 ? [] : rule.deadlines(hire),
  };
}

function verdictOf(unmet: Condition[], open: Condition[], recommendation: Reason | null): Verdict {
  if (unmet.length > 0) return 'excluded';
  if (open.length > 0) return 'needs_information';
  return recommendation ? 'recommended' : 'possible';
}

function trialDays(hire: HireFacts, trial: Trial): { lastDay: IsoDate | null; noticeBy: IsoDate | null } {
  const startsOn = factAt(hire, 'hire.startsOn');
  return startsOn === null
    ? { lastDay: null, noticeBy: null }
    : { lastDay: trialEndsOn(startsOn, trial), noticeBy: lastDayToGiveNotice(startsOn, trial) };
}

/** Every hire is announced to the social security first. */
export const hiringDeclaration: Deadline = {
  code: 'before_hire',
  what: 'Faire la déclaration préalable à l’embauche (DPAE), au plus tôt 8 jours avant le début',
  who: 'employer',
  days: 8,
  dayKind: 'calendar',
  article: 'R1221-4',
};

/** Not a request for a job but for a discovery: another road. */
export function isAJob(hire: HireFacts): Condition {
  return {
    holds: given(hire, 'hire.need', (need) => need !== 'discovery'),
    requires: 'Un contrat de travail répond à un emploi ; pour faire découvrir un métier, il y a l’immersion (PMSMP)',
    article: 'L5135-1',
  };
}

export function oldEnoughToWork(hire: HireFacts): Condition {
  return {
    holds: agedAtStart(hire, (age) => age >= 16),
    requires: 'Il faut avoir 16 ans le jour du début ; avant, seul l’apprentissage est ouvert, dès 15 ans après la 3e',
    article: 'L4153-1',
  };
}
