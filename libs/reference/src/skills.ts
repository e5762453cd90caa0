import type { LexiconEntry } from './lexicon/index.js';
import type { RomeData } from './rome.js';

export interface TickableSkill {
  /** Number of the official skill; only with the imported ROME. */
  code?: number;
  label: string;
}

const SHOWN = 24;

/** What an adviser can tick for an occupation: the core skills of its fiches, else the lexicon's own words. */
export function skillsOf(code: string, { lexicon, rome }: { lexicon: readonly LexiconEntry[]; rome?: RomeData | null }): TickableSkill[] {
  if (rome) {
    const fiches = new Set(rome.fiches.filter(({ parentCode }) => parentCode === code).map((fiche) => fiche.code));
    const labels = new Map(rome.skills.map((skill) => [skill.code, skill.label]));
    const core = rome.ficheSkills.filter((link) => link.core && fiches.has(link.fiche)).map((link) => link.skill);
    const official = [...new Set(core)].flatMap((skill) => (labels.has(skill) ? [{ code: skill, label: labels.get(skill) ?? '' }] : []));
    if (official.length > 0) return official.slice(0, SHOWN);
  }
  return (lexicon.find((entry) => entry.code === code)?.skills ?? []).map((label) => ({ label }));
}
