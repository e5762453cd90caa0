import { ageAtStart, agedAtStart } from '../age.js';
import { plusMonths } from '../days.js';
import { isAdministration } from '../employer.js';
import { factAt, type HireFacts, type IsoDate } from '../hire.js';
import { professionalisationPercent, smicMonthly } from '../minimum-pay.js';
import { because, type Condition, unverified } from '../rule.js';
import type { Trial } from '../trial-period.js';
import { type Answer, all, any, given, lift, type Missing, missing, not } from '../verdict.js';
import { type ContractRule, hiringDeclaration, isAJob } from './contract-rule.js';
import { minorAdvice, minorConditions, minorDeadlines } from './minors.js';
import { ordinaryTrial } from './ordinary-work.js';
import { needLeavesTime, trainingLasts } from './work-study.js';

const alternance = { workStudy: true };

/** « Contrat de professionnalisation »: a job and a qualification, often shorter and wider than an apprenticeship. */
export const professionalisation: ContractRule = {
  type: 'professionalisation',
  conditions: (hire) => [
    isAJob(hire),
    openTo(hire),
    {
      holds: not(isAdministration(hire)),
      requires: 'L’État, les collectivités et leurs établissements administratifs ne peuvent pas conclure ce contrat',
    },
    {
      // Any qualification will do (RNCP, CQP, branch): only its absence decides.
      holds: isTrainingTold(hire) ? true : missing('training.certified'),
      requires: 'Le contrat prépare une qualification : diplôme ou titre du RNCP, CQP, ou qualification de la branche',
      article: 'L6314-1',
    },
    needLeavesTime(hire, 'L6325-11'),
    lastsAsTheAction(hire),
    ...minorConditions(hire, alternance),
  ],
  recommendedBecause: (hire) =>
    factAt(hire, 'hire.need') === 'permanent' && factAt(hire, 'training.certified') === false
      ? because(
          'Besoin permanent et qualification de branche ou CQP : ce contrat y forme, l’apprentissage non',
          'L6325-1',
        )
      : null,
  advice: (hire) => [
    because('Le salaire minimum dépend de l’âge et du diplôme', 'D6325-15'),
    because('De 15 à 25 % du temps en formation, 150 heures au moins', 'L6325-13'),
    because('Un tuteur volontaire, avec deux ans d’expérience dans le métier', 'D6325-6'),
    ...minorAdvice(hire, alternance),
  ],
  inWriting: () => [
    unverified('Contrat écrit sur le Cerfa 12434, avec la qualification préparée et le tuteur'),
    unverified('Le programme de formation est annexé au contrat', 'D6325-1'),
  ],
  trial,
  minimumPayMonthly,
  deadlines: (hire) => [
    hiringDeclaration,
    ...minorDeadlines(hire, alternance),
    {
      code: 'working_days_after_start',
      what: 'Envoyer le contrat à l’opérateur de compétences (OPCO)',
      who: 'employer',
      days: 5,
      dayKind: 'calendar',
      article: 'D6325-1',
    },
  ],
  assumptions: (hire) => [
    'Pas d’accord de branche sur la durée ou le salaire du contrat de professionnalisation',
    ...(factAt(hire, 'training.durationMonths') === null
      ? ['Formation du contrat de professionnalisation : 6 à 12 mois']
      : []),
  ],
};

/** A training of which nothing at all is told is not known to exist. */
function isTrainingTold({ training }: HireFacts): boolean {
  return Object.values(training ?? {}).some((fact) => fact !== null && fact !== undefined);
}

function openTo(hire: HireFacts): Condition {
  return {
    holds: any(
      agedAtStart(hire, (age) => age >= 16 && age <= 25),
      all(
        agedAtStart(hire, (age) => age >= 26),
        any(given(hire, 'youth.jobSeeker'), factAt(hire, 'youth.minimumIncome') !== null),
      ),
    ),
    requires:
      'De 16 à 25 ans le jour du début ; dès 26 ans, être demandeur d’emploi ou recevoir le RSA, l’ASS ou l’AAH',
    article: 'L6325-1',
  };
}

function lastsAsTheAction(hire: HireFacts): Condition {
  return {
    holds: trainingLasts(hire, 12, (months) => all(months <= 36, mayLastLonger(hire))),
    requires:
      'La formation dure de 6 à 12 mois ; jusqu’à 36 mois sans diplôme professionnel ni bac, ou après un an de chômage',
    article: 'L6325-11',
  };
}

/** Those who need more time (L6325-1-1): neither bac nor vocational diploma, a year on the register, a minimum income. */
function mayLastLonger(hire: HireFacts): Answer {
  return any(
    factAt(hire, 'youth.minimumIncome') !== null,
    all(
      agedAtStart(hire, (age) => age <= 25),
      given(hire, 'youth.diplomaLevel', (level) => level < 3),
    ),
    all(
      given(hire, 'youth.jobSeeker'),
      lift(
        [given(hire, 'youth.jobSeekerSince'), given(hire, 'hire.startsOn')],
        (since: IsoDate, startsOn: IsoDate) => plusMonths(since, 12) < startsOn,
      ),
    ),
  );
}

/** The ordinary trial of the CDI or of the CDD that it is. */
function trial(hire: HireFacts): Trial | Missing {
  const months = factAt(hire, 'training.durationMonths') ?? factAt(hire, 'hire.durationMonths');
  return ordinaryTrial(hire, months ?? missing('training.durationMonths'));
}

/** « Bac pro » or a title of the same level raises the pay; a general bac does not, a higher diploma does. */
function qualified(hire: HireFacts): Answer {
  return any(
    given(hire, 'youth.diplomaLevel', (level) => level >= 5),
    all(
      given(hire, 'youth.diplomaLevel', (level) => level === 4),
      given(hire, 'youth.diplomaKind', (kind) => kind === 'vocational'),
    ),
  );
}

function minimumPayMonthly(hire: HireFacts): number | Missing | null {
  const department = factAt(hire, 'employer.department');
  const adult = agedAtStart(hire, (age) => age >= 26);
  return lift(
    [ageAtStart(hire), adult === true ? true : qualified(hire), given(hire, 'hire.startsOn')],
    (age: number, qualification: boolean, startsOn: IsoDate) =>
      smicMonthly(startsOn, department, professionalisationPercent(age, qualification)),
  );
}
