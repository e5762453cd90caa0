/** How many rows of a list are read at a time. */
export const PAGE = 20;

const needs = `/api/needs?limit=${PAGE}`;
const ofStaff: Readonly<Record<string, string>> = {
  '/': '/api/worklist',
  '/besoins': needs,
  '/jeunes': `/api/candidates?limit=${PAGE}`,
  '/suivis': `/api/placements?limit=${PAGE}`,
  '/entreprises': `/api/companies?limit=${PAGE}`,
};
const ofEmployers: Readonly<Record<string, string>> = { '/': '/api/home', '/besoins': needs };

/** What the pages opened most read first, as their queries write it; nothing for a list somebody narrowed. */
export function firstRead(pathname: string, search: string, role: string | null): string | undefined {
  if (search !== '') return undefined;
  if (role === 'employer') return ofEmployers[pathname];
  return role === 'adviser' || role === 'director' ? ofStaff[pathname] : undefined;
}
