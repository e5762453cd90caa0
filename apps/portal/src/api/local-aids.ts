import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import type { LocalAidTerms } from './types.js';

export const localAidsQuery = queryOptions({
  queryKey: ['local-aids'],
  queryFn: () => answer(api.GET('/api/admin/local-aids')),
});
export const localAidHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['local-aids', id, 'history'],
    queryFn: () => answer(api.GET('/api/admin/local-aids/{id}/history', { params: { path: { id } } })),
  });
export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: () => answer(api.GET('/api/admin/local-aids/regions')),
  staleTime: Infinity,
});

export const createLocalAid = (body: LocalAidTerms) => answer(api.POST('/api/admin/local-aids', { body }));
export const changeLocalAid = (id: string, version: number, terms: LocalAidTerms) =>
  answer(api.PUT('/api/admin/local-aids/{id}', { params: { path: { id } }, body: { ...terms, version } }));
export const endLocalAid = (id: string, on: string) =>
  answer(api.POST('/api/admin/local-aids/{id}/end', { params: { path: { id } }, body: { on } }));
/** What these terms would change for example hires; `replaces` is the row they would take the place of. */
export const tryLocalAid = (terms: LocalAidTerms, replaces: string | null) =>
  answer(api.POST('/api/admin/local-aids/preview', { body: { ...terms, replaces } }));
