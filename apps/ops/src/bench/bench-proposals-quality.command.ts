import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CandidateFacts, defaultWeights, type NeedFacts, rankCandidates } from '#proposals';
import { allCommunes, distanceKm, knowledgeOf, LEXICON, readRomeFolder, type RomeData } from '#reference';
import { parse } from 'csv-parse/sync';
import { printResult } from './bench-house.js';
import { type Command, UsageError } from '../command.js';
import { readJsonLines } from '../jsonl.js';
import { ndcg } from '../matching/ndcg.js';
import { readOptions } from '../options.js';
import {
  beside,
  drawer,
  judge,
  type JudgedPerson,
  needFor,
  population,
  randomFrom,
  TODAY,
} from './proposals-quality.js';

/** What a Mission Locale follows on average: 1.5 million young people, 445 structures; and about how far its towns lie. */
const PEOPLE = 3_370;
const TERRITORY_KM = 40;
const SEED = 20_261_123;
/** What is aimed at; mobility × distance × availability alone reaches about 0.7. */
const WANTED = 0.84;

type Order = (need: NeedFacts, people: readonly JudgedPerson[]) => readonly JudgedPerson[];

/** How well the ranking orders synthetic people for real offers, beside simple orders. */
export const benchProposalsQuality: Command = {
  name: 'bench:proposals-quality',
  description: 'Mesure la qualité du classement : [--data ../shared/data] (offres, ROME, marché) [--people 3370]',
  offline: true,
  run: async (args) => {
    const options = readOptions(args, ['data', 'people']);
    const folder = options.data ?? path.resolve('../shared/data');
    const rome = await readRomeFolder(path.join(folder, 'rome'));
    const random = randomFrom(SEED);
    const size = Number(options.people ?? PEOPLE);
    const fiche = ficheDrawer(rome, await seekers(folder), random);
    const needs = await needsOf(path.join(folder, 'needs-dev.jsonl.gz'));
    const relevance = judge(rome);
    const relevanceByPerson = judge(rome, 'person');
    const orders: Record<string, Order> = {
      ...baselines(rome, random),
      ranking: rankingOrder({ lexicon: LEXICON, rome }),
      ranking_without_rome: rankingOrder({ lexicon: LEXICON, rome: null }),
    };
    const scores = new Map<string, { tuned: number[]; held: number[] }>();
    const keep = (name: string, number: number, score: number | null): void => {
      if (score === null) return;
      const halves = scores.get(name) ?? { tuned: [], held: [] };
      scores.set(name, halves);
      // The weights were chosen on the even offers; the odd ones say what they are worth.
      halves[number % 2 === 0 ? 'tuned' : 'held'].push(score);
    };
    for (const [number, need] of needs.entries()) {
      const people = population(size, random, { commune: communeDrawer(need, random), fiche });
      const judged = beside(need, people);
      const gains = new Map(judged.map((person) => [person, relevance(need, person)]));
      for (const [name, order] of Object.entries(orders)) {
        const people = order(need, judged);
        const ordered = people.map((person) => gains.get(person)!);
        keep(name, number, ndcg(ordered, [...gains.values()]));
        // The reference does not say whose edges it means: an order that suits one reading only is not trusted.
        if (name.startsWith('ranking')) {
          const byPerson = (person: JudgedPerson): number => relevanceByPerson(need, person);
          keep(`${name}_by_edges_of_person`, number, ndcg(people.map(byPerson), judged.map(byPerson)));
        }
        // Whom a hard rule keeps out may still be worth something to the reference: no lawful order reaches 1.
        if (name === 'ranking')
          keep(
            'best_within_hard_rules',
            number,
            ndcg(
              ordered.toSorted((a, b) => b - a),
              [...gains.values()],
            ),
          );
      }
    }
    for (const [name, { tuned, held }] of scores) {
      printResult(`proposals-quality.${name}.tuned`, mean(tuned), 'nDCG@10', WANTED);
      printResult(`proposals-quality.${name}`, mean(held), 'nDCG@10', WANTED);
    }
  },
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function rankingOrder(sources: Parameters<typeof knowledgeOf>[0]): Order {
  const occupations = knowledgeOf(sources);
  const weights = { ...defaultWeights, equity: 0 };
  return (need, people) => {
    const byId = new Map(people.map((person) => [person.candidate.id, person]));
    const facts = people.map(({ candidate }) => candidate);
    return rankCandidates(need, facts, { occupations, weights, today: TODAY }).ranking.map(({ candidate }) =>
      byId.get(candidate)!,
    );
  };
}

function baselines(rome: RomeData, random: () => number): Record<string, Order> {
  const positions = new Map(rome.mobility.map(({ from, to, position }) => [`${from} ${to}`, position]));
  const mobility = (need: NeedFacts, { targets }: CandidateFacts): number =>
    Math.max(
      ...targets.map(({ code, fiche }) => {
        if (code === need.code) return 1;
        const position = positions.get(`${need.fiche} ${fiche}`);
        return position === undefined ? 0 : 1 / (1 + position);
      }),
    );
  const by =
    (score: (need: NeedFacts, person: JudgedPerson) => number): Order =>
    (need, people) => {
      const scores = new Map(people.map((person) => [person, score(need, person)]));
      return people.toSorted((a, b) => scores.get(b)! - scores.get(a)! || a.distanceKm - b.distanceKm);
    };
  return {
    random: by(() => random()),
    nearest_first: by(() => 0),
    exact_code_then_nearest: by((need, { candidate }) =>
      candidate.targets.some(({ code }) => code === need.code) ? 1 : 0,
    ),
    mobility_distance_availability: by((need, { candidate, distanceKm }) =>
      candidate.availableFrom > need.startsOn! ? 0 : mobility(need, candidate) / (1 + distanceKm / 10),
    ),
  };
}

/** Home communes of the territory around a need, as often as people live there. */
function communeDrawer(need: NeedFacts, random: () => number): () => { code: string; lat: number; lon: number } {
  const place = { latitude: need.lat!, longitude: need.lon! };
  const communes = allCommunes().flatMap(({ code, population: inhabitants, position }) =>
    position && inhabitants > 0 && distanceKm(place, position) <= TERRITORY_KM
      ? [{ code, inhabitants, lat: position.latitude, lon: position.longitude }]
      : [],
  );
  return drawer(communes, ({ inhabitants }) => inhabitants, random);
}

/** A target is drawn as often as people look for its code, then any of the fiches of the code. */
function ficheDrawer(
  rome: RomeData,
  wanted: ReadonlyMap<string, number>,
  random: () => number,
): () => { code: string; fiche: string } {
  const fiches = new Map<string, { code: string }[]>();
  for (const fiche of rome.fiches) fiches.set(fiche.parentCode, [...(fiches.get(fiche.parentCode) ?? []), fiche]);
  const draw = drawer([...fiches.keys()], (code) => wanted.get(code) ?? 0, random);
  return () => {
    const code = draw();
    const ofCode = fiches.get(code)!;
    return { code, fiche: ofCode[Math.floor(random() * ofCode.length)]!.code };
  };
}

/** How many people looked for each of the 532 codes in 2021. */
async function seekers(folder: string): Promise<Map<string, number>> {
  const text = await readFile(path.join(folder, 'market/offers_by_rome_2021.csv'), 'utf8');
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return new Map(rows.map((row) => [row['code_rome']!, Number(row['demandeurs_abc_2021'])]));
}

/** Offers whose fiche and commune are known. */
async function needsOf(file: string): Promise<NeedFacts[]> {
  const needs: NeedFacts[] = [];
  for await (const { line, value } of readJsonLines(file)) {
    const row = value as { rome?: string; rome_fine?: string | null; commune?: string | null } | undefined;
    if (!row?.rome) throw new UsageError(`${file}, ligne ${line} : rome est obligatoire`);
    const need = row.rome_fine && row.commune ? needFor(row.rome, row.rome_fine, row.commune) : null;
    if (need) needs.push(need);
  }
  return needs;
}
