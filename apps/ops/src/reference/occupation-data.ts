import { existsSync } from 'node:fs';
import path from 'node:path';
import { LEXICON, type LexiconEntry, readRomeFolder, type RomeData } from '#reference';

export interface OccupationData {
  lexicon: readonly LexiconEntry[];
  rome: RomeData | null;
}

/** What offline commands know of occupations: the lexicon and, from a folder, the official files. @param folder of `--rome` */
export const occupationData = async (folder: string | undefined): Promise<OccupationData> => ({
  lexicon: LEXICON,
  rome: folder === undefined ? null : await readRomeFolder(folder),
});

/** Where the official files lie beside a checkout, as measurements expect them. */
const BESIDE = path.resolve('../shared/data/rome');
const NONE = 'none';

/** The same for commands whose answers need the fiches: without `--rome`, the files beside the checkout if there are any. */
export const occupationDataBeside = (folder: string | undefined): Promise<OccupationData> =>
  occupationData(folder === NONE ? undefined : (folder ?? (existsSync(BESIDE) ? BESIDE : undefined)));
