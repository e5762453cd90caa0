import type { ContractAnswer } from '../recommend.js';
import { type ContractType, factAt, type HireFacts, type IsoDate, type LegalNature, type Need } from '../hire.js';
import { isAdministration } from '../employer.js';
import { monthlyGeneralReduction } from '../subsidies/general-reduction.rule.js';
import { MODEL_YEAR } from './payroll-model.js';
import type { FullCost, PayrollProfile } from './payroll.js';

/** What one month costs the employer, in euros. Null where it is not computed, `notComputed` then says why. */
export interface EmployerCost {
  grossMonthly: number | null;
  /** Gross + contributions − general reduction, before hiring aids. What holds after the first year, too. */
  costMonthly: number | null;
  /** With the aids of the first twelve months spread over them. */
  costAfterAidsMonthly: number | null;
  generalReductionMonthly: number | null;
  /** The legal year of the tables used. */
  year: number | null;
  /** Said when the contract starts after the year of the tables. */
  estimate?: string;
  notComputed?: string;
}

/** How an hour is paid and what the model calls the contract, or why there is nothing to ask it. */
interface Question {
  profile: PayrollProfile;
  grossMonthly: number;
  day: IsoDate;
  weeklyHours: number;
  department: string | null;
  headcount: number;
  estimate?: string;
}

const FULL_TIME = 35;
/** A CDD's reduction is computed on its pay with the indemnity at its end. */
const CDD_REDUCTION_BASE = 1.1;

const FIRST_DAY = `${MODEL_YEAR}-01-01`;
const LAST_DAY = `${MODEL_YEAR}-12-31`;
/** The last tables known serve as an estimate for at most six months. */
const LAST_ESTIMATED_DAY = `${MODEL_YEAR + 1}-06-30`;

/** Where the Lodeom replaces the general reduction: Guadeloupe, Martinique, Guyane, La Réunion, the two Saints. */
const LODEOM_DEPARTMENTS: readonly string[] = ['971', '972', '973', '974', '977', '978'];
/** Mayotte, Saint-Pierre-et-Miquelon and the Pacific have contributions of their own. */
const OWN_CONTRIBUTIONS: readonly string[] = ['975', '976', '984', '986', '987', '988', '989'];
/** They seldom charge VAT, and then owe a tax on salaries. */
const WITHOUT_VAT: readonly LegalNature[] = ['association', 'public_service_private', 'iae', 'geiq'];

/** What the costs of a hire suppose, to be shown with them. */
export function costAssumptions(hire: HireFacts): string[] {
  const nature = factAt(hire, 'employer.legalNature');
  return [
    ...always,
    ...(nature !== null && WITHOUT_VAT.includes(nature)
      ? ['Coût\u00a0: sans la taxe sur les salaires, due par un employeur qui ne facture pas de TVA']
      : []),
    ...(LODEOM_DEPARTMENTS.includes(factAt(hire, 'employer.department') ?? '')
      ? ['Coût\u00a0: réduction générale comptée, et non l’exonération outre-mer (Lodeom) qui peut la remplacer']
      : []),
  ];
}

const always: readonly string[] = [
  'Coût\u00a0: taux d’accident du travail de 2,08\u00a0%, complémentaire santé de 40\u00a0€ par mois, sans versement mobilité',
  'Coût\u00a0: au-delà de 35\u00a0heures, les heures supplémentaires ne sont pas majorées',
];

/** The cost of one contract of a recommendation. A payroll model that fails leaves it without cost, with the reason. */
export async function employerCost(
  hire: HireFacts,
  contract: ContractAnswer,
  fullCost: FullCost,
): Promise<EmployerCost> {
  const settled = withoutPayslip(hire, contract);
  if (settled) return settled;
  const question = questionOf(hire, contract);
  if (typeof question === 'string') return notComputed(question);
  const { profile, grossMonthly, estimate } = question;
  const reduction = reductionOf(question);
  const full = await fullCost(profile, grossMonthly).catch(() => null);
  if (full === null) return notComputed('Le calcul n’a pas répondu\u00a0: réessayez dans un instant');
  const cost = cents(full - reduction);
  return {
    grossMonthly,
    costMonthly: cost,
    costAfterAidsMonthly: Math.max(0, cents(cost - aidsPerMonth(contract))),
    generalReductionMonthly: reduction,
    year: MODEL_YEAR,
    ...(estimate && { estimate }),
  };
}

/** The cost of every contract of a recommendation, by type. */
export async function employerCosts(
  hire: HireFacts,
  contracts: readonly ContractAnswer[],
  fullCost: FullCost,
): Promise<Record<ContractType, EmployerCost>> {
  const costs = await Promise.all(
    contracts.map(async (contract) => [contract.type, await employerCost(hire, contract, fullCost)] as const),
  );
  return Object.fromEntries(costs) as Record<ContractType, EmployerCost>;
}

function notComputed(reason: string): EmployerCost {
  return {
    grossMonthly: null,
    costMonthly: null,
    costAfterAidsMonthly: null,
    generalReductionMonthly: null,
    year: null,
    notComputed: reason,
  };
}

/** Nothing to pay, or an intern's allowance at the legal minimum, on which no contribution is due. */
function withoutContributions(paid: number): EmployerCost {
  return {
    grossMonthly: paid,
    costMonthly: paid,
    costAfterAidsMonthly: paid,
    generalReductionMonthly: 0,
    year: MODEL_YEAR,
  };
}

const cents = (euros: number): number => Math.round(euros * 100) / 100;

/** What this employer writes no payslip for; null for the others. */
function withoutPayslip(hire: HireFacts, { type, verdict, minimumPayMonthly }: ContractAnswer): EmployerCost | null {
  if (verdict === 'excluded') return notComputed('Contrat pas possible ici');
  switch (type) {
    case 'pmsmp':
    case 'poei':
      return withoutContributions(0);
    case 'internship':
      return minimumPayMonthly === null
        ? notComputed('Durée du stage à préciser')
        : withoutContributions(proRata(minimumPayMonthly, factAt(hire, 'hire.weeklyHours') ?? FULL_TIME));
    case 'temporary_agency':
      return notComputed('Le coût est celui de la facture de l’agence d’intérim');
    case 'civic_service':
      return notComputed('L’État paie l’indemnité ; la part de l’organisme d’accueil est à vérifier');
    default:
      return null;
  }
}

/** What to ask the model; a sentence when there is nothing to compute. */
function questionOf(hire: HireFacts, contract: ContractAnswer): Question | string {
  const startsOn = factAt(hire, 'hire.startsOn');
  if (startsOn === null) return 'Date de début à préciser';
  const outside = outsideTheTables(startsOn);
  if (outside) return outside;
  if (isAdministration(hire) === true) return 'Employeur public\u00a0: cotisations particulières';
  const headcount = factAt(hire, 'employer.headcount');
  if (headcount === null) return 'Effectif de l’entreprise à préciser';
  const department = factAt(hire, 'employer.department');
  if (department !== null && OWN_CONTRIBUTIONS.includes(department))
    return `${overseasOf(department)}\u00a0: cotisations particulières`;
  const weeklyHours = factAt(hire, 'hire.weeklyHours');
  if (weeklyHours === null) return 'Heures par semaine à préciser';
  const grossMonthly = payOf(hire, contract, weeklyHours);
  if (grossMonthly === null) return 'Salaire à préciser';
  const profile = {
    contract: kindOf(contract.type, factAt(hire, 'hire.need')),
    headcount,
    manager: factAt(hire, 'hire.category') === 'manager',
  };
  const estimate = startsOn > LAST_DAY ? `barème ${MODEL_YEAR}` : undefined;
  return { profile, grossMonthly, day: startsOn, weeklyHours, department, headcount, estimate };
}

const overseasOf = (department: string): string => (department === '976' ? 'Mayotte' : 'Collectivité d’outre-mer');

function outsideTheTables(startsOn: IsoDate): string | null {
  if (startsOn < FIRST_DAY) return `Début avant ${MODEL_YEAR}\u00a0: les barèmes de cette date ne sont pas repris`;
  return startsOn > LAST_ESTIMATED_DAY ? 'Début trop lointain\u00a0: barèmes inconnus' : null;
}

/** What was foreseen, or the least the law allows for these hours where nothing or less was. */
function payOf(hire: HireFacts, { minimumPayMonthly }: ContractAnswer, weeklyHours: number): number | null {
  const foreseen = factAt(hire, 'hire.grossMonthly');
  return minimumPayMonthly === null ? foreseen : Math.max(foreseen ?? 0, proRata(minimumPayMonthly, weeklyHours));
}

function proRata(fullTimeMonthly: number, weeklyHours: number): number {
  return cents((fullTimeMonthly * Math.min(weeklyHours, FULL_TIME)) / FULL_TIME);
}

/** Aided and insertion contracts pay no indemnity at their end: to the payroll they are like a CDI. */
function kindOf(type: ContractAnswer['type'], need: Need | null): PayrollProfile['contract'] {
  if (type === 'apprenticeship' || type === 'professionalisation') return type;
  if (type !== 'cdd') return 'cdi';
  return need === 'seasonal' ? 'seasonal_cdd' : 'cdd';
}

function reductionOf({ profile, grossMonthly, ...pay }: Question): number {
  const gross = profile.contract === 'cdd' ? grossMonthly * CDD_REDUCTION_BASE : grossMonthly;
  return monthlyGeneralReduction({ ...pay, gross }, pay.headcount);
}

/** A twelfth of what the aids paid in money bring in the first twelve months; those of unknown amount bring nothing. */
function aidsPerMonth({ subsidies }: ContractAnswer): number {
  const paid = subsidies.filter(({ status, paidAs }) => status === 'eligible' && paidAs === 'payment');
  return paid.reduce((sum, { amount }) => sum + (amount ?? 0), 0) / 12;
}
