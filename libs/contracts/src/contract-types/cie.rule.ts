import { because } from '../rule.js';
import { given } from '../verdict.js';
import { CIE_LAST_SIGNED_ON } from '../subsidies/cie-aid.rule.js';
import { type ContractRule, isAJob, oldEnoughToWork } from './contract-rule.js';
import { minorConditions } from './minors.js';
import { ordinaryMinimumPay, ordinaryTrial } from './ordinary-work.js';

/**
 * « Contrat initiative emploi »: still written in the Code, no longer paid for by the State. Presence in the Code is not
 * funding: without the aid the contract is an ordinary CDI or CDD.
 */
export const cie: ContractRule = {
  type: 'cie',
  conditions: (hire) => [
    isAJob(hire),
    {
      holds: given(hire, 'hire.signedOn', (day) => day <= CIE_LAST_SIGNED_ON),
      requires:
        'Le CIE n’est plus financé par l’État depuis la loi de finances pour 2025 (seul un département peut encore en payer)',
      article: 'L5134-65',
    },
    {
      holds: given(hire, 'employer.legalNature', (nature) => nature === 'private_market' || nature === 'geiq'),
      requires: 'Le CIE est réservé aux entreprises du secteur marchand',
      article: 'L5134-66',
    },
    {
      holds: given(hire, 'youth.jobSeeker'),
      requires: 'Le CIE s’adresse à une personne sans emploi qui rencontre des difficultés particulières',
      article: 'L5134-65',
    },
    {
      holds: given(hire, 'employer.economicDismissalLast6Months', (dismissed) => !dismissed),
      requires: 'L’employeur n’a pas fait de licenciement économique dans les 6 mois avant l’embauche',
      article: 'L5134-68',
    },
    {
      holds: given(hire, 'hire.weeklyHours', (hours) => hours >= 20),
      requires: 'Un CIE compte 20 heures par semaine au moins',
      article: 'L5134-70-1',
    },
    oldEnoughToWork(hire),
    ...minorConditions(hire, { workStudy: false }),
  ],
  recommendedBecause: () => null,
  advice: () => [because('Financement à confirmer par le prescripteur', 'L5134-72')],
  inWriting: () => [],
  trial: (hire) => ordinaryTrial(hire),
  minimumPayMonthly: ordinaryMinimumPay,
  deadlines: () => [],
  assumptions: () => [],
};
