import { frenchDate } from '../french.js';
import { factAt, type HireFacts, type IsoDate, type Level } from '../hire.js';
import { because, type Condition, type Reason } from '../rule.js';
import { ministryAidsQuestions, ministryApprenticeshipAid } from '../sources.js';
import { all, any, given, isMissing, lift, type Missing, not } from '../verdict.js';
import { atMostBac, below250, contractSentToOpco, notAnAdministration } from './apprentice-aids.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule, type Terms } from './subsidy-rule.js';

/** Euros by level prepared: up to the bac (4), bac+2 (5), bac+3 to bac+5 (6 and 7). */
interface Scale {
  upToBac: number;
  level5: number;
  levels6And7: number;
}

interface Row extends DatedRow {
  /** The contract must also start before this day. */
  startsBefore: IsoDate | null;
  /** Up to the bac a small company has the « aide unique » instead. */
  below250: Omit<Scale, 'upToBac'>;
  from250: Scale;
  disabledWorker: number;
  /** Day on which a company of 250 or more must have reached its share of work-study contracts. */
  quotaOn: IsoDate;
}

const table: DatedTable<Row> = {
  decidedBy: 'hire.signedOn',
  // From here on the holes are known to be holes: nothing in January and February 2025, nothing before 8 March 2026.
  knownFrom: '2025-01-01',
  rows: [
    {
      from: '2025-02-24',
      to: '2025-12-31',
      startsBefore: null,
      below250: { level5: 5000, levels6And7: 5000 },
      from250: { upToBac: 2000, level5: 2000, levels6And7: 2000 },
      disabledWorker: 6000,
      quotaOn: '2026-12-31',
      sources: [ministryApprenticeshipAid, ministryAidsQuestions],
    },
    {
      from: '2026-03-08',
      to: '2026-12-31',
      startsBefore: '2027-01-01',
      below250: { level5: 4500, levels6And7: 2000 },
      from250: { upToBac: 2000, level5: 1500, levels6And7: 750 },
      disabledWorker: 6000,
      quotaOn: '2027-12-31',
      sources: [ministryApprenticeshipAid],
    },
  ],
};

/** « Aide exceptionnelle »: what the « aide unique » leaves out, by decree and for a time only. Never retroactive. */
export const apprenticeshipExceptionalAid: SubsidyRule = {
  code: 'apprenticeship_exceptional_aid',
  paidAs: 'payment',
  contracts: ['apprenticeship'],
  practice: {
    duration: 'La première année du contrat',
    payment: 'Versée chaque mois par l’Agence de services et de paiement (ASP), d’après la DSN',
    excludes: ['apprenticeship_single_aid'],
  },
  decide: (hire) => settle(hire, table, (row) => terms(hire, row)),
};

function terms(hire: HireFacts, row: Row): Terms {
  return {
    conditions: [
      ...startsInTime(hire, row),
      notAnAdministration(hire),
      {
        holds: given(hire, 'training.targetLevel', (level) => level <= 7),
        requires: 'L’aide exceptionnelle vise un diplôme ou un titre jusqu’à bac+5',
      },
      {
        holds: not(all(below250(hire), atMostBac(hire))),
        requires: 'Jusqu’au bac et sous 250 salariés, c’est l’aide unique qui s’applique, sans cumul',
        article: 'L6243-1',
      },
      quotaKnown(hire),
    ],
    amount: () => amountOf(hire, row),
    reasons: quotaReasons(hire, row),
    deadline: contractSentToOpco,
  };
}

function startsInTime(hire: HireFacts, { startsBefore }: Row): Condition[] {
  if (startsBefore === null) return [];
  return [
    {
      holds: given(hire, 'hire.startsOn', (day) => day < startsBefore),
      requires: `Le contrat doit commencer avant le ${frenchDate(startsBefore)}`,
    },
  ];
}

/**
 * From 250 employees the company commits to a share of work-study contracts and pays the aid back if it misses it;
 * not for a disabled worker. Today's share does not refuse the aid: it tells whether the commitment can be kept.
 */
function quotaKnown(hire: HireFacts): Condition {
  return {
    holds: any(
      below250(hire),
      given(hire, 'youth.disabledWorker'),
      given(hire, 'employer.alternanceSharePercent', () => true),
    ),
    requires: 'À partir de 250 salariés, l’entreprise s’engage sur une part d’alternants',
  };
}

const quota = '5 % d’alternants, ou 3 % et une hausse de 10 % en un an';

function quotaReasons(hire: HireFacts, { quotaOn }: Row): Reason[] {
  if (below250(hire) !== false || factAt(hire, 'youth.disabledWorker')) return [];
  const share = factAt(hire, 'employer.alternanceSharePercent');
  return [
    because('Engagement à envoyer à l’Agence de services et de paiement (ASP) dans les 8 mois de la signature'),
    because(`L’entreprise doit compter, au ${frenchDate(quotaOn)}, ${quota}, sinon l’aide est à rendre`),
    ...(share !== null && share >= 5 ? [because('Cette part est atteinte aujourd’hui')] : []),
  ];
}

function amountOf(hire: HireFacts, row: Row): number | Missing {
  const disabled = given(hire, 'youth.disabledWorker');
  if (disabled !== false) return isMissing(disabled) ? disabled : row.disabledWorker;
  return lift([below250(hire), given(hire, 'training.targetLevel')], (small: boolean, level: Level) => {
    // Below 250, a level up to the bac has been turned away by the conditions.
    const scale: Scale = small ? { upToBac: 0, ...row.below250 } : row.from250;
    if (level <= 4) return scale.upToBac;
    return level === 5 ? scale.level5 : scale.levels6And7;
  });
}
