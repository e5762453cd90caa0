import type { Role } from './api/types.js';

/** What codes are called on screen. The API speaks in codes; only what people read is French. */
export type Labels = Readonly<Record<string, string>>;

/** The label of a code; an unknown code (a newer API) is shown as it is rather than hidden. */
export const labelOf = (labels: Labels, code: string | null | undefined): string =>
  code ? (labels[code] ?? code.replaceAll('_', ' ')) : '';

/** Options for a select, in the order of the labels. */
export const optionsOf = (labels: Labels): { value: string; label: string }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const roleLabels: Readonly<Record<Role, string>> = {
  employer: 'Employeur',
  adviser: 'Conseiller ou conseillère',
  director: 'Direction',
  administrator: 'Administration',
};

/** The parts one may play in a structure. */
export const staffRoles = (['adviser', 'director'] as const).map((value) => ({ value, label: roleLabels[value] }));
