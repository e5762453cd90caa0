import { fold } from '../fold.js';
import {
  nearFiches,
  type NearFiche,
  nearOccupations,
  type NearOccupation,
  type NearSources,
} from './near-occupations.js';
import { coreSkills, skillLabel } from './skills.js';

/** What a ranking asks about occupations, whether it runs in the service or over a file. */
export interface OccupationKnowledge {
  /** The nearest of the 532 codes, see `nearOccupations`. */
  near: (code: string) => readonly NearOccupation[];
  /** The neighbours of a fiche, see `nearFiches`. */
  nearFiches: (fiche: string) => readonly NearFiche[];
  /** The words of a skill given by its official number; any other text is itself. */
  skillLabel: (skill: string) => string;
  /** Whether a skill, by its label, is of the heart of the job. */
  isCore: (label: string, code: string, fiche?: string | null) => boolean;
}

export const knowledgeOf = (sources: NearSources): OccupationKnowledge => ({
  near: (code) => nearOccupations(code, sources),
  nearFiches: (fiche) => nearFiches(fiche, sources),
  skillLabel: (skill) => skillLabel(skill, sources),
  isCore: (label, code, fiche) => coreSkills(fiche ?? code, sources).has(fold(label)),
});
