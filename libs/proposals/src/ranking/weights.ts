/** The most points each criterion can bring. Whole numbers, so that points add up to the score exactly. */
export interface Weights {
  /** Same job title; same fiche when the post names no title, same code when it names no fiche. */
  sameAppellation: number;
  sameFiche: number;
  sameCode: number;
  /** The nearest of the near occupations; the others in proportion of their weight. */
  near: number;
  /** Another occupation of the same domain (« G16 »), neither the same nor near. */
  family: number;
  /** The person's first wish; each further one brings half of the one before. */
  wish: number;
  skills: number;
  experience: number;
  /** A job held to its term: whole in the occupation or a near one, half in another. */
  held: number;
  /** An immersion or a visit in the occupation, less in a near one. */
  interest: number;
  distance: number;
  schedule: number;
  availability: number;
  certificates: number;
  licence: number;
  level: number;
  /** For who waited long or was proposed rarely: too small to pass over a better fit, enough to part equals. */
  equity: number;
}

/** Raised with every change of the table, so that an old ranking can be explained with the weights it had. */
export const WEIGHTS_VERSION = '4';

export const defaultWeights: Weights = {
  sameAppellation: 46,
  sameFiche: 44,
  sameCode: 38,
  near: 30,
  family: 3,
  wish: 3,
  skills: 12,
  experience: 9,
  held: 2,
  interest: 2,
  distance: 6,
  schedule: 4,
  availability: 4,
  certificates: 5,
  licence: 2,
  level: 1,
  equity: 4,
};

/** How many times over a skill of the heart of the job counts among those asked. */
export const CORE_SKILL = 2;
