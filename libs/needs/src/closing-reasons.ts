/** Why a need is closed without a hire through this service. Codes are kept, labels shown. */
export const closingReasons = [
  { code: 'filled_elsewhere', label: 'Poste pourvu autrement' },
  { code: 'post_cancelled', label: 'Poste supprimé' },
  { code: 'no_candidate', label: 'Aucune candidature ne convient' },
  { code: 'changed', label: 'Le besoin a changé' },
  { code: 'other', label: 'Autre raison' },
] as const;
export type ClosingReason = (typeof closingReasons)[number]['code'];

export const isClosingReason = (code: string): code is ClosingReason =>
  closingReasons.some((reason) => reason.code === code);
