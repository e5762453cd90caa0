/** As many young people as stand side by side on a desk. */
export const MOST_COMPARED = 4;

/** Who is chosen, kept in the address: coming back from a file or a comparison finds the same ticks. */
export const idsIn = (search: URLSearchParams, name: string): string[] => [
  ...new Set((search.get(name) ?? '').split(',').filter(Boolean)),
];

export const rankingPath = (needId: string, chosen: readonly string[]): string =>
  `/besoins/${needId}?vue=jeunes&choisis=${chosen.join(',')}`;

export const comparisonPath = (needId: string, chosen: readonly string[]): string =>
  `/besoins/${needId}/comparer?jeunes=${chosen.join(',')}`;
