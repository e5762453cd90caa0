import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LEXICON, nearOccupations, type NearSources, readRomeFolder } from '#reference';
import type { Command } from '../command.js';
import { agreement, escoJudgement, familyJudgement } from '../matching/near-judgements.js';
import { NEAR_MARKS } from '../matching/near-marks.cases.js';
import { readOptions } from '../options.js';
import { printResult } from './bench-house.js';

const DEPTH = 10;
/** What is aimed at against experts' judgement; mobility and skills together reach 0.54, either alone 0.49. */
const WANTED = 0.56;

/** How far near occupations agree with three judgements that had no part in them. */
export const benchReferenceNear: Command = {
  name: 'bench:reference-near',
  description:
    'Mesure les métiers proches : [--data ../shared/data] (ROME, ESCO, familles de la Dares), et des notes à la main',
  offline: true,
  run: async (args) => {
    const folder = readOptions(args, ['data']).data ?? path.resolve('../shared/data');
    const unzipped = async (file: string): Promise<Buffer> => gunzipSync(await readFile(path.join(folder, file)));
    const rome = await readRomeFolder(path.join(folder, 'rome'));
    const judgements = {
      esco: escoJudgement((await unzipped('rome/esco_rome_20230607.csv.gz')).toString('utf8'), rome),
      families: familyJudgement((await unzipped('market/fap2009_rome_v3.txt.gz')).toString('latin1')),
      marks: NEAR_MARKS,
    };
    const sources: Record<string, NearSources> = {
      with_rome: { lexicon: LEXICON, rome },
      without_lexicon: { lexicon: [], rome },
      without_rome: { lexicon: LEXICON },
    };
    for (const [name, source] of Object.entries(sources))
      for (const [judge, judgement] of Object.entries(judgements)) {
        const score = agreement(judgement, (code) => nearOccupations(code, source, DEPTH));
        printResult(`reference-near.${name}.${judge}`, score, 'nDCG@10', WANTED);
      }
  },
};
