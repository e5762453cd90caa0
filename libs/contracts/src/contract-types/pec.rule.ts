import { factAt, type HireFacts, type IsoDate } from '../hire.js';
import { smicMonthly } from '../minimum-pay.js';
import { because, type Condition, unverified } from '../rule.js';
import { all, type Answer, any, given, lift, missing } from '../verdict.js';
import { type ContractRule, hiringDeclaration, isAJob, oldEnoughToWork } from './contract-rule.js';
import { minorAdvice, minorConditions, minorDeadlines } from './minors.js';
import { ordinaryTrial } from './ordinary-work.js';

const ordinary = { workStudy: false };

/** « Parcours emploi compétences »: an aided job outside the market, granted by the prescriber before anything is signed. */
export const pec: ContractRule = {
  type: 'pec',
  conditions: (hire) => [
    isAJob(hire),
    {
      holds: outsideTheMarket(hire),
      requires: 'Le PEC est réservé au secteur non marchand : collectivité, établissement public, association, SCIC',
      article: 'L5134-21',
    },
    {
      holds: given(hire, 'youth.jobSeeker'),
      requires: 'Le PEC s’adresse à une personne sans emploi qui rencontre des difficultés particulières',
      article: 'L5134-20',
    },
    {
      holds: given(hire, 'hire.weeklyHours', (hours) => hours >= 20),
      requires: 'Un PEC compte 20 heures par semaine au moins',
      article: 'L5134-26',
    },
    ...lasts(hire),
    oldEnoughToWork(hire),
    ...minorConditions(hire, ordinary),
  ],
  // The prescriber decides, on a diagnosis no fact of the hire replaces.
  recommendedBecause: () => null,
  advice: (hire) => [
    because('La Mission Locale doit accorder l’aide avant la signature : après, elle est perdue', 'R5134-26'),
    because('Payé au SMIC au moins, à tout âge', 'L5134-27'),
    because('Un tuteur volontaire, avec deux ans d’expérience', 'R5134-38'),
    ...minorAdvice(hire, ordinary),
  ],
  inWriting: () => [
    because('La demande d’aide (Cerfa 14818) et son annexe, signées avec le prescripteur avant le contrat', 'R5134-26'),
    unverified('Les actions d’accompagnement et de formation, et le nom du tuteur', 'R5134-38'),
  ],
  trial: (hire) => ordinaryTrial(hire),
  minimumPayMonthly: (hire) =>
    // The law grants the full SMIC (L5134-27): no abatement for minors.
    lift([given(hire, 'hire.startsOn')], (startsOn: IsoDate) =>
      smicMonthly(startsOn, factAt(hire, 'employer.department')),
    ),
  deadlines: (hire) => [
    {
      code: 'before_signature',
      what: 'Demander l’aide à la Mission Locale (Cerfa 14818) et attendre son accord',
      who: 'employer',
      article: 'R5134-26',
    },
    hiringDeclaration,
    ...minorDeadlines(hire, ordinary),
  ],
  assumptions: () => [
    'Le prescripteur reconnaît des difficultés particulières d’accès à l’emploi et a encore des PEC à accorder',
  ],
};

/** Insertion structures and groups of employers have contracts of their own: the law lists neither here (L5134-21). */
function outsideTheMarket(hire: HireFacts): Answer {
  switch (factAt(hire, 'employer.legalNature')) {
    case 'private_market':
    case 'state':
    case 'iae':
    case 'geiq':
      return false;
    case 'association':
    case 'local_authority':
    case 'public_body':
    case 'public_service_private':
    case 'scic':
      return true;
    default:
      return missing('employer.legalNature');
  }
}

function lasts(hire: HireFacts): Condition[] {
  const permanent = given(hire, 'hire.need', (need) => need === 'permanent');
  return [
    {
      holds: any(
        permanent,
        given(hire, 'hire.durationMonths', (months) => months >= 6),
      ),
      requires: 'Un PEC est un CDI, ou un CDD de 6 mois au moins',
      article: 'L5134-25',
    },
    {
      holds: any(
        permanent,
        given(hire, 'hire.durationMonths', (months) => months <= 24),
        all(
          given(hire, 'hire.durationMonths', (months) => months <= 60),
          given(hire, 'youth.disabledWorker'),
        ),
      ),
      requires: 'Un PEC en CDD dure 24 mois au plus (5 ans pour un travailleur handicapé reconnu)',
      article: 'L5134-25-1',
    },
  ];
}
