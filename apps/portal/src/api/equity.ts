import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, PAGE } from './client.js';
import type { EquityFacts } from './types.js';

/** Whole months, both included. */
export interface Months {
  from: string;
  to: string;
}

export const equityReportQuery = (months: Months) =>
  queryOptions({
    queryKey: ['structure', 'equity-report', months],
    queryFn: () => answer(api.GET('/api/structure/equity-report', { params: { query: { ...months } } })),
  });

/** Where the report can be downloaded as a table. */
export const equityExportPath = ({ from, to }: Months) => `/api/structure/equity-report/export?from=${from}&to=${to}`;

export const shownRankingsQuery = (months: Months) =>
  infiniteQueryOptions({
    queryKey: ['structure', 'rankings-shown', months],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/structure/rankings-shown', {
          params: { query: { ...months, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

const path = (id: string) => ({ params: { path: { id } } });

export const equityFactsQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['candidates', candidateId, 'equity'],
    queryFn: () => answer(api.GET('/api/candidates/{id}/equity', path(candidateId))),
  });

export const writeEquityFacts = (candidateId: string, body: EquityFacts) =>
  answer(api.PUT('/api/candidates/{id}/equity', { ...path(candidateId), body }));
