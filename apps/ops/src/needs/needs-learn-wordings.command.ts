import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LAWFUL, read, sentencesIn, UNLAWFUL, wordingWords } from '#needs';
import { packTitles } from '#reference';
import type { Command } from '../command.js';
import { readOptions } from '../options.js';
import { readNeedCases } from './need-cases.js';
import { trainTitles } from './title-training.js';

const LINE = 120;
/** Sentences written for it weigh more than those of offers, which are many and nearly all lawful. */
const WEIGHT_OF_A_SENTENCE = 2;

interface Example {
  name: string;
  /** A ground, or `lawful`. */
  code: string;
}

/** Learns what the words of unlawful sentences have that those of ordinary offers have not: numbers only are kept. */
export const needsLearnWordings: Command = {
  name: 'needs:learn-wordings',
  description: 'Apprend les formulations interdites : --sentences dossier --cases offres.jsonl.gz --output fichier.ts',
  offline: true,
  run: async (args) => {
    const known = ['sentences', 'cases', 'output'] as const;
    const { sentences, cases, output } = readOptions(args, known, known);
    const written = await readSentences(sentences);
    const offers = (await readNeedCases(cases)).flatMap(({ title, description }) =>
      sentencesOf(`${title}\n${description ?? ''}`),
    );
    const judged = [
      ...written.flatMap((one) => Array<Example>(WEIGHT_OF_A_SENTENCE).fill(one)),
      ...[...new Set(offers)].map((name) => ({ name, code: LAWFUL })),
    ].map(({ name, code }) => ({ name, code: code === LAWFUL ? LAWFUL : UNLAWFUL }));
    const verdict = trainTitles(judged, [LAWFUL, UNLAWFUL], wordingWords);
    const unlawful = written.filter(({ code }) => code !== LAWFUL);
    const ground = trainTitles(unlawful, [...new Set(unlawful.map(({ code }) => code))].sort(), wordingWords);
    process.stdout.write(`${written.length} phrases écrites, ${offers.length} phrases d’offres\n`);
    await writeFile(
      output,
      `/** Written by \`npm run ops -- needs:learn-wordings\`: not to be amended by hand. */
export const learnedWordings = {
  verdict: \`
${lines(packTitles(verdict))}
\`,
  ground: \`
${lines(packTitles(ground))}
\`,
};
`,
    );
  },
};

/** Folded, as the analysis reads them. */
function sentencesOf(text: string): string[] {
  const folded = read(text).text;
  return sentencesIn(folded).map(({ start, end }) => folded.slice(start, end).trim());
}

/** Files of sentences, one a line, under their ground ("# age block") or "# lawful". */
async function readSentences(folder: string): Promise<Example[]> {
  const examples: Example[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()) {
    let code = LAWFUL;
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
      if (line.startsWith('# ')) code = line.slice(2).split(' ')[0]!;
      else if (code === LAWFUL) examples.push(...sentencesOf(line).map((name) => ({ name, code })));
      else if (line.trim()) examples.push({ name: read(line).text, code });
    }
  }
  return examples;
}

const lines = (packed: string): string => (packed.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\n');
