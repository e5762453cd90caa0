import { isAdministration } from '../employer.js';
import { because } from '../rule.js';
import { articleSource } from '../sources.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule } from './subsidy-rule.js';

interface Row extends DatedRow {
  /** Percent of the SMIC up to which the apprentice pays no contribution. */
  exemptPercent: number;
}

const table: DatedTable<Row> = {
  // The day the contract is concluded decides for its whole life, not the month paid (D6243-5, nota).
  decidedBy: 'hire.signedOn',
  knownFrom: '2019-01-01',
  rows: [
    { from: '2019-01-01', to: '2025-02-28', exemptPercent: 79, sources: [articleSource('D6243-5')] },
    {
      from: '2025-03-01',
      to: null,
      exemptPercent: 50,
      sources: [articleSource('L6243-2'), articleSource('D6243-5'), articleSource('L6227-8-1')],
    },
  ],
};

/** Contributions of an apprentice: the employee's share up to a part of the SMIC, and all of a public employer's. */
export const apprenticeContributions: SubsidyRule = {
  code: 'apprentice_contributions',
  paidAs: 'exemption',
  contracts: ['apprenticeship'],
  practice: {
    duration: 'Toute la durée du contrat',
    payment: 'Déduite sur la fiche de paie (DSN)',
    excludes: [],
  },
  decide: (hire) =>
    settle(hire, table, ({ exemptPercent }) => ({
      conditions: [],
      // The employee's share is the apprentice's gain; the public employer's depends on rates not kept here.
      amount: () => null,
      reasons: [
        because(`L’apprenti ne paie pas de cotisations jusqu’à ${exemptPercent} % du SMIC`, 'D6243-5'),
        isAdministration(hire) === true
          ? because('Employeur public : toutes ses cotisations sont exonérées, sauf accidents du travail', 'L6227-8-1')
          : because('Pour l’employeur privé, la réduction générale s’applique', 'L241-13'),
      ],
    })),
};
