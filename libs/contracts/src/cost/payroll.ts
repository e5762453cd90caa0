/** What decides the employer's contributions on a salary, besides the salary itself. */
export interface PayrollProfile {
  contract: 'cdi' | 'cdd' | 'seasonal_cdd' | 'apprenticeship' | 'professionalisation';
  headcount: number;
  /** « Cadre »: contributions of their own. */
  manager: boolean;
}

/** Cost of a month of 35 hours to the employer in euros, contributions included, the general reduction left out. */
export type FullCost = (profile: PayrollProfile, grossMonthly: number) => Promise<number>;

/** Headcounts on whose sides the rates differ; within a band the model gives the same result. */
const headcountBands = [250, 50, 20, 11, 1] as const;

/** The least headcount of the band: what a profile is remembered by. */
export function headcountBand(headcount: number): number {
  return headcountBands.find((least) => least <= headcount) ?? 1;
}

/**
 * Ranges of pay within which contributions are one rate on every further euro: below and above the monthly ceiling of
 * the social security (4 005 € in 2026), less what a CDD adds to the gross (10 % at its end, 10 % of paid leave).
 */
const straightRanges = [
  { from: 0, to: 3_250, low: 600, high: 3_200 },
  { from: 4_050, to: 15_000, low: 4_100, high: 14_000 },
] as const;
type Range = (typeof straightRanges)[number];

/**
 * Within a range the full cost is a straight line in the salary. Two calls to the model (some 100 ms each) then give
 * every other salary of the same profile in no time; the spec holds the lines against the model itself. Salaries
 * around the ceiling are asked one by one.
 */
export function straightened(ask: FullCost): FullCost {
  const lines = new Map<string, Promise<{ base: number; slope: number }>>();
  const single = new Map<string, Promise<number>>();
  const drawLine = async (profile: PayrollProfile, { low, high }: Range) => {
    const base = await ask(profile, low);
    return { base, slope: ((await ask(profile, high)) - base) / (high - low) };
  };
  return async (asked, gross) => {
    const profile = { ...asked, headcount: headcountBand(asked.headcount) };
    const key = `${profile.contract} ${profile.headcount} ${profile.manager}`;
    const range = straightRanges.find(({ from, to }) => from <= gross && gross <= to);
    if (!range) return remembered(single, `${key} ${gross}`, () => ask(profile, gross));
    const { base, slope } = await remembered(lines, `${key} ${range.from}`, () => drawLine(profile, range));
    return base + slope * (gross - range.low);
  };
}

const MOST_REMEMBERED = 2_000;

/** The answer given before, or a new one; the oldest is forgotten beyond a bound, a failure at once. */
function remembered<T>(answers: Map<string, Promise<T>>, key: string, compute: () => Promise<T>): Promise<T> {
  const known = answers.get(key);
  if (known) return known;
  const fresh = compute();
  answers.set(key, fresh);
  fresh.catch(() => answers.delete(key));
  const [oldest] = answers.keys();
  if (answers.size > MOST_REMEMBERED && oldest !== undefined) answers.delete(oldest);
  return fresh;
}
