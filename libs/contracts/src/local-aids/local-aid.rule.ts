import { agedAtStart } from '../age.js';
import { factAt, type HireFacts, type IsoDate } from '../hire.js';
import { smicMonthly } from '../minimum-pay.js';
import { because, type Condition, type Deadline } from '../rule.js';
import { pecAid } from '../subsidies/pec-aid.rule.js';
import { settle, type SubsidyDecision, type SubsidyRule } from '../subsidies/subsidy-rule.js';
import { type Answer, any, given, isMissing, lift } from '../verdict.js';
import { isThere, type LocalAid, type LocalPublic, sourceOf } from './local-aid.js';

/** Aids of a place as rules like the others: settled by the same table, told with the same words. */

/** Of each aid the employer could meet at their place, as far as known, its state on the day of the signature. */
function statesFor(hire: HireFacts, aids: readonly LocalAid[]): LocalAid[] {
  const signedOn = factAt(hire, 'hire.signedOn');
  const begun = aids.filter((aid) => (signedOn === null || aid.from <= signedOn) && isThere(aid, hire) !== false);
  const oldestFirst = begun.sort((a, b) => a.from.localeCompare(b.from));
  return [...new Map(oldestFirst.map((aid) => [aid.code, aid])).values()];
}

/** The rules of the law with those of the employer’s place: sums of their own, and the rate of the PEC. */
export function withLocalAids(
  rules: readonly SubsidyRule[],
  aids: readonly LocalAid[],
  hire: HireFacts,
): readonly SubsidyRule[] {
  if (aids.length === 0) return rules;
  const states = statesFor(hire, aids);
  const rates = states.filter(({ kind }) => kind === 'pec_rate');
  const sums = states.filter(({ kind }) => kind === 'amount');
  const law = rates.length === 0 ? rules : rules.map((rule) => (rule === pecAid ? pecAidAt(rates) : rule));
  return [...law, ...sums.map(localAidRule)];
}

function localAidRule(aid: LocalAid): SubsidyRule {
  const { code, label, contractTypes: contracts, howToAsk } = aid;
  return {
    code: `local_${code}`,
    label,
    paidAs: 'payment',
    contracts,
    practice: { duration: 'Sur la première année au plus', payment: howToAsk, excludes: [] },
    decide: (hire) => settleLocal(hire, aid, () => aid.amount),
  };
}

function settleLocal(hire: HireFacts, aid: LocalAid, amount: () => number | null): SubsidyDecision {
  const row = { from: aid.from, to: aid.to, sources: [sourceOf(aid)] };
  return settle(hire, { decidedBy: 'hire.signedOn', knownFrom: aid.from, rows: [row] }, () => ({
    conditions: conditionsOf(aid, hire),
    amount,
    deadline: deadlineOf(aid),
  }));
}

function conditionsOf(aid: LocalAid, hire: HireFacts): Condition[] {
  return [
    { holds: isThere(aid, hire), requires: 'L’employeur est dans le territoire de l’aide' },
    ...limited(aid.ageMin, (least) => ({
      holds: agedAtStart(hire, (age) => age >= least),
      requires: `Le jeune a ${least} ans au moins au début`,
    })),
    ...limited(aid.ageMax, (most) => ({
      holds: agedAtStart(hire, (age) => age <= most),
      requires: `Le jeune a ${most} ans au plus au début`,
    })),
    ...limited(aid.diplomaLevelMax, (most) => ({
      holds: given(hire, 'youth.diplomaLevel', (level) => level <= most),
      requires: `Le diplôme du jeune est de niveau ${most} au plus`,
    })),
    ...limited(aid.targetLevelMax, (most) => ({
      holds: given(hire, 'training.targetLevel', (level) => level <= most),
      requires: `Le diplôme préparé est de niveau ${most} au plus`,
    })),
    ...limited(aid.headcountMax, (most) => ({
      holds: given(hire, 'employer.headcount', (headcount) => headcount <= most),
      requires: `L’employeur a ${most} salariés au plus`,
    })),
    ...limited(aid.publics.length > 0 ? aid.publics : null, (publics) => ({
      holds: any(...publics.map((one) => isOf(one, hire))),
      requires: 'L’aide est réservée à certains publics (demandeur d’emploi, RQTH, QPV, minima sociaux…)',
    })),
  ];
}

const limited = <T>(limit: T | null, condition: (limit: T) => Condition): Condition[] =>
  limit === null ? [] : [condition(limit)];

function isOf(one: LocalPublic, hire: HireFacts): Answer {
  switch (one) {
    case 'job_seeker':
      return given(hire, 'youth.jobSeeker');
    case 'disabled_worker':
      return given(hire, 'youth.disabledWorker');
    case 'priority_district':
      return given(hire, 'youth.priorityDistrict');
    case 'minimum_income':
      return factAt(hire, 'youth.minimumIncome') !== null;
  }
}

function deadlineOf({ deadline, deadlineMonths, label }: LocalAid): Deadline | null {
  if (deadline === null) return null;
  return {
    code: deadline,
    what: `Demander l’aide « ${label} »`,
    who: 'employer',
    ...(deadline === 'months_after_signature' && { months: deadlineMonths ?? 0 }),
  };
}

/** The aid of a PEC with the rate of the place, where one is written down whose conditions hold. */
function pecAidAt(rates: readonly LocalAid[]): SubsidyRule {
  return {
    ...pecAid,
    decide: (hire, contract) => {
      const decided = pecAid.decide(hire, contract);
      if (decided.status !== 'eligible') return decided;
      const byRate = rates.map((rate) => settleLocal(hire, rate, () => firstYear(hire, rate)));
      const found =
        byRate.find(({ status }) => status === 'eligible') ?? byRate.find(({ missing }) => missing.length > 0);
      if (!found) return decided;
      const { status, amount, missing, sources } = found;
      const rate = rates[byRate.indexOf(found)]!;
      const text = `${rate.label} : ${rate.ratePercent} % du SMIC, ${rate.weeklyHoursMax} heures et ${rate.monthsMax} mois au plus`;
      return {
        ...decided,
        status,
        amount,
        missing,
        reasons: [because(text), ...decided.reasons],
        sources: [...sources, ...decided.sources],
      };
    },
  };
}

/** What the rate brings over the first twelve months, for the hours and months it allows; null before the SMIC is known. */
function firstYear(hire: HireFacts, { ratePercent, weeklyHoursMax, monthsMax }: LocalAid): number | null {
  const brought = lift(
    [given(hire, 'hire.startsOn'), given(hire, 'hire.weeklyHours')],
    (startsOn: IsoDate, weeklyHours: number) => {
      const hours = Math.min(weeklyHours, weeklyHoursMax ?? 35, 35);
      const months = Math.min(12, monthsMax ?? 12, factAt(hire, 'hire.durationMonths') ?? 12);
      const monthly = smicMonthly(startsOn, factAt(hire, 'employer.department'), ratePercent ?? 0);
      return monthly === null ? null : Math.round(((monthly * hours) / 35) * months * 100) / 100;
    },
  );
  return isMissing(brought) ? null : brought;
}
