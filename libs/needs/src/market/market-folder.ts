import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** The whole country, beside the codes of départements. */
export const FRANCE = 'FR';

/** What market files count for an occupation. */
export const marketMeasures = ['yearly_offers', 'live_offers', 'job_seekers', 'hirings', 'open_to_beginners'] as const;
export type MarketMeasure = (typeof marketMeasures)[number];

export interface Figure {
  occupationCode: string;
  area: string;
  measure: MarketMeasure;
  value: number;
  period: string;
}

interface MarketFile {
  name: string;
  /** Columns it must have. */
  columns: readonly string[];
  figures: (row: Record<string, string>) => Figure[];
}

const inFrance = (
  occupationCode: string | undefined,
  measure: MarketMeasure,
  value: string | undefined,
  period: string,
): Figure => ({ occupationCode: occupationCode ?? '', area: FRANCE, measure, value: Number(value || NaN), period });

/** Each file the import knows, with the period its name or columns tell. */
const files: readonly MarketFile[] = [
  {
    name: 'offers_by_rome_2021.csv',
    columns: ['code_rome', 'offres_en_ligne_2021_12_21', 'offres_annee_2021', 'demandeurs_abc_2021'],
    figures: (row) => [
      inFrance(row.code_rome, 'yearly_offers', row.offres_annee_2021, '2021'),
      inFrance(row.code_rome, 'live_offers', row.offres_en_ligne_2021_12_21, '2021-12-21'),
      inFrance(row.code_rome, 'job_seekers', row.demandeurs_abc_2021, '2021'),
    ],
  },
  {
    name: 'offers_by_departement_rome_20211221.csv',
    columns: ['departement', 'code_rome', 'offres'],
    figures: (row) => [
      { ...inFrance(row.code_rome, 'live_offers', row.offres, '2021-12-21'), area: row.departement ?? '' },
    ],
  },
  {
    name: 'rome_naf_hirings_2021.csv',
    columns: ['rome_id', 'hirings'],
    figures: (row) => [inFrance(row.rome_id, 'hirings', row.hirings, '2021')],
  },
  {
    name: 'occupations_accessible_16_25.csv',
    columns: ['code_rome_parent', 'part_debutant_accepte'],
    figures: (row) => [inFrance(row.code_rome_parent, 'open_to_beginners', row.part_debutant_accepte, '2021')],
  },
];

/** A folder that cannot be read as market figures; the sentence is for who typed the command. */
export class MarketFolderError extends Error {}

/**
 * Reads the market files of a folder, compressed or not; files it does not know are left alone. Rows of one file about
 * the same thing (hirings by activity) are added up.
 * @throws MarketFolderError when no known file is there, or a column is missing.
 */
export function readMarketFolder(folder: string): Figure[] {
  const read = files.map((file) => ({ file, text: textOf(join(folder, file.name)) }));
  const known = read.filter((one): one is { file: MarketFile; text: string } => one.text !== null);
  if (known.length === 0)
    throw new MarketFolderError(
      `Aucun fichier connu dans ${folder}. Attendus : ${files.map(({ name }) => name).join(', ')} (ou .gz).`,
    );
  return known.flatMap(({ file, text }) => figuresOf(file, text));
}

function textOf(path: string): string | null {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  return existsSync(`${path}.gz`) ? gunzipSync(readFileSync(`${path}.gz`)).toString('utf8') : null;
}

function figuresOf(file: MarketFile, text: string): Figure[] {
  const rows = parse<Record<string, string>>(text, { columns: true, bom: true, skip_empty_lines: true });
  const missing = file.columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) throw new MarketFolderError(`${file.name} : il manque la colonne ${missing.join(', ')}.`);
  const sums = new Map<string, Figure>();
  for (const figure of rows.flatMap(file.figures)) {
    if (!/^[A-N]\d{4}$/.test(figure.occupationCode) || figure.area === '' || !Number.isFinite(figure.value)) continue;
    const key = `${figure.occupationCode} ${figure.area} ${figure.measure}`;
    sums.set(key, { ...figure, value: figure.value + (sums.get(key)?.value ?? 0) });
  }
  return [...sums.values()];
}
