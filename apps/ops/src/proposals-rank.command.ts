import { SystemClock } from '#platform';
import { type CandidateFacts, type NeedFacts, rankCandidates, type Weights } from '#proposals';
import { communeByCode, nearOccupations } from '#reference';
import type { Command } from './command.js';
import { mapJsonLines } from './jsonl.js';
import { occupationData } from './occupation-data.js';
import { readOptions } from './options.js';
import { type JsonRecord, objectIn, optionalDay } from './record.js';

/** Ranks young people for needs, one case a line: the very function the product calls. */
export const proposalsRank: Command = {
  name: 'proposals:rank',
  description: 'Classe des candidatures : --input cas.jsonl --output classements.jsonl [--rome dossier]',
  offline: true,
  run: async (args) => {
    const { input, output, rome } = readOptions(args, ['input', 'output', 'rome'], ['input', 'output']);
    const sources = await occupationData(rome);
    const near = (code: string) => nearOccupations(code, sources);
    const today = new SystemClock().today();
    await mapJsonLines(input, output, (line) => {
      const weights = line.weights == null ? undefined : (objectIn(line, 'weights') as Partial<Weights>);
      const options = { near, weights, today: optionalDay(line, 'on') ?? today };
      return { id: line.id, ...rankCandidates(needOf(line), candidatesOf(line), options) };
    });
  },
};

/** A case may say `licence` for one, as forms do, and leave out positions: those of the communes are then taken. */
function needOf(line: JsonRecord): NeedFacts {
  const { licence, ...need } = objectIn(line, 'need');
  if (typeof need.code !== 'string') throw new Error('need.code : le code du métier est obligatoire');
  return { ...placed(need), ...(licence != null && { licences: [licence] }) } as unknown as NeedFacts;
}

function candidatesOf(line: JsonRecord): CandidateFacts[] {
  const { candidates } = line;
  if (!Array.isArray(candidates)) throw new Error('candidates : une liste est attendue');
  return candidates.map((candidate: JsonRecord | null, index) => {
    if (candidate?.id === undefined || !Array.isArray(candidate.targets))
      throw new Error(`candidates.${index} : id et targets sont obligatoires`);
    return placed(candidate) as unknown as CandidateFacts;
  });
}

function placed(row: JsonRecord): JsonRecord {
  const position = row.lat == null && typeof row.commune === 'string' ? communeByCode(row.commune)?.position : null;
  return position ? { ...row, lat: position.latitude, lon: position.longitude } : row;
}
