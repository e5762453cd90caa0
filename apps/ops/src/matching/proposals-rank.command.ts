import { PlatformModule, SystemClock } from '#platform';
import {
  defaultWeights,
  postOf,
  ProposalsModule,
  rankCandidates,
  Rankings,
  type RankingView,
  whatWouldChange,
} from '#proposals';
import { knowledgeOf } from '#reference';
import { Module } from '@nestjs/common';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';
import { mapJsonLines } from '../jsonl.js';
import { occupationDataBeside } from '../reference/occupation-data.js';
import { readOptions } from '../options.js';
import { givenIds, readCase } from './ranking-case.js';
import { optionalDay } from '../record.js';

const TOP = 20;

@Module({ imports: [PlatformModule, ProposalsModule] })
class ProposalsOnly {}

/** Ranks young people for needs, one case a line, or those of the database for a need: the function the product calls. */
export const proposalsRank: Command = {
  name: 'proposals:rank',
  description:
    'Classe des candidatures : --input cas.jsonl --output classements.jsonl [--rome dossier|none], ou --need <id> ; [--top 20] [--explain]',
  offline: (args) => !args.includes('--need'),
  run: async (args) => {
    const explain = args.includes('--explain');
    const options = readOptions(
      args.filter((arg) => arg !== '--explain'),
      ['input', 'output', 'rome', 'need', 'top'],
    );
    const { input, output, rome, need } = options;
    const top = options.top === undefined ? undefined : Number(options.top);
    if (top !== undefined && (!Number.isInteger(top) || top < 1))
      throw new UsageError('--top est un nombre entier, 1 au moins');
    if (need !== undefined) await rankNeed(need, top ?? TOP, explain);
    else if (input !== undefined && output !== undefined) await rankFile(input, output, { rome, top, explain });
    else throw new UsageError('Donnez --need, ou --input et --output');
  },
};

/** With `top`, so many of the ranking; without, everyone. With `explain`, everyone also gets what would change their place. */
async function rankFile(
  input: string,
  output: string,
  { rome, top, explain }: { rome?: string; top?: number; explain: boolean },
): Promise<void> {
  const sources = await occupationDataBeside(rome);
  const occupations = knowledgeOf(sources);
  const now = new SystemClock().today();
  await mapJsonLines(input, output, (line) => {
    const { need, candidates, unreadable, weights } = readCase(line, sources.rome);
    // A case that says no day is judged on its own dates: the same answer whenever it is asked.
    const today = optionalDay(line, 'on') ?? (need.startsOn && need.startsOn < now ? need.startsOn : now);
    const { ranking, out } = rankCandidates(need, candidates, { occupations, weights, today });
    const given = givenIds(line);
    const people = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const post = postOf(need, { occupations, weights: { ...defaultWeights, ...weights }, today });
    const change = (id: string): { change?: string | null } => {
      if (!explain) return {};
      const person = people.get(id);
      return { change: person ? whatWouldChange(post, person) : null };
    };
    return {
      id: line.id,
      ranking: ranking.slice(0, top).map(({ candidate, score, reasons }) => ({
        ...{ candidate: given.get(candidate), score, reasons },
        ...change(candidate),
      })),
      out: [...out, ...unreadable]
        .sort((a, b) => (a.candidate < b.candidate ? -1 : 1))
        .map(({ candidate, gates }) => ({ candidate: given.get(candidate), gates, ...change(candidate) })),
    };
  });
}

async function rankNeed(need: string, top: number, explain: boolean): Promise<void> {
  if (!/^[\da-f-]{36}$/i.test(need)) throw new UsageError('--need : le numéro d’un besoin est attendu');
  await withApplication(ProposalsOnly, async (app) => {
    const view = await app.get(Rankings).showToOperator(need, top);
    process.stdout.write(listed(view, explain));
  });
}

/** People by the number of their file: names have no place in a terminal. */
function listed({ ranked, out, total }: RankingView, explain: boolean): string {
  const lines = ranked.flatMap(({ candidate, score, distanceKm, reasons, change }, index) => [
    `${String(index + 1).padStart(3)}. ${candidate}  ${String(score).padStart(3)} points  ${distanceKm} km`,
    ...(explain
      ? [
          ...reasons.map(({ points, sentence }) => `       ${String(points).padStart(3)}  ${sentence}`),
          ...(change ? [`            ${change}`] : []),
        ]
      : []),
  ]);
  const refused = out.flatMap(({ candidate, gates, change }) => [
    `  –  ${candidate}  ${gates.map(({ sentence }) => sentence).join(' ; ')}`,
    ...(explain && change ? [`            ${change}`] : []),
  ]);
  return [
    `${total} personnes conviennent.`,
    ...lines,
    ...(refused.length > 0 ? ['Écartées de peu :'] : []),
    ...refused,
    '',
  ].join('\n');
}
