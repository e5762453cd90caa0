import { factAt, type HireFacts, type Need } from '../hire.js';
import { because, type Condition, unverified } from '../rule.js';
import { any, given, missing } from '../verdict.js';
import { type ContractRule, isAJob, oldEnoughToWork } from './contract-rule.js';
import { minorConditions } from './minors.js';

/** « POEI »: a training of a few weeks before the hire, paid by France Travail, for a job the person cannot do yet. */
export const poei: ContractRule = {
  type: 'poei',
  conditions: (hire) => [
    isAJob(hire),
    {
      holds: given(hire, 'youth.jobSeeker'),
      requires: 'La POEI s’adresse à un demandeur d’emploi inscrit',
      article: 'L6326-1',
    },
    leadsToAJob(hire),
    {
      holds: given(hire, 'employer.economicDismissalLast12Months', (dismissed) => !dismissed),
      requires: 'L’employeur n’a pas fait de licenciement économique dans les 12 derniers mois',
    },
    oldEnoughToWork(hire),
    ...minorConditions(hire, { workStudy: true }),
  ],
  recommendedBecause: () => null,
  advice: () => [
    because('Avant le contrat : le jeune se forme au poste, comme stagiaire, sans être salarié', 'L6326-1'),
    because('Dans l’entreprise avec un tuteur, ou dans un organisme de formation', 'L6326-2'),
  ],
  inWriting: () => [
    unverified(
      'Convention entre l’employeur, France Travail et l’organisme de formation, avec l’emploi promis',
      'L6326-1',
    ),
  ],
  trial: () => null,
  minimumPayMonthly: () => 0,
  deadlines: () => [
    {
      code: 'before_signature',
      what: 'Déposer l’offre à France Travail et signer la convention de formation, avant le contrat',
      who: 'employer',
      article: 'L6326-1',
    },
  ],
  assumptions: () => ['Le jeune a besoin d’une formation pour tenir ce poste, et France Travail la finance'],
};

const SEASON_MONTHS = 4;
const CONTRACT_MONTHS = 6;

function leadsToAJob(hire: HireFacts): Condition {
  const shortest = (need: Need) => (need === 'seasonal' ? SEASON_MONTHS : CONTRACT_MONTHS);
  const need = factAt(hire, 'hire.need');
  return {
    holds: any(
      given(hire, 'hire.need', (told) => told === 'permanent'),
      need === null ? missing('hire.need') : given(hire, 'hire.durationMonths', (months) => months >= shortest(need)),
    ),
    requires: 'La POEI mène à un CDI, à un contrat de 6 mois au moins, ou de 4 mois pour une saison',
    article: 'D6326-1',
  };
}
