import type { LexiconEntry } from './lexicon/index.js';
import type { RomeData } from './rome.js';

export interface TickableSkill {
  /** Number of the official skill; only with the imported ROME. */
  code?: number;
  label: string;
}

/** More than fits one screen is not read; these hold half of the skills employers chose, 40 hold two thirds. */
const SHOWN = 24;

/**
 * What an adviser can tick for an occupation, most usual first: the skills of its fiches, those of several fiches and
 * of the heart of the job before the others; without the imported ROME, the lexicon's own words.
 */
export function skillsOf(
  code: string,
  { lexicon, rome }: { lexicon: readonly LexiconEntry[]; rome?: RomeData | null },
  limit = SHOWN,
): TickableSkill[] {
  const official = rome ? officialSkills(rome).get(code) : undefined;
  const own = (): TickableSkill[] =>
    (lexicon.find((entry) => entry.code === code)?.skills ?? []).map((label) => ({ label }));
  return (official ?? own()).slice(0, limit);
}

const byRome = new WeakMap<RomeData, ReadonlyMap<string, readonly TickableSkill[]>>();

/** Skills of each of the 532 codes, laid out once: there are 100,000 links. */
function officialSkills(rome: RomeData): ReadonlyMap<string, readonly TickableSkill[]> {
  let skills = byRome.get(rome);
  if (!skills) {
    const parents = new Map(rome.fiches.map((fiche) => [fiche.code, fiche.parentCode]));
    const labels = new Map(rome.skills.map((skill) => [skill.code, skill.label]));
    const weights = new Map<string, Map<number, number>>();
    for (const { fiche, skill, core } of rome.ficheSkills) {
      const parent = parents.get(fiche);
      if (parent === undefined || !labels.has(skill)) continue;
      const ofParent = weights.get(parent) ?? new Map<number, number>();
      weights.set(parent, ofParent.set(skill, (ofParent.get(skill) ?? 0) + (core ? 2 : 1)));
    }
    const ranked = (ofParent: Map<number, number>): TickableSkill[] =>
      [...ofParent].sort(([, a], [, b]) => b - a).map(([skill]) => ({ code: skill, label: labels.get(skill)! }));
    skills = new Map([...weights].map(([code, ofParent]) => [code, ranked(ofParent)]));
    byRome.set(rome, skills);
  }
  return skills;
}
