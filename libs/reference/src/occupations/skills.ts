import { fold } from '../fold.js';
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

interface RomeSkills {
  labels: ReadonlyMap<string, string>;
  /** Folded labels of the core skills, by fiche and by code of the 532. */
  core: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The words of a skill given by its official number; any other text is itself. */
export const skillLabel = (skill: string, { rome }: { rome?: RomeData | null }): string =>
  (rome && namedSkills(rome).labels.get(skill)) || skill;

/** Folded labels of the skills at the heart of a fiche or of a code; none without the imported ROME. */
export const coreSkills = (ficheOrCode: string, { rome }: { rome?: RomeData | null }): ReadonlySet<string> =>
  (rome && namedSkills(rome).core.get(ficheOrCode)) || none;

const none: ReadonlySet<string> = new Set();
const named = new WeakMap<RomeData, RomeSkills>();

function namedSkills(rome: RomeData): RomeSkills {
  let skills = named.get(rome);
  if (!skills) {
    const labels = new Map(rome.skills.map(({ code, label }) => [String(code), label]));
    const parents = new Map(rome.fiches.map(({ code, parentCode }) => [code, parentCode]));
    const folded = new Map(rome.skills.map(({ code, label }) => [code, fold(label)]));
    const core = new Map<string, Set<string>>();
    for (const link of rome.ficheSkills) {
      if (!link.core) continue;
      const label = folded.get(link.skill) ?? '';
      // A parent code is also one of its fiches: the code stands for all of them.
      for (const key of new Set([link.fiche, parents.get(link.fiche) ?? link.fiche]))
        core.set(key, (core.get(key) ?? new Set()).add(label));
    }
    skills = { labels, core };
    named.set(rome, skills);
  }
  return skills;
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
