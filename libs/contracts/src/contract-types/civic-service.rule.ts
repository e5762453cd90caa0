import { agedAtStart } from '../age.js';
import { factAt, type HireFacts } from '../hire.js';
import { because, unverified } from '../rule.js';
import { all, any, given, missing } from '../verdict.js';
import { type ContractRule } from './contract-rule.js';
import { minorConditions } from './minors.js';

/** Who can be approved as a host: non-profit bodies and the public sector, not a company of the market. */
const hosts: readonly string[] = ['association', 'local_authority', 'state', 'public_body', 'public_service_private'];

/** Civic service: a volunteer's mission of general interest, paid by the State. Never in place of a job. */
export const civicService: ContractRule = {
  type: 'civic_service',
  conditions: (hire) => [
    {
      holds: notInPlaceOfAJob(hire),
      requires: 'Une mission de service civique ne remplace pas un emploi',
    },
    {
      holds: given(hire, 'employer.legalNature', (nature) => hosts.includes(nature)),
      requires: 'L’accueil est réservé aux organismes sans but lucratif et aux personnes publiques agréés',
    },
    {
      holds: agedAtStart(hire, (age) => age >= 16),
      requires: 'Le service civique est ouvert à partir de 16 ans',
    },
    {
      holds: any(
        agedAtStart(hire, (age) => age <= 25),
        all(
          agedAtStart(hire, (age) => age <= 30),
          given(hire, 'youth.disabledWorker'),
        ),
      ),
      requires: 'Le service civique va jusqu’à 25 ans, 30 ans pour un jeune en situation de handicap',
    },
    {
      holds: lengthFits(factAt(hire, 'hire.durationMonths')),
      requires: 'Une mission de service civique dure de 6 à 12 mois',
    },
    ...minorConditions(hire, { workStudy: false }),
  ],
  recommendedBecause: () => null,
  advice: () => [
    because('Le jeune est volontaire, pas salarié : l’État lui verse une indemnité, l’organisme le complète en nature'),
    because('Un tuteur, une formation civique, et un agrément de l’Agence du service civique'),
  ],
  inWriting: () => [unverified('Contrat d’engagement de service civique, avec la mission, la durée et le tuteur')],
  trial: () => null,
  // Paid by the State, and the host's share of 2026 has not been verified.
  minimumPayMonthly: () => null,
  deadlines: () => [
    {
      code: 'before_signature',
      what: 'Avoir l’agrément de l’Agence du service civique, ou passer par un organisme agréé',
      who: 'employer',
    },
  ],
  assumptions: () => ['Service civique : l’organisme est agréé (règles d’après des pages publiques, à vérifier)'],
};

function notInPlaceOfAJob(hire: HireFacts) {
  const need = factAt(hire, 'hire.need');
  // A limited need is a job, whatever its motive.
  return need === null ? missing('hire.need') : need === 'discovery';
}

function lengthFits(months: number | null): boolean {
  return months === null || (months >= 6 && months <= 12);
}
