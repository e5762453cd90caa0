import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, asCode, PAGE } from './client.js';
import type { CandidateChanges, CandidateState, NewCandidate } from './types.js';

const path = (id: string) => ({ params: { path: { id } } });

export const candidatesQuery = (filter: { search?: string; state?: string }) =>
  infiniteQueryOptions({
    queryKey: ['candidates', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/candidates', {
          params: {
            query: {
              ...(filter.search ? { search: filter.search } : {}),
              ...(filter.state ? { state: asCode<CandidateState>(filter.state) } : {}),
              limit: PAGE,
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const candidateQuery = (id: string) =>
  queryOptions({ queryKey: ['candidates', id], queryFn: () => answer(api.GET('/api/candidates/{id}', path(id))) });

export const candidateProposalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['candidates', id, 'proposals'],
    queryFn: () => answer(api.GET('/api/candidates/{id}/proposals', path(id))),
  });

/** The open needs that fit, and those something keeps out. */
export const candidateNeedsQuery = (id: string) =>
  queryOptions({
    queryKey: ['candidates', id, 'needs'],
    queryFn: () => answer(api.GET('/api/candidates/{id}/needs', path(id))),
  });

/** Why this person is or is not among the first for one need; nothing is asked before one is chosen. */
export const candidateNeedQuery = (id: string, needId: string) =>
  queryOptions({
    queryKey: ['candidates', id, 'needs', needId],
    queryFn: () => answer(api.GET('/api/candidates/{id}/needs/{needId}', { params: { path: { id, needId } } })),
    enabled: needId !== '',
  });

export const createCandidate = (body: NewCandidate) => answer(api.POST('/api/candidates', { body }));
export const updateCandidate = (id: string, body: CandidateChanges) =>
  answer(api.PATCH('/api/candidates/{id}', { ...path(id), body }));

export const candidateNotesQuery = (id: string) =>
  queryOptions({
    queryKey: ['candidates', id, 'notes'],
    queryFn: () => answer(api.GET('/api/candidates/{id}/notes', { params: { path: { id } } })),
  });
export const writeNote = (id: string, text: string) =>
  answer(api.POST('/api/candidates/{id}/notes', { params: { path: { id } }, body: { text } }));
export const removeNote = (id: string, noteId: string) =>
  answer(api.DELETE('/api/candidates/{id}/notes/{noteId}', { params: { path: { id, noteId } } }));
