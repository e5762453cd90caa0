import { poei } from '../contract-types/poei.rule.js';
import { euros } from '../french.js';
import { because } from '../rule.js';
import { articleSource, type Source } from '../sources.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule } from './subsidy-rule.js';

const employmentRegionPage: Source = {
  ref: 'La POEI, d’après le bulletin officiel de France Travail n° 2024-44 (emploilr.com)',
  url: 'https://emploilr.com/actualites/qu-est-ce-que-la-preparation-operationnelle-a-l-emploi-individuelle-poei_8643.php',
  // The facts were gathered up to August 2026, without the day of this page.
  verifiedOn: '2026-08-01',
  evidence: 'secondary',
};

interface Row extends DatedRow {
  tutoringHourly: number;
  maxHours: number;
}

const table: DatedTable<Row> = {
  decidedBy: 'hire.signedOn',
  knownFrom: '2024-07-01',
  rows: [
    {
      from: '2024-07-01',
      to: null,
      tutoringHourly: 5,
      maxHours: 300,
      sources: [employmentRegionPage, articleSource('L6326-2')],
    },
  ],
};

/** What France Travail pays for the training before the hire, when the company trains with its own tutor. */
export const poeiAid: SubsidyRule = {
  code: 'poei_aid',
  paidAs: 'payment',
  contracts: ['poei'],
  practice: {
    duration: 'Le temps de la formation',
    payment: 'Versée par France Travail à l’entreprise ou à l’organisme de formation',
    excludes: [],
  },
  decide: (hire) =>
    settle(hire, table, ({ tutoringHourly, maxHours }) => ({
      // Paid for the training itself: what opens one opens the other.
      conditions: poei.conditions(hire),
      amount: () => tutoringHourly * maxHours,
      reasons: [
        because(`${euros(tutoringHourly)} par heure de tutorat, ${maxHours} heures au plus`),
        because('Avec un organisme de formation, le montant du devis accepté par France Travail'),
      ],
      deadline: {
        code: 'before_signature',
        what: 'Signer la convention avec France Travail avant le contrat',
        who: 'employer',
        article: 'L6326-1',
      },
    })),
};
