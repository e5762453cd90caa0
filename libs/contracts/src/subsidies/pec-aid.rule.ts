import { pec } from '../contract-types/pec.rule.js';
import { because } from '../rule.js';
import { articleSource } from '../sources.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule } from './subsidy-rule.js';

const table: DatedTable<DatedRow> = {
  decidedBy: 'hire.signedOn',
  knownFrom: '2025-01-01',
  rows: [{ from: '2025-01-01', to: null, sources: [articleSource('L5134-30-1'), articleSource('R5134-42')] }],
};

/** Aid to the employer of a PEC: a share of the hourly SMIC that each region's prefect fixes. No rate is invented here. */
export const pecAid: SubsidyRule = {
  code: 'pec_aid',
  paidAs: 'payment',
  contracts: ['pec'],
  practice: {
    duration: 'Celle que fixe la décision, dans la limite de l’arrêté du préfet de région',
    payment: 'Versée chaque mois par l’ASP, sur les présences déclarées (SYLAé)',
    excludes: ['emploi_franc', 'zfrr_exemption', 'insertion_job_aid'],
    toConfirm: 'Taux, heures et durée : à confirmer par le prescripteur',
  },
  decide: (hire) =>
    settle(hire, table, () => ({
      conditions: pec.conditions(hire),
      // The prescriber decides, and knows the rate.
      amount: () => null,
      reasons: [
        because(
          'Un pourcentage du SMIC horaire, 95 % au plus : taux et durée fixés par le préfet de région',
          'R5134-42',
        ),
        because('À confirmer par le prescripteur avant la signature', 'R5134-26'),
      ],
      deadline: {
        code: 'before_signature',
        what: 'Obtenir la décision d’aide avant de signer le contrat',
        who: 'employer',
        article: 'R5134-26',
      },
    })),
};
