import { euros } from '../french.js';
import type { HireFacts } from '../hire.js';
import { because } from '../rule.js';
import { articleSource, ministryAidsQuestions, ministryApprenticeshipAid } from '../sources.js';
import { given, lift } from '../verdict.js';
import { atMostBac, below250, contractSentToOpco, notAnAdministration } from './apprentice-aids.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule } from './subsidy-rule.js';

interface Row extends DatedRow {
  amount: number;
  disabledWorkerAmount: number;
}

const table: DatedTable<Row> = {
  decidedBy: 'hire.signedOn',
  knownFrom: '2025-01-01',
  rows: [
    {
      from: '2025-01-01',
      to: '2025-02-23',
      amount: 6000,
      disabledWorkerAmount: 6000,
      sources: [ministryAidsQuestions],
    },
    {
      from: '2025-02-24',
      to: null,
      amount: 5000,
      disabledWorkerAmount: 6000,
      sources: [articleSource('L6243-1'), articleSource('D6243-2'), ministryApprenticeshipAid],
    },
  ],
};

/** « Aide unique »: fewer than 250 employees, a diploma up to the bac (bac+2 overseas), first year of the contract. */
export const apprenticeshipSingleAid: SubsidyRule = {
  code: 'apprenticeship_single_aid',
  paidAs: 'payment',
  contracts: ['apprenticeship'],
  practice: {
    duration: 'La première année du contrat',
    payment: 'Versée chaque mois par l’Agence de services et de paiement (ASP), d’après la DSN',
    excludes: ['apprenticeship_exceptional_aid'],
  },
  decide: (hire: HireFacts) =>
    settle(hire, table, ({ amount, disabledWorkerAmount }) => ({
      conditions: [
        notAnAdministration(hire),
        {
          holds: below250(hire),
          requires: 'L’aide unique est réservée aux entreprises de moins de 250 salariés',
          article: 'L6243-1',
        },
        {
          holds: atMostBac(hire),
          requires: 'L’aide unique vise un diplôme ou un titre jusqu’au bac (bac+2 outre-mer)',
          article: 'L6243-1',
        },
      ],
      amount: () =>
        amount === disabledWorkerAmount
          ? amount
          : lift([given(hire, 'youth.disabledWorker')], (disabled: boolean) =>
              disabled ? disabledWorkerAmount : amount,
            ),
      reasons: [
        because(
          `La première année, ${euros(amount)} au plus, ou ${euros(disabledWorkerAmount)} pour un travailleur handicapé reconnu`,
          'D6243-2',
        ),
      ],
      deadline: contractSentToOpco,
    })),
};
