import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';

export const communesQuery = (q: string) =>
  queryOptions({
    queryKey: ['reference', 'communes', q],
    queryFn: () => answer(api.GET('/api/reference/communes', { params: { query: { q } } })),
    enabled: q.trim().length >= 2,
    staleTime: Infinity,
  });

export const occupationsQuery = (q: string) =>
  queryOptions({
    queryKey: ['reference', 'occupations', q],
    queryFn: () => answer(api.GET('/api/reference/occupations', { params: { query: { q } } })),
    enabled: q.trim().length >= 2,
    staleTime: Infinity,
  });

export const occupationQuery = (code: string) =>
  queryOptions({
    queryKey: ['reference', 'occupation', code],
    queryFn: () => answer(api.GET('/api/reference/occupations/{code}', { params: { path: { code } } })),
    staleTime: Infinity,
  });

export const contractTypesQuery = queryOptions({
  queryKey: ['reference', 'contract-types'],
  queryFn: () => answer(api.GET('/api/reference/contract-types')),
  staleTime: Infinity,
});
