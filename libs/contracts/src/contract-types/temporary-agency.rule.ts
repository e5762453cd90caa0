import { factAt, type HireFacts } from '../hire.js';
import { because, unverified } from '../rule.js';
import { agencyTrial } from '../trial-period.js';
import { given, lift } from '../verdict.js';
import { type ContractRule, oldEnoughToWork } from './contract-rule.js';
import { minorAdvice, minorConditions, minorDeadlines } from './minors.js';
import { ordinaryMinimumPay, payAdvice } from './ordinary-work.js';
import { dangerAdvice, dangerAssumption, temporaryNeedConditions, type TemporaryWork } from './temporary-need.js';

const ordinary = { workStudy: false };

const law: TemporaryWork = {
  name: 'Une mission d’intérim',
  shortName: 'intérim',
  motiveArticle: 'L1251-6',
  permanentArticle: 'L1251-5',
  durationArticle: 'L1251-12-1',
  dismissalArticle: 'L1251-9',
};

/** Agency work: the agency is the employer, the company is invoiced. Same motives as a CDD. */
export const temporaryAgency: ContractRule = {
  type: 'temporary_agency',
  conditions: (hire) => [
    ...temporaryNeedConditions(hire, law),
    oldEnoughToWork(hire),
    ...minorConditions(hire, ordinary),
  ],
  // Lawful wherever a CDD is, and dearer: a CDD is what a Mission Locale advises first.
  recommendedBecause: () => null,
  advice: (hire) => [
    because('L’agence d’intérim est l’employeur : elle recrute, paie et facture l’entreprise', 'L1251-6'),
    because('Le salaire est celui d’un salarié de l’entreprise, de même qualification', 'L1251-18'),
    because('À la fin : indemnité de 10 % de la rémunération brute, payée par l’agence', 'L1251-32'),
    ...payAdvice(hire),
    ...dangerAdvice(hire, law),
    ...minorAdvice(hire, ordinary),
  ],
  inWriting: () => [
    unverified(
      'Deux contrats, celui de mission entre l’agence et le jeune et celui de mise à disposition avec l’entreprise',
      'L1251-6',
    ),
    unverified('Le motif précis, les dates et le salaire de référence', 'L1251-18'),
  ],
  trial: (hire: HireFacts) => lift([given(hire, 'hire.durationMonths')], agencyTrial),
  minimumPayMonthly: ordinaryMinimumPay,
  deadlines: (hire) => [
    {
      code: 'before_start',
      what: 'Signer avec l’agence le contrat de mise à disposition, qui donne le motif',
      who: 'employer',
      article: 'L1251-6',
    },
    ...minorDeadlines(hire, ordinary),
  ],
  assumptions: (hire) => [
    'Intérim sans accord de branche sur la durée ou l’essai, et sans délai de carence en cours sur le poste',
    ...(factAt(hire, 'hire.need') === 'fixed_term'
      ? ['Mission sans dispositif particulier d’insertion ni de formation (article L1251-7)']
      : []),
    ...dangerAssumption(hire, law),
  ],
};
