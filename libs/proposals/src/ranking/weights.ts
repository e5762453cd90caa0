/** The most points each criterion can bring. Whole numbers, so that points add up to the score exactly. */
export interface Weights {
  /** Same fiche, or same code when the post names no fiche. */
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
export const WEIGHTS_VERSION = '2';

export const defaultWeights: Weights = {
  sameFiche: 46,
  sameCode: 38,
  near: 30,
  family: 3,
  wish: 3,
  skills: 13,
  experience: 10,
  distance: 6,
  schedule: 4,
  availability: 4,
  certificates: 6,
  licence: 2,
  level: 2,
  equity: 4,
};

/** How many times over a skill of the heart of the job counts among those asked. */
export const CORE_SKILL = 2;
