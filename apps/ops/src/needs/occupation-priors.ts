import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Learned } from '#reference';

/** Offers added to each occupation (share of the average) and hirings to each activity: rare ones are not made sure. */
const OFFERS_ADDED = 0.05;
const HIRINGS_ADDED = 200;
/** Temporary work and its like hire for everything. */
const saysNothing = /^78[123]/;
const NO_HIRING = -50;

/**
 * How often occupations are offered, and by which activities, as rounded logarithms of ratios; from the public
 * statistics of France Travail (offers and hirings of 2021).
 *
 * @param folder holds `offers_by_rome_2021.csv` and `rome_naf_hirings_2021.csv.gz`
 */
export async function demandPriors(folder: string): Promise<Pick<Learned, 'demand' | 'activity' | 'noHiring'>> {
  const rows = (content: Buffer): Record<string, string>[] => parse(content, { columns: true, bom: true });
  const offers = rows(await readFile(join(folder, 'offers_by_rome_2021.csv')));
  const hirings = rows(gunzipSync(await readFile(join(folder, 'rome_naf_hirings_2021.csv.gz'))));

  const counts = offers.map((row) => ({
    code: row['code_rome']!,
    count: Number(row['offres_en_ligne_2021_12_21']) || 0,
  }));
  const average = counts.reduce((sum, { count }) => sum + count, 0) / counts.length;
  const demand = counts.map(({ code, count }) =>
    hundredths(code, (count + average * OFFERS_ADDED) / (average * (1 + OFFERS_ADDED))),
  );

  const ofCode = new Map<string, number>();
  const ofActivity = new Map<string, Map<string, number>>();
  let whole = 0;
  for (const row of hirings) {
    const [code, count] = [row['rome_id']!, Number(row['hirings']) || 0];
    const activity = row['naf_id']!.slice(0, 3);
    const codes = ofActivity.get(activity) ?? new Map<string, number>();
    ofActivity.set(activity, codes.set(code, (codes.get(code) ?? 0) + count));
    ofCode.set(code, (ofCode.get(code) ?? 0) + count);
    whole += count;
  }
  const activity = [...ofActivity]
    .filter(([group]) => !saysNothing.test(group))
    .flatMap(([group, codes]) => {
      const hired = [...codes.values()].reduce((sum, count) => sum + count, 0);
      return [...codes].flatMap(([code, count]) => {
        const usual = ofCode.get(code)! / whole;
        const ratio = (count + HIRINGS_ADDED * usual) / (hired + HIRINGS_ADDED) / usual;
        return ratio > 1 ? [hundredths(`${group}:${code}`, ratio)] : [];
      });
    });
  return { demand: demand.join(' '), activity: activity.join(' '), noHiring: NO_HIRING };
}

const hundredths = (key: string, ratio: number): string => `${key} ${Math.round(Math.log(ratio) * 100)}`;
