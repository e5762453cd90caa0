import { factAt, type HireFacts, type Need } from '../hire.js';
import { because, type Reason, unverified } from '../rule.js';
import { cddTrial } from '../trial-period.js';
import { given, lift } from '../verdict.js';
import { type ContractRule, hiringDeclaration, oldEnoughToWork } from './contract-rule.js';
import { minorAdvice, minorConditions, minorDeadlines } from './minors.js';
import { hoursFloorAdvice, ordinaryMinimumPay, partTimeInWriting, payAdvice } from './ordinary-work.js';
import { dangerAdvice, dangerAssumption, temporaryNeedConditions, type TemporaryWork } from './temporary-need.js';

const ordinary = { workStudy: false };

/** The motives that open a CDD, as the contract must name them (L1242-2, L1242-12). */
const motives: Partial<Record<Need, string>> = {
  replacement: 'Remplacer un salarié absent permet un CDD',
  temporary_increase: 'Un accroissement temporaire d’activité permet un CDD',
  seasonal: 'Un emploi saisonnier permet un CDD',
};

const law: TemporaryWork = {
  name: 'Un CDD',
  shortName: 'CDD',
  motiveArticle: 'L1242-2',
  permanentArticle: 'L1242-1',
  durationArticle: 'L1242-8-1',
  dismissalArticle: 'L1242-5',
};

/** The fixed-term contract: only for a precise and temporary task, in closed cases. */
export const cdd: ContractRule = {
  type: 'cdd',
  conditions: (hire) => [
    ...temporaryNeedConditions(hire, law),
    oldEnoughToWork(hire),
    ...minorConditions(hire, ordinary),
  ],
  recommendedBecause: (hire) => {
    const need = factAt(hire, 'hire.need');
    const why = need && motives[need];
    return why ? because(why, 'L1242-2') : null;
  },
  advice: (hire) => [
    because('Le contrat est écrit et donne son motif précis ; sinon il devient un CDI', 'L1242-12'),
    because(
      'La période d’essai n’existe que si le contrat l’écrit : un jour par semaine, deux semaines ou un mois au plus',
      'L1242-10',
    ),
    because('Renouvelable deux fois, dans la limite de la durée maximale', 'L1243-13-1'),
    endPayAdvice(hire),
    // Replacing someone, the floor of 24 hours does not apply (L3123-7, 2°).
    ...(factAt(hire, 'hire.need') === 'replacement' ? [] : hoursFloorAdvice(hire)),
    ...payAdvice(hire),
    ...dangerAdvice(hire, law),
    ...minorAdvice(hire, ordinary),
  ],
  inWriting: (hire) => [
    unverified(
      'Le motif précis, et le nom et la qualification de la personne remplacée s’il s’agit d’un remplacement',
      'L1242-12',
    ),
    unverified('La date de fin, ou la durée minimale et la possibilité de renouveler', 'L1242-12'),
    unverified(
      'Le poste, le salaire, la période d’essai, la convention collective et la caisse de retraite',
      'L1242-12',
    ),
    ...partTimeInWriting(hire),
  ],
  trial: (hire) => lift([given(hire, 'hire.durationMonths')], cddTrial),
  minimumPayMonthly: ordinaryMinimumPay,
  deadlines: (hire) => [
    hiringDeclaration,
    ...minorDeadlines(hire, ordinary),
    {
      code: 'working_days_after_start',
      what: 'Remettre le contrat signé au jeune',
      who: 'employer',
      days: 2,
      dayKind: 'working',
      article: 'L1242-13',
    },
  ],
  assumptions: (hire) => [
    'Pas d’accord de branche particulier sur la durée ou le nombre de CDD, ni de délai de carence en cours sur le poste',
    ...dangerAssumption(hire, law),
  ],
};

function endPayAdvice(hire: HireFacts): Reason {
  return factAt(hire, 'hire.need') === 'seasonal'
    ? because('Pas d’indemnité de fin de contrat pour un emploi saisonnier', 'L1243-10')
    : because('À la fin : indemnité de 10 % de la rémunération brute, sauf si un CDI suit', 'L1243-8');
}
