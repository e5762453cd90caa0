import { ageOn } from './age.js';
import type { IsoDate } from './hire.js';
import { calculatorsMinimumWage, ministryMinimumWage, type Source } from './sources.js';

interface MinimumWage {
  from: IsoDate;
  /** Gross hourly SMIC in cents. */
  hourlyCents: number;
  /** Mayotte (976) has its own. */
  mayotteHourlyCents: number;
  sources: readonly Source[];
}

/** The SMIC by date, newest first. A day after the last row uses it; a day before the first has none here. */
export const minimumWages: readonly MinimumWage[] = [
  { from: '2026-06-01', hourlyCents: 1231, mayotteHourlyCents: 956, sources: [calculatorsMinimumWage] },
  {
    from: '2026-01-01',
    hourlyCents: 1202,
    mayotteHourlyCents: 933,
    sources: [ministryMinimumWage, calculatorsMinimumWage],
  },
  {
    from: '2024-11-01',
    hourlyCents: 1188,
    mayotteHourlyCents: 898,
    sources: [ministryMinimumWage, calculatorsMinimumWage],
  },
];

const LEGAL_WEEKLY_HOURS = 35;

/** Hours of a full-time month × 12: the month of 151.67 hours is 35 × 52 / 12, never rounded before the pay is. */
const YEARLY_HOURS = LEGAL_WEEKLY_HOURS * 52;

const MAYOTTE = '976';

/**
 * A share of the SMIC for a full-time month (35 hours), gross, in euros rounded to the cent; null before the first row.
 * @param department its code; anywhere but Mayotte when unknown
 * @param percent whole percents of the SMIC
 */
export function smicMonthly(day: IsoDate, department: string | null = null, percent = 100): number | null {
  const row = minimumWages.find(({ from }) => from <= day);
  if (!row) return null;
  const hourlyCents = department === MAYOTTE ? row.mayotteHourlyCents : row.hourlyCents;
  return Math.round((hourlyCents * percent * YEARLY_HOURS) / (12 * 100)) / 100;
}

/** Least hourly pay of an intern, in cents: 15 % of the hourly ceiling of the social security, by year. */
const internships: readonly { from: IsoDate; hourlyCents: number }[] = [{ from: '2026-01-01', hourlyCents: 450 }];

/** What an hour of a paid internship costs at least, in cents; null before the first row. */
export function internshipHourlyCents(day: IsoDate): number | null {
  return internships.findLast(({ from }) => from <= day)?.hourlyCents ?? null;
}

/** The SMIC abated for minors in an ordinary contract (D3231-3), without six months of practice in the branch. */
export function ordinaryPercent(age: number): number {
  if (age < 17) return 80;
  return age < 18 ? 90 : 100;
}

/** Apprentices' pay in percent of the SMIC (D6222-26, and D6222-27 below 16): one row by age band, one column by year. */
const apprenticeGrid: readonly (readonly [number, number, number])[] = [
  [27, 39, 55], // under 18
  [43, 51, 67], // 18 to 20
  [53, 61, 78], // 21 to 25
  [100, 100, 100], // 26 and over
];

const apprenticeBirthdays = [18, 21, 26];

/**
 * Percent of the SMIC due to an apprentice on a day of the contract.
 * The band is that of the age at the start; a birthday on the way counts from the 1st of the next month (D6222-31).
 */
export function apprenticePercent(birthDate: IsoDate, startsOn: IsoDate, day: IsoDate = startsOn): number {
  const ageAtStart = ageOn(birthDate, startsOn);
  const passed = apprenticeBirthdays.filter(
    (age) => ageAtStart >= age || monthOfBirthday(birthDate, age) < monthOf(day),
  );
  const year = Math.max(0, Math.min(ageOn(startsOn, day), 2));
  return apprenticeGrid[passed.length]?.[year] ?? 100;
}

/** « 2026-06 », to compare months whatever the day. */
function monthOf(day: IsoDate): string {
  return day.slice(0, 7);
}

function monthOfBirthday(birthDate: IsoDate, age: number): string {
  return `${Number(birthDate.slice(0, 4)) + age}${birthDate.slice(4, 7)}`;
}

/**
 * Percent of the SMIC due in a « contrat de professionnalisation » (D6325-15), below a branch's own minimum (D6325-18).
 * @param qualified holds a bac pro, a vocational title of level 4, or more
 */
export function professionalisationPercent(age: number, qualified: boolean): number {
  if (age >= 26) return 100;
  if (age >= 21) return qualified ? 80 : 70;
  return qualified ? 65 : 55;
}
