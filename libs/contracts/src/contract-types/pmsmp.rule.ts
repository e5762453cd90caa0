import { agedAtStart } from '../age.js';
import { factAt, type HireFacts } from '../hire.js';
import { because, type Condition } from '../rule.js';
import { missing } from '../verdict.js';
import { type ContractRule } from './contract-rule.js';
import { isMinorAtStart, minorConditions } from './minors.js';

const ordinary = { workStudy: false };

/** « Immersion » (PMSMP): a few days or weeks to discover or confirm. Not a job: the person keeps their status. */
export const pmsmp: ContractRule = {
  type: 'pmsmp',
  conditions: (hire) => [
    notToWork(hire),
    {
      holds: agedAtStart(hire, (age) => age >= 16),
      requires: 'Les jeunes suivis par la Mission Locale ont 16 ans au moins',
    },
    {
      holds: factAt(hire, 'hire.need') !== 'discovery' || (factAt(hire, 'hire.durationMonths') ?? 1) <= 1,
      requires: 'Une immersion dure un mois au plus, renouvelable une fois pour le même objectif',
      article: 'D5135-3',
    },
    ...minorConditions(hire, ordinary),
  ],
  recommendedBecause: (hire) =>
    factAt(hire, 'hire.need') === 'discovery'
      ? because('Pour découvrir un métier ou confirmer un projet, sans contrat ni salaire', 'L5135-1')
      : null,
  advice: (hire) => [
    ...(factAt(hire, 'hire.need') === 'permanent'
      ? [because('Avant d’embaucher, une immersion permet de faire connaissance', 'L5135-1')]
      : []),
    because('Le jeune n’est pas payé par l’entreprise et garde son statut', 'L5135-3'),
    because('Dans la même entreprise : deux conventions et 60 jours au plus sur 12 mois', 'D5135-3'),
  ],
  inWriting: () => [
    because(
      'Convention d’immersion (Cerfa 13912*05 ou sa version électronique) : objet, dates, horaires, tâches',
      'L5135-4',
    ),
    because('L’objet : découvrir un métier, confirmer un projet ou préparer une embauche', 'L5135-1'),
  ],
  trial: () => null,
  minimumPayMonthly: () => 0,
  deadlines: (hire) => [
    {
      code: 'before_start',
      what:
        isMinorAtStart(hire) === true
          ? 'Signer la convention d’immersion, avec le représentant légal du mineur'
          : 'Signer la convention d’immersion',
      who: 'structure',
      article: 'L5135-4',
    },
  ],
  assumptions: () => ['Le jeune est accompagné par la Mission Locale, qui prescrit l’immersion'],
};

/** Never to do a permanent job's regular task, absorb a peak, fill a seasonal job or replace someone. */
function notToWork(hire: HireFacts): Condition {
  const need = factAt(hire, 'hire.need');
  return {
    holds: need === null || need === 'fixed_term' ? missing('hire.need') : need === 'discovery' || need === 'permanent',
    requires: 'Une immersion ne sert ni à un remplacement, ni à un surcroît d’activité, ni à un emploi saisonnier',
    article: 'L5135-7',
  };
}
