import { agedAtStart } from '../age.js';
import { factAt, type HireFacts, type IsoDate } from '../hire.js';
import { apprenticePercent, smicMonthly } from '../minimum-pay.js';
import { because, type Condition, unverified } from '../rule.js';
import { APPRENTICESHIP_TRIAL } from '../trial-period.js';
import { all, any, given, lift, type Missing } from '../verdict.js';
import { type ContractRule, hiringDeclaration, isAJob } from './contract-rule.js';
import { minorAdvice, minorConditions, minorDeadlines } from './minors.js';
import { needLeavesTime, trainingLasts } from './work-study.js';

const alternance = { workStudy: true };

/** Apprenticeship: a job and a certified training, 16 to 29 at the start. */
export const apprenticeship: ContractRule = {
  type: 'apprenticeship',
  conditions: (hire) => [
    isAJob(hire),
    youngEnough(hire),
    oldEnough(hire),
    {
      holds: given(hire, 'training.certified'),
      requires: 'L’apprentissage prépare un diplôme ou un titre inscrit au RNCP, avec un CFA',
      article: 'L6211-1',
    },
    needLeavesTime(hire, 'L6222-7-1'),
    lastsAsTheTraining(hire),
    ...minorConditions(hire, alternance),
  ],
  recommendedBecause: (hire) =>
    factAt(hire, 'hire.need') === 'permanent'
      ? because(
          'Besoin permanent et formation certifiante : l’apprentissage forme le jeune au métier de l’entreprise',
          'L6211-1',
        )
      : null,
  advice: (hire) => [
    because(
      'Pas de période d’essai : chacun peut partir librement pendant les 45 premiers jours en entreprise',
      'L6222-18',
    ),
    because('Le salaire minimum dépend de l’âge et de l’année de contrat', 'D6222-26'),
    because('Il augmente le 1er du mois qui suit les 18, 21 et 26 ans', 'D6222-31'),
    because('Un maître d’apprentissage majeur et volontaire accompagne le jeune', 'L6223-8-1'),
    ...participationAdvice(hire),
    ...minorAdvice(hire, alternance),
  ],
  inWriting: () => [
    because(
      'Contrat écrit sur le Cerfa 10103*14, avec le diplôme préparé, le maître d’apprentissage et le salaire de chaque année',
    ),
    unverified('La convention de formation avec le CFA y est jointe', 'D6224-1'),
  ],
  trial: () => APPRENTICESHIP_TRIAL,
  minimumPayMonthly,
  deadlines: (hire) => [
    hiringDeclaration,
    ...minorDeadlines(hire, alternance),
    {
      code: 'working_days_after_start',
      what: 'Envoyer le contrat et la convention de formation à l’opérateur de compétences (OPCO)',
      who: 'employer',
      days: 5,
      dayKind: 'working',
      article: 'D6224-1',
    },
  ],
  assumptions: (hire) => [
    'Première année de contrat ; pas de contrat d’apprentissage précédent',
    'Un maître d’apprentissage est disponible et le CFA a une place',
    ...(factAt(hire, 'training.durationMonths') === null
      ? ['Durée du contrat : celle de la formation, entre 6 mois et 3 ans']
      : []),
    ...(agedAtStart(hire, (age) => age >= 21) === true ? ['Pas de minimum de branche supérieur au minimum légal'] : []),
  ],
};

function youngEnough(hire: HireFacts): Condition {
  return {
    holds: any(
      agedAtStart(hire, (age) => age <= 29),
      given(hire, 'youth.disabledWorker'),
    ),
    requires: 'L’apprenti a 29 ans au plus le jour du début ; sans limite d’âge pour un travailleur handicapé reconnu',
    article: 'L6222-2',
  };
}

/** At 15 the first cycle of secondary school must be completed: a diploma from the brevet up tells that it is. */
function oldEnough(hire: HireFacts): Condition {
  return {
    holds: any(
      agedAtStart(hire, (age) => age >= 16),
      all(
        agedAtStart(hire, (age) => age >= 15),
        given(hire, 'youth.diplomaLevel', (level) => level >= 2),
      ),
    ),
    requires: 'L’apprenti a 16 ans le jour du début ; 15 ans s’il a terminé la 3e',
    article: 'L6222-1',
  };
}

function lastsAsTheTraining(hire: HireFacts): Condition {
  return {
    holds: trainingLasts(hire, 36, (months) => all(months <= 48, given(hire, 'youth.disabledWorker'))),
    requires: 'Le contrat dure de 6 mois à 3 ans, comme la formation (4 ans pour un travailleur handicapé reconnu)',
    article: 'L6222-7-1',
  };
}

function minimumPayMonthly(hire: HireFacts): number | Missing | null {
  const department = factAt(hire, 'employer.department');
  return lift([given(hire, 'youth.birthDate'), given(hire, 'hire.startsOn')], (birthDate: IsoDate, startsOn: IsoDate) =>
    smicMonthly(startsOn, department, apprenticePercent(birthDate, startsOn)),
  );
}

/** From bac+3 the employer shares the cost of the training (contracts signed since 1 July 2025). */
function participationAdvice(hire: HireFacts) {
  const signedOn = factAt(hire, 'hire.signedOn');
  const level = factAt(hire, 'training.targetLevel');
  return signedOn !== null && signedOn >= '2025-07-01' && level !== null && level >= 6
    ? [because('À partir de bac+3, l’employeur paie une participation unique de 750 € à la formation', 'R6332-25-1')]
    : [];
}
