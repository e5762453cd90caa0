import { because } from '../rule.js';
import { articleSource, geiqOrder } from '../sources.js';
import { given } from '../verdict.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule } from './subsidy-rule.js';

interface Row extends DatedRow {
  referredByPrescriber: number;
}

const table: DatedTable<Row> = {
  decidedBy: 'hire.signedOn',
  knownFrom: '2022-03-10',
  rows: [{ from: '2022-03-10', to: null, referredByPrescriber: 1400, sources: [geiqOrder, articleSource('D6325-23')] }],
};

/**
 * State aid to a labelled group of employers (GEIQ) for the path of each person. Someone the Mission Locale sends, as
 * here, opens the full sum; the lower one (814 €) is for those whom nobody refers.
 */
export const geiqAllowance: SubsidyRule = {
  code: 'geiq_allowance',
  paidAs: 'payment',
  contracts: ['apprenticeship', 'professionalisation'],
  practice: {
    duration: 'Une fois par parcours',
    payment: 'Versée au groupement d’employeurs par l’État',
    excludes: [],
  },
  decide: (hire) =>
    settle(hire, table, ({ referredByPrescriber }) => ({
      conditions: [
        {
          holds: given(hire, 'employer.legalNature', (nature) => nature === 'geiq'),
          requires: 'L’aide est réservée aux groupements d’employeurs labellisés (GEIQ)',
          article: 'D6325-23',
        },
      ],
      amount: () => referredByPrescriber,
      reasons: [because('Le jeune est adressé par la Mission Locale, prescripteur', 'D6325-23')],
    })),
};
