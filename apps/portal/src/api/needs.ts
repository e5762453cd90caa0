import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, asCode, PAGE } from './client.js';
import type { ClosingReason, NeedAnswers, NeedChanges, NeedState, NewNeed, RealityQuestion } from './types.js';

const path = (id: string) => ({ params: { path: { id } } });

export const needsQuery = (filter: { state?: string; companyId?: string }) =>
  infiniteQueryOptions({
    queryKey: ['needs', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/needs', {
          params: {
            query: {
              ...(filter.companyId ? { companyId: filter.companyId } : {}),
              ...(filter.state ? { state: asCode<NeedState>(filter.state) } : {}),
              limit: PAGE,
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const needQuery = (id: string) =>
  queryOptions({ queryKey: ['needs', id], queryFn: () => answer(api.GET('/api/needs/{id}', path(id))) });

export const realityQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs', id, 'reality'],
    queryFn: () => answer(api.GET('/api/needs/{id}/reality-check', path(id))),
  });

/** How realistic a need being written is; asked again when an answer changed, and not before an occupation is chosen. */
export const draftRealityQuery = (question: RealityQuestion | null) =>
  queryOptions({
    queryKey: ['reality', question],
    queryFn: () => answer(api.POST('/api/needs/reality-checks', { body: question ?? { occupationCode: '' } })),
    enabled: question !== null,
    staleTime: 60_000,
  });

export const rankingQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs', id, 'ranking'],
    queryFn: () => answer(api.GET('/api/needs/{id}/ranking', { params: { path: { id }, query: { limit: 30 } } })),
  });

/** Chosen young people with the points of the ranking, wherever in it they stand. */
export const comparisonQuery = (id: string, candidateIds: readonly string[]) =>
  queryOptions({
    queryKey: ['needs', id, 'comparison', candidateIds],
    queryFn: () =>
      answer(
        api.GET('/api/needs/{id}/comparison', {
          params: { path: { id }, query: { candidateIds: [...candidateIds] } },
        }),
      ),
  });

export const territoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs', id, 'territory'],
    queryFn: () => answer(api.GET('/api/needs/{id}/territory', path(id))),
  });

export const needProposalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs', id, 'proposals'],
    queryFn: () => answer(api.GET('/api/needs/{id}/proposals', path(id))),
  });

export const cardsQuery = (id: string) =>
  queryOptions({ queryKey: ['needs', id, 'cards'], queryFn: () => answer(api.GET('/api/needs/{id}/cards', path(id))) });

export const createNeed = (body: NewNeed) => answer(api.POST('/api/needs', { body }));
export const updateNeed = (id: string, body: NeedChanges) =>
  answer(api.PATCH('/api/needs/{id}', { ...path(id), body }));
export const submitNeed = (id: string) => answer(api.POST('/api/needs/{id}/submit', path(id)));
export const sendBackNeed = (id: string, note: string) =>
  answer(api.POST('/api/needs/{id}/send-back', { ...path(id), body: { note } }));
export const openNeed = (id: string) => answer(api.POST('/api/needs/{id}/open', path(id)));
export const pauseNeed = (id: string) => answer(api.POST('/api/needs/{id}/pause', path(id)));
export const resumeNeed = (id: string) => answer(api.POST('/api/needs/{id}/resume', path(id)));
export const renewNeed = (id: string) => answer(api.POST('/api/needs/{id}/renew', path(id)));
export const extendNeed = (id: string) => answer(api.POST('/api/needs/{id}/extend', path(id)));
export const copyNeed = (id: string) => answer(api.POST('/api/needs/{id}/copy', path(id)));
export const closeNeed = (id: string, reason: string) =>
  answer(api.POST('/api/needs/{id}/close', { ...path(id), body: { reason: asCode<ClosingReason>(reason) } }));
export const justifyWording = (id: string, wordingId: string, note: string) =>
  answer(
    api.POST('/api/needs/{id}/wordings/{wordingId}/justify', { params: { path: { id, wordingId } }, body: { note } }),
  );
export const shortlist = (id: string, body: { candidateIds: string[]; note?: string }) =>
  answer(api.POST('/api/needs/{id}/proposals', { ...path(id), body }));

/** Shortlists young people and asks each for their consent at once. */
export const proposeMany = (id: string, body: { candidateIds: string[]; note?: string }) =>
  answer(api.POST('/api/needs/{id}/proposals/ask-consent', { ...path(id), body }));

export const learntQuery = infiniteQueryOptions({
  queryKey: ['learnt'],
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/learnt-occupations', {
        params: { query: { limit: PAGE, ...(pageParam ? { after: pageParam } : {}) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
});
export const forgetLearnt = (id: string) => answer(api.POST('/api/learnt-occupations/{id}/undo', path(id)));
export const restoreLearnt = (id: string) => answer(api.POST('/api/learnt-occupations/{id}/restore', path(id)));

/** What a text says and what is left to ask after these answers; asked again only when a word or an answer changed. */
export const analysisQuery = (
  { companyId, ...words }: { title: string; text: string; companyId: string },
  answers: NeedAnswers = {},
) =>
  queryOptions({
    queryKey: ['analysis', words, companyId, answers],
    queryFn: () =>
      answer(
        api.POST('/api/needs/analyses', {
          body: {
            text: words.text,
            ...(words.title ? { title: words.title } : {}),
            ...(companyId ? { companyId } : {}),
            answers,
          },
        }),
      ),
    staleTime: Infinity,
  });
