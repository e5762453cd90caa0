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
