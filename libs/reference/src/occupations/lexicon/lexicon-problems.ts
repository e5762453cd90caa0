import { fold } from '../../fold.js';
import type { LexiconEntry } from './lexicon-entry.js';

/** Two names a reader takes for the same one have the same key: case, accents, hyphens and apostrophes do not count. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const parentCode = /^[A-N]\d{4}$/;
const lists = ['names', 'tasks', 'skills', 'near', 'cues'] as const;

/** Below these an employer’s words meet too little to be recognised. */
const least: Record<(typeof lists)[number], number> = { names: 3, tasks: 2, skills: 1, near: 3, cues: 3 };

/**
 * What is wrong in a lexicon by itself, one French sentence each, the code first; empty when nothing is. Whether it
 * agrees with the official list is `npm run check:data`: that list is not committed.
 */
export function lexiconProblems(lexicon: readonly LexiconEntry[]): string[] {
  const problems = lexicon.flatMap(entryProblems);
  const codes = new Set<string>();
  const owners = new Map<string, string>();
  for (const { code, names } of lexicon) {
    if (codes.has(code)) problems.push(`${code} : code présent deux fois.`);
    codes.add(code);
    for (const name of names) {
      const owner = owners.get(nameKey(name));
      if (owner !== undefined && owner !== code) problems.push(`${code} : « ${name} » est déjà un nom de ${owner}.`);
      owners.set(nameKey(name), code);
    }
  }
  return problems;
}

function entryProblems(entry: LexiconEntry): string[] {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(`${entry.code} : ${problem}`);

  if (!parentCode.test(entry.code)) report('code ROME mal formé.');
  for (const kind of lists) {
    const items = entry[kind];
    if (items.length < least[kind]) report(`${items.length} ${kind}, il en faut au moins ${least[kind]}.`);
    const keys = new Set<string>();
    for (const item of items) {
      if (item === '' || item !== item.trim()) report(`élément vide ou mal rogné dans ${kind}.`);
      if (item.includes("'")) report(`apostrophe droite dans « ${item} ».`);
      if (keys.has(nameKey(item))) report(`« ${item} » est deux fois dans ${kind}.`);
      keys.add(nameKey(item));
    }
  }
  for (const name of entry.names) if (name !== name.toLowerCase()) report(`« ${name} » n’est pas en minuscules.`);
  for (const code of entry.near) {
    if (!parentCode.test(code)) report(`métier proche mal formé : « ${code} ».`);
    if (code === entry.code) report('le métier est proche de lui-même.');
  }
  return problems;
}
