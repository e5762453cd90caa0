import type { NeedAnalysis } from './analysis/index.js';

/** Why a need cannot go to the next step yet: the field to look at and the sentence for who fills it. */
export interface Obstacle {
  code: string;
  field: string;
  message: string;
}

export interface PublishableNeed {
  title: string;
  description: string;
  occupationCode: string | null;
  structureId: string | null;
  analysis: NeedAnalysis | null;
}

/**
 * Wordings the law forbids in an offer (art. L5321-2 and L1132-1 of the Code du travail) must be changed by whoever
 * wrote them before anybody else reads the need.
 */
const unlawfulObstacles = (need: PublishableNeed): Obstacle[] =>
  (need.analysis?.unlawful ?? [])
    .filter((finding) => finding.severity === 'block')
    .map((finding) => ({
      code: `unlawful_${finding.ground}`,
      field: 'description',
      message: `«\u00a0${finding.excerpt}\u00a0» ne peut pas figurer dans une offre (${finding.article}). ${finding.rewording}`,
    }));

/** What stands between a draft and the adviser's list. */
export const submissionObstacles = (need: PublishableNeed): Obstacle[] => [
  ...(need.description.trim() === '' && need.title.trim() === ''
    ? [{ code: 'empty', field: 'description', message: 'Décrivez le poste en quelques mots.' }]
    : []),
  ...unlawfulObstacles(need),
];

/** What stands between a submitted need and proposals. */
export const openingObstacles = (need: PublishableNeed): Obstacle[] => [
  ...unlawfulObstacles(need),
  ...(need.occupationCode === null
    ? [{ code: 'no_occupation', field: 'occupationCode', message: 'Choisissez le métier avant d’ouvrir le besoin.' }]
    : []),
  ...(need.structureId === null
    ? [
        {
          code: 'no_structure',
          field: 'communeCode',
          message: 'Aucune Mission Locale ne sert cette commune\u00a0: l’administration doit d’abord l’attribuer.',
        },
      ]
    : []),
];
