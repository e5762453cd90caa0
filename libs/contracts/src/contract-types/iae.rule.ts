import { type HireFacts } from '../hire.js';
import { because, type Condition, unverified } from '../rule.js';
import { cddTrial } from '../trial-period.js';
import { all, any, given, lift } from '../verdict.js';
import { type ContractRule, hiringDeclaration, isAJob, oldEnoughToWork } from './contract-rule.js';
import { minorAdvice, minorConditions, minorDeadlines } from './minors.js';
import { ordinaryMinimumPay, payAdvice } from './ordinary-work.js';

const ordinary = { workStudy: false };

/** Insertion contract (CDDI): only an insertion structure can sign one, for someone a prescriber has found eligible. */
export const iae: ContractRule = {
  type: 'iae',
  conditions: (hire) => [
    isAJob(hire),
    {
      holds: given(hire, 'employer.legalNature', (nature) => nature === 'iae'),
      requires:
        'Seule une structure d’insertion (entreprise, association intermédiaire, atelier et chantier d’insertion) signe ce contrat',
      article: 'L5132-5',
    },
    {
      holds: given(hire, 'youth.jobSeeker'),
      requires: 'L’insertion s’adresse à une personne sans emploi qui rencontre des difficultés particulières',
      article: 'L5132-5',
    },
    {
      holds: given(hire, 'hire.weeklyHours', (hours) => hours >= 20),
      requires: 'Un contrat d’insertion compte 20 heures par semaine au moins',
      article: 'L5132-5',
    },
    lasts(hire),
    oldEnoughToWork(hire),
    ...minorConditions(hire, ordinary),
  ],
  recommendedBecause: () =>
    because('La structure accompagne des personnes éloignées de l’emploi : c’est le contrat fait pour cela', 'L5132-5'),
  advice: (hire) => [
    because('La Mission Locale prescrit le parcours (PASS IAE, 24 mois) sur la situation du jeune', 'R5132-1-7'),
    ...payAdvice(hire),
    ...minorAdvice(hire, ordinary),
  ],
  inWriting: () => [
    unverified('Contrat à durée déterminée d’insertion écrit, avec les actions d’accompagnement', 'L5132-5'),
  ],
  trial: (hire) => lift([months(hire)], cddTrial),
  minimumPayMonthly: ordinaryMinimumPay,
  deadlines: (hire) => [
    {
      code: 'before_signature',
      what: 'Obtenir le PASS IAE : diagnostic et prescription par la Mission Locale',
      who: 'structure',
      article: 'R5132-1-7',
    },
    hiringDeclaration,
    ...minorDeadlines(hire, ordinary),
  ],
  assumptions: () => [
    'Contrat d’insertion : la Mission Locale reconnaît l’éligibilité du jeune et n’a pas déjà 24 mois de parcours à compter',
    'Structure conventionnée en entreprise, association ou chantier d’insertion (contrat à durée déterminée d’insertion)',
  ],
};

const months = (hire: HireFacts) => given(hire, 'hire.durationMonths');

/** For a lasting need the structure still signs for four to 24 months, a length it chooses. */
function lasts(hire: HireFacts): Condition {
  return {
    holds: any(
      given(hire, 'hire.need', (need) => need === 'permanent'),
      all(
        given(hire, 'hire.durationMonths', (length) => length >= 4),
        given(hire, 'hire.durationMonths', (length) => length <= 24),
      ),
    ),
    requires: 'Un contrat d’insertion dure de 4 à 24 mois',
    article: 'L5132-5',
  };
}
