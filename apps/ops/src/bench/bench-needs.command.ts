import { analyseNeed, type NeedTools } from '#needs';
import {
  buildOccupationIndex,
  communeByCode,
  communesNamed,
  LEXICON,
  placeWords,
  searchCommunes,
  skillsOf,
} from '#reference';
import { printResult } from './bench-house.js';
import type { Command } from '../command.js';
import { occupationData } from '../reference/occupation-data.js';
import { readOptions } from '../options.js';

const TEXT_LENGTH = 2_000;
const WARM_UP = 40;
const ROUNDS = 5;
/** What is aimed at, on one core: an answer while one types, a start nobody waits for, a small server. */
const goals = { milliseconds: 20, seconds: 3, megabytes: 150 };

/** How long an analysis takes once warm, and what its index of occupations costs. */
export const benchNeeds: Command = {
  name: 'bench:needs',
  description: 'Mesure l’analyse d’un besoin de 2 000 caractères : [--rome dossier]',
  offline: true,
  run: async (args) => {
    const { rome } = readOptions(args, ['rome']);
    const sources = await occupationData(rome);
    const places = placeWords();
    const before = memory();
    const begun = performance.now();
    const index = buildOccupationIndex({ ...sources, places });
    const ready = (performance.now() - begun) / 1000;
    const megabytes = (memory() - before) / 1e6;

    const tools: NeedTools = {
      occupations: { find: index.find.bind(index), skills: (code) => skillsOf(code, sources) },
      communes: { search: searchCommunes, named: communesNamed, byCode: communeByCode },
    };
    const texts = longTexts();
    const analyse = (text: string): number => {
      const start = performance.now();
      analyseNeed({ title: '', text, on: '2026-01-05' }, tools);
      return performance.now() - start;
    };
    texts.slice(0, WARM_UP).forEach(analyse);
    const times = Array.from({ length: ROUNDS }, () => texts.map(analyse))
      .flat()
      .sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(times.length * share)]!;
    printResult('needs.analysis.p50', at(0.5), 'ms', goals.milliseconds);
    printResult('needs.analysis.p95', at(0.95), 'ms', goals.milliseconds);
    printResult('needs.index.ready', ready, 's', goals.seconds);
    printResult('needs.index.memory', megabytes, 'MB', goals.megabytes);
  },
};

/** Needs of 2,000 characters in the lexicon's own words: no real offer is needed to measure. */
function longTexts(): string[] {
  return LEXICON.filter((_, i) => i % 5 === 0).map(({ label, names, tasks, cues }) => {
    const said = `Nous recherchons ${names[0]} (${label}) en CDD de 6 mois, 35 h par semaine, permis B souhaité. Vos missions : ${tasks.join(', ')}. Mots du métier : ${cues.join(', ')}. `;
    return said.repeat(Math.ceil(TEXT_LENGTH / said.length)).slice(0, TEXT_LENGTH);
  });
}

/** Bytes in use, typed arrays included, garbage left out where the runtime lets us. */
function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
