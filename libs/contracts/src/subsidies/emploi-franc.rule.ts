import { because } from '../rule.js';
import type { Source } from '../sources.js';
import { any, given } from '../verdict.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule } from './subsidy-rule.js';

const cabinetEcai: Source = {
  ref: 'Emplois francs, reconduits jusqu’au 31 décembre 2024 (cabinet ECAI)',
  url: 'https://www.cabinetecai.com/les-emplois-francs-un-dispositif-renouvele-pour-lannee-2024/',
  // The facts were gathered up to August 2026, without the day of this page.
  verifiedOn: '2026-08-01',
  evidence: 'secondary',
};

const table: DatedTable<DatedRow> = {
  decidedBy: 'hire.signedOn',
  knownFrom: '2024-01-01',
  rows: [{ from: '2024-01-01', to: '2024-12-31', sources: [cabinetEcai] }],
};

/** « Emploi franc »: for a resident of a priority district. No new contract since 2025; the old ones run on. */
export const emploiFranc: SubsidyRule = {
  code: 'emploi_franc',
  paidAs: 'payment',
  contracts: ['cdi', 'cdd'],
  practice: {
    duration: 'Trois ans en CDI, deux ans en CDD',
    payment: 'Versée par France Travail',
    excludes: ['pec_aid'],
  },
  decide: (hire, contract) =>
    settle(hire, table, () => ({
      conditions: [
        {
          holds: given(hire, 'youth.priorityDistrict'),
          requires: 'Le jeune habite un quartier prioritaire de la politique de la ville (QPV)',
        },
        {
          holds: any(
            contract === 'cdi',
            given(hire, 'hire.durationMonths', (months) => months >= 6),
          ),
          requires: 'CDI, ou CDD de 6 mois au moins',
        },
      ],
      amount: () => (contract === 'cdi' ? 5000 : 2500),
      reasons: [because('Montants par an pour un temps plein : 5 000 € en CDI, 2 500 € en CDD')],
    })),
};
