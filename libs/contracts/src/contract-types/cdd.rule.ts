import { factAt, type HireFacts, type Need } from '../hire.js';
import { because, type Condition, type Reason } from '../rule.js';
import { cddTrial } from '../trial-period.js';
import { any, given, implies, lift, type Missing, missing } from '../verdict.js';
import { type ContractRule, hiringDeclaration, oldEnoughToWork } from './contract-rule.js';
import { minorAdvice, minorConditions, minorDeadlines } from './minors.js';
import { hoursFloorAdvice, ordinaryMinimumPay, payAdvice } from './ordinary-work.js';

const ordinary = { workStudy: false };

/** The motives that open a CDD, as the contract must name them (L1242-2, L1242-12). */
const motives: Partial<Record<Need, string>> = {
  replacement: 'Remplacer un salarié absent permet un CDD',
  temporary_increase: 'Un accroissement temporaire d’activité permet un CDD',
  seasonal: 'Un emploi saisonnier permet un CDD',
};

/** The need, where it is precise enough to be a motive: « à durée limitée » alone is not one. */
function motive(hire: HireFacts): Need | Missing {
  const need = factAt(hire, 'hire.need');
  return need === null || need === 'fixed_term' ? missing('hire.need') : need;
}

/** The fixed-term contract: only for a precise and temporary task, in closed cases. */
export const cdd: ContractRule = {
  type: 'cdd',
  conditions: (hire) => [
    needAllowsIt(hire),
    {
      holds: given(hire, 'hire.durationMonths', (months) => months <= 18),
      requires: 'Un CDD dure 18 mois au plus, ses deux renouvellements compris (la branche peut prévoir autrement)',
      article: 'L1242-8-1',
    },
    {
      holds: implies(
        lift([motive(hire)], (need: Need) => need === 'temporary_increase'),
        any(
          given(hire, 'hire.durationMonths', (months) => months <= 3),
          given(hire, 'employer.economicDismissalLast6Months', (dismissed) => !dismissed),
        ),
      ),
      requires:
        'Dans les 6 mois d’un licenciement économique sur le poste, pas de CDD pour accroissement d’activité de plus de 3 mois',
      article: 'L1242-5',
    },
    {
      // Tasks nobody declared are taken as ordinary: see the assumptions.
      holds: !factAt(hire, 'hire.tasks')?.includes('asbestos'),
      requires: 'Les travaux exposant à l’amiante sont interdits en CDD',
      article: 'D4154-1',
    },
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
    ...minorAdvice(hire, ordinary),
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
    ...(factAt(hire, 'hire.tasks') === null
      ? ['Aucun travail interdit en CDD (amiante, agents chimiques listés)']
      : []),
  ],
};

function needAllowsIt(hire: HireFacts): Condition {
  return {
    holds: lift([motive(hire)], (need: Need) => need in motives),
    requires:
      'Un CDD répond à un motif précis et temporaire (remplacement, surcroît d’activité, saison), jamais à un besoin permanent',
    article: factAt(hire, 'hire.need') === 'permanent' ? 'L1242-1' : 'L1242-2',
  };
}

function endPayAdvice(hire: HireFacts): Reason {
  return factAt(hire, 'hire.need') === 'seasonal'
    ? because('Pas d’indemnité de fin de contrat pour un emploi saisonnier', 'L1243-10')
    : because('À la fin : indemnité de 10 % de la rémunération brute, sauf si un CDI suit', 'L1243-8');
}
