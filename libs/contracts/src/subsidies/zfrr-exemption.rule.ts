import { isAdministration } from '../employer.js';
import { because } from '../rule.js';
import { businessServiceZfrr } from '../sources.js';
import { any, given, missing, not } from '../verdict.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule } from './subsidy-rule.js';

const table: DatedTable<DatedRow> = {
  decidedBy: 'hire.startsOn',
  knownFrom: '2024-07-01',
  rows: [{ from: '2024-07-01', to: '2029-12-31', sources: [businessServiceZfrr] }],
};

/**
 * Exemption in rural zones (ZFRR): twelve months of sickness, old-age and family contributions. It replaces the general
 * reduction, which brings more near the SMIC: shown, not counted. The list of communes is the URSSAF's to confirm.
 */
export const zfrrExemption: SubsidyRule = {
  code: 'zfrr_exemption',
  paidAs: 'exemption',
  contracts: ['cdi', 'cdd'],
  practice: {
    duration: 'Douze mois',
    payment: 'Déduite des cotisations de chaque mois (DSN)',
    excludes: ['general_reduction', 'pec_aid'],
    toConfirm: 'Classement de la commune en ZFRR : à confirmer auprès de l’URSSAF',
  },
  decide: (hire, contract) =>
    settle(hire, table, () => ({
      conditions: [
        { holds: not(isAdministration(hire)), requires: 'L’exonération est réservée aux employeurs privés' },
        {
          holds: given(hire, 'employer.headcount', (headcount) => headcount <= 50),
          requires: 'L’exonération est réservée aux employeurs de 50 salariés au plus',
        },
        {
          holds: any(
            contract === 'cdi',
            given(hire, 'hire.durationMonths', (months) => months >= 12),
          ),
          requires: 'CDI, ou CDD de 12 mois au moins',
        },
        {
          holds: given(hire, 'employer.economicDismissalLast12Months', (dismissed) => !dismissed),
          requires: 'Pas de licenciement économique dans les 12 derniers mois',
        },
        {
          holds: given(hire, 'employer.commune', () => true),
          requires: 'L’entreprise est installée dans une commune classée en ZFRR',
        },
      ],
      // The list of communes is not kept here: where nothing else refuses, it stays to be confirmed.
      amount: () => missing(),
      reasons: [
        because('Si la commune est classée en ZFRR : à vérifier auprès de l’URSSAF'),
        because('Ne s’ajoute pas à la réduction générale, plus favorable près du SMIC'),
      ],
    })),
};
