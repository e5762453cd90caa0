import { analyseNeed, type NeedAnalysis, type NeedInput, type NeedTools } from '#needs';
import { SystemClock } from '#platform';
import { buildOccupationIndex, communeByCode, normaliseNaf, placeWords, searchCommunes, skillsOf } from '#reference';
import type { Command } from './command.js';
import { mapJsonLines } from './jsonl.js';
import { occupationData } from './occupation-data.js';
import { readOptions } from './options.js';
import { day, optionalText } from './record.js';

/** What the analysis says of texts, one by one, exactly as the product does. */
export const needsAnalyse: Command = {
  name: 'needs:analyse',
  description: 'Analyse des besoins : --input besoins.jsonl --output analyses.jsonl [--rome dossier]',
  offline: true,
  run: async (args) => {
    const { input, output, rome } = readOptions(args, ['input', 'output', 'rome'], ['input', 'output']);
    const sources = await occupationData(rome);
    const index = buildOccupationIndex({ ...sources, places: placeWords() });
    const tools: NeedTools = {
      occupations: {
        find: (text, options) => index.find(text, options),
        skills: (code) => skillsOf(code, sources),
      },
      communes: { search: searchCommunes, byCode: communeByCode },
    };
    const today = new SystemClock().today();
    await mapJsonLines(input, output, (value) => ({
      id: value.id,
      ...published(analyseNeed(needIn(value, today), tools)),
    }));
  },
};

function needIn(value: Record<string, unknown>, today: string): NeedInput {
  const title = optionalText(value, 'title');
  const text = optionalText(value, 'text');
  if (!title?.trim() && !text?.trim()) throw new Error('title, text : l’un des deux est obligatoire');
  const naf = optionalText(value, 'naf');
  if (naf !== undefined && normaliseNaf(naf) === null) throw new Error('naf : ce code n’existe pas');
  const commune = optionalText(value, 'commune');
  if (commune !== undefined && !communeByCode(commune)) throw new Error('commune : ce code Insee n’existe pas');
  return { title, text: text ?? '', naf, commune, on: day(value, 'on') ?? today };
}

type Published<T> = T extends { appellation?: string; appellationOgr?: number }
  ? Omit<T, 'appellation' | 'appellationOgr'> & { appellation?: number }
  : never;

/** In files an appellation is its number (OGR), the key that other programs know. */
function withNumber<T extends { appellation?: string; appellationOgr?: number }>(guess: T): Published<T> {
  const { appellation: _, appellationOgr, ...rest } = guess;
  return { ...rest, ...(appellationOgr !== undefined && { appellation: appellationOgr }) } as unknown as Published<T>;
}

const published = (analysis: NeedAnalysis): object => ({
  ...analysis,
  occupation: analysis.occupation && withNumber(analysis.occupation),
  alternatives: analysis.alternatives.map(withNumber),
  others: analysis.others.map((other) => ({ ...other, occupation: other.occupation && withNumber(other.occupation) })),
});
