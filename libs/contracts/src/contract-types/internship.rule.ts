import { agedAtStart } from '../age.js';
import { factAt, type HireFacts, type IsoDate } from '../hire.js';
import { internshipHourlyCents } from '../minimum-pay.js';
import { because, unverified } from '../rule.js';
import { given, lift, missing } from '../verdict.js';
import { type ContractRule } from './contract-rule.js';
import { minorConditions } from './minors.js';

/** Beyond two months with the same host an intern is paid (L124-6 of the Code de l'éducation). */
const UNPAID_MONTHS = 2;
const LONGEST_MONTHS = 6;

/** Internship: part of a school's programme, under an agreement of three. Never a job. */
export const internship: ContractRule = {
  type: 'internship',
  conditions: (hire) => [
    {
      holds: given(hire, 'youth.student'),
      requires: 'Un stage fait partie d’un cursus : il faut être élève ou étudiant, avec une convention de l’école',
      article: 'L124-1',
    },
    {
      holds: notToWork(hire),
      requires:
        'Un stage ne sert ni à une tâche régulière d’un poste permanent, ni à un surcroît d’activité, ni à une saison, ni à un remplacement',
      article: 'L124-7',
    },
    {
      holds: (factAt(hire, 'hire.durationMonths') ?? 0) <= LONGEST_MONTHS,
      requires: 'Un stage dure 6 mois au plus par année d’enseignement',
      article: 'L124-5',
    },
    {
      holds: agedAtStart(hire, (age) => age >= 16),
      requires: 'Avant 16 ans, seules les périodes prévues par le collège sont ouvertes',
      article: 'L4153-1',
    },
    ...minorConditions(hire, { workStudy: true }),
  ],
  recommendedBecause: () => because('Pour un élève ou un étudiant qui découvre un métier dans son cursus', 'L124-1'),
  advice: () => [
    because('Convention signée par le jeune, l’école et l’entreprise ; ni contrat de travail, ni DPAE', 'L124-1'),
    because('Gratification obligatoire au-delà de deux mois', 'L124-6'),
    because('Trois stagiaires à la fois sous 20 salariés, 15 % de l’effectif au-delà'),
  ],
  inWriting: () => [
    unverified('Convention à trois, avec les tâches, les dates, la gratification et les deux tuteurs', 'L124-1'),
  ],
  trial: () => null,
  minimumPayMonthly: (hire) => {
    const months = factAt(hire, 'hire.durationMonths');
    if (months !== null && months <= UNPAID_MONTHS) return 0;
    return lift([given(hire, 'hire.durationMonths'), given(hire, 'hire.startsOn')], (_: number, day: IsoDate) => {
      const cents = internshipHourlyCents(day);
      return cents === null ? null : Math.round((cents * 35 * 52) / 12) / 100;
    });
  },
  deadlines: () => [
    {
      code: 'before_start',
      what: 'Signer la convention de stage avec l’école',
      who: 'employer',
      article: 'L124-1',
    },
  ],
  assumptions: (hire) => [
    ...(factAt(hire, 'youth.student') === true ? ['Le stage est inscrit dans le cursus du jeune'] : []),
    ...(factAt(hire, 'hire.durationMonths') === null ? ['Stage de 6 mois au plus'] : []),
  ],
};

function notToWork(hire: HireFacts) {
  const need = factAt(hire, 'hire.need');
  // A limited need is a job, whatever its motive.
  return need === null ? missing('hire.need') : need === 'discovery';
}
