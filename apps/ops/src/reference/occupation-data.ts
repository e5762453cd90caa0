import { existsSync } from 'node:fs';
import path from 'node:path';
import { LEXICON, type LexiconEntry, readRomeFolder, type RomeData, versionOf } from '#reference';

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

/**
 * The same for commands whose answers need the fiches: the folder of `--rome`; without it the official files beside the
 * checkout; without those, or with `--rome none`, the lexicon alone. What was not named is said on the standard error,
 * with its version: the same version gives the same answers on any machine.
 */
export async function occupationDataBeside(folder: string | undefined): Promise<OccupationData> {
  if (folder !== undefined) return occupationData(folder === NONE ? undefined : folder);
  const data = await occupationData(existsSync(BESIDE) ? BESIDE : undefined);
  const found = data.rome ? `fichiers officiels de ${BESIDE} et lexique` : 'lexique seul, sans les fichiers officiels';
  process.stderr.write(`Métiers\u00a0: ${found} (${versionOf(data)}). Un autre choix\u00a0: --rome dossier|none\n`);
  return data;
}
