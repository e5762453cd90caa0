import { analyseNeed, type NeedAnalysis, type NeedInput, type NeedTools, type OccupationGuess } from '#needs';
import { SystemClock } from '#platform';
import {
  buildOccupationIndex,
  communeByCode,
  communesNamed,
  normaliseNaf,
  placeWords,
  searchCommunes,
  skillsOf,
} from '#reference';
import type { Command } from '../command.js';
import { mapJsonLines } from '../jsonl.js';
import { occupationData } from '../reference/occupation-data.js';
import { readOptions } from '../options.js';
import { type JsonRecord, optionalDay, optionalText } from '../record.js';

/** What the analysis says of texts, one a line, exactly as in the product. */
export const needsAnalyse: Command = {
  name: 'needs:analyse',
  description: 'Analyse des besoins : --input besoins.jsonl --output analyses.jsonl [--rome dossier]',
  offline: true,
  run: async (args) => {
    const { input, output, rome } = readOptions(args, ['input', 'output', 'rome'], ['input', 'output']);
    const sources = await occupationData(rome);
    const index = buildOccupationIndex({ ...sources, places: placeWords() });
    const tools: NeedTools = {
      occupations: { find: index.find.bind(index), skills: (code) => skillsOf(code, sources) },
      communes: { search: searchCommunes, named: communesNamed, byCode: communeByCode },
    };
    const today = new SystemClock().today();
    await mapJsonLines(input, output, (line) => ({
      id: line.id,
      ...published(analyseNeed(needOf(line, today), tools)),
    }));
  },
};

function needOf(line: JsonRecord, today: string): NeedInput {
  const title = optionalText(line, 'title');
  const text = optionalText(line, 'text') ?? '';
  if (!title?.trim() && !text.trim()) throw new Error('title, text : l’un des deux est obligatoire');
  const naf = optionalText(line, 'naf');
  if (naf !== undefined && normaliseNaf(naf) === null) throw new Error('naf : ce code n’existe pas');
  const commune = optionalText(line, 'commune');
  if (commune !== undefined && !communeByCode(commune)) throw new Error('commune : ce code Insee n’existe pas');
  return { title, text, naf, commune, on: optionalDay(line, 'on') ?? today };
}

/** In files, an official title stands by its number (OGR), as other programs know it. */
const published = (analysis: NeedAnalysis): object => ({
  ...analysis,
  occupation: analysis.occupation && byNumber(analysis.occupation),
  alternatives: analysis.alternatives.map(byNumber),
  others: analysis.others.map((other) => ({ ...other, occupation: other.occupation && byNumber(other.occupation) })),
});

function byNumber(guess: OccupationGuess): object {
  const { appellationOgr, ...rest } = guess;
  return appellationOgr === undefined ? rest : { ...rest, appellation: appellationOgr };
}
