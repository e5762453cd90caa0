import { writeFile } from 'node:fs/promises';
import { lexiconTitles, packTitles, type OccupationSources } from '#reference';
import type { Command } from '../command.js';
import { readOptions } from '../options.js';
import { occupationData } from '../reference/occupation-data.js';
import { trainTitles } from './title-training.js';

const LINE = 120;

/** Learns from all known names and official titles, without any offer; takes some minutes. */
export const needsLearnTitles: Command = {
  name: 'needs:learn-titles',
  description: 'Apprend les mots des intitulés, avant needs:learn : --rome dossier --output fichier.ts',
  offline: true,
  run: async (args) => {
    const { rome, output } = readOptions(args, ['rome', 'output'], ['rome', 'output']);
    const { lexicon, rome: official }: OccupationSources = await occupationData(rome);
    const named = [
      ...lexicon.flatMap((entry) => lexiconTitles(entry).map((name) => ({ name, code: entry.code }))),
      ...(official?.appellations ?? []).map(({ label, parentCode }) => ({ name: label, code: parentCode })),
    ];
    const codes = [...new Set(named.map(({ code }) => code))].sort();
    const numbers = trainTitles(named, codes);
    process.stdout.write(
      `${named.length} intitulés, ${numbers.features.length} indices, ${numbers.weights.length} poids\n`,
    );
    await writeFile(output, source(packTitles(numbers)));
  },
};

function source(packed: string): string {
  const lines = packed.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return `/** Written by \`npm run ops -- needs:learn-titles\`: not to be amended by hand. */
export const learnedTitles = \`
${lines.join('\n')}
\`;
`;
}
