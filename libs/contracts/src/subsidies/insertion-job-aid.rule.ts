import { iae } from '../contract-types/iae.rule.js';
import { because } from '../rule.js';
import { insertionAidOrder } from '../sources.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule } from './subsidy-rule.js';

const table: DatedTable<DatedRow> = {
  decidedBy: 'hire.startsOn',
  knownFrom: '2026-01-01',
  rows: [{ from: '2026-01-01', to: null, sources: [insertionAidOrder] }],
};

/** What the State pays an insertion structure per job. It depends on the kind of structure, which no fact tells. */
export const insertionJobAid: SubsidyRule = {
  code: 'insertion_job_aid',
  paidAs: 'payment',
  contracts: ['iae'],
  practice: {
    duration: 'Celle du contrat, dans la limite de la convention',
    payment: 'Versée à la structure, selon sa convention avec l’État',
    excludes: ['pec_aid'],
    toConfirm: 'Montant selon le type de structure : à confirmer dans la convention',
  },
  decide: (hire) =>
    settle(hire, table, () => ({
      conditions: iae.conditions(hire),
      amount: () => null,
      reasons: [because('Montant par poste à temps plein selon la structure, dans la limite de sa convention')],
    })),
};
