import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, asCode, PAGE } from './client.js';
import type { paths } from './schema.js';
import type {
  BoardColumn,
  CandidateReason,
  EmployerReason,
  HireTerms,
  MeetingArrangement,
  MeetingOffer,
  PreparationLine,
} from './types.js';

const path = (id: string) => ({ params: { path: { id } } });

export const proposalQuery = (id: string) =>
  queryOptions({ queryKey: ['proposals', id], queryFn: () => answer(api.GET('/api/proposals/{id}', path(id))) });

/** What the board is narrowed to. */
export type BoardFilter = NonNullable<paths['/api/proposals/board']['get']['parameters']['query']>;

export const boardQuery = (filter: BoardFilter) =>
  queryOptions({
    queryKey: ['proposals', 'board', filter],
    queryFn: () => answer(api.GET('/api/proposals/board', { params: { query: filter } })),
  });

export const boardColumnQuery = (column: BoardColumn, filter: BoardFilter) =>
  infiniteQueryOptions({
    queryKey: ['proposals', 'board', filter, column],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/proposals', {
          params: { query: { ...filter, column, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const askConsentOfMany = (ids: string[]) => answer(api.POST('/api/proposals/ask-consent', { body: { ids } }));
export const sendMany = (ids: string[]) => answer(api.POST('/api/proposals/send', { body: { ids } }));
export const remind = (id: string) => answer(api.POST('/api/proposals/{id}/remind', path(id)));

/** What the adviser adds to the files for one comparison. */
export type ToldFacts = NonNullable<paths['/api/proposals/{id}/contracts']['get']['parameters']['query']>;

export const proposalContractsQuery = (id: string, told: ToldFacts) =>
  queryOptions({
    queryKey: ['proposals', id, 'contracts', told],
    queryFn: () => answer(api.GET('/api/proposals/{id}/contracts', { params: { path: { id }, query: told } })),
  });

export const proposalCostsQuery = (id: string, told: ToldFacts) =>
  queryOptions({
    queryKey: ['proposals', id, 'contracts', 'costs', told],
    queryFn: () =>
      answer(
        api.GET('/api/proposals/{id}/contracts/costs', {
          params: { path: { id }, query: told },
        }),
      ),
  });

export const stepsDoneQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposals', id, 'steps'],
    queryFn: async () => (await answer(api.GET('/api/proposals/{id}/steps', path(id)))).done,
  });
export const tickStep = (id: string, key: string, done: boolean) =>
  answer(api.PUT('/api/proposals/{id}/steps', { ...path(id), body: { key, done } }));

export const askConsent = (id: string) => answer(api.POST('/api/proposals/{id}/ask-consent', path(id)));
export const agree = (id: string, contactAgreed: boolean) =>
  answer(api.POST('/api/proposals/{id}/agree', { ...path(id), body: { contactAgreed } }));
export const decline = (id: string, body: { reason: string; comment?: string }) =>
  answer(
    api.POST('/api/proposals/{id}/decline', {
      ...path(id),
      body: { ...body, reason: asCode<CandidateReason>(body.reason) },
    }),
  );
export const sendToEmployer = (id: string) => answer(api.POST('/api/proposals/{id}/send', path(id)));
export const meet = (id: string, offer?: MeetingOffer) =>
  answer(api.POST('/api/proposals/{id}/meet', { ...path(id), body: offer ? { offer } : {} }));
export const proposeSlots = (id: string, body: MeetingOffer) =>
  answer(api.PUT('/api/proposals/{id}/meeting/slots', { ...path(id), body }));
export const chooseSlot = (id: string, at: string) =>
  answer(api.POST('/api/proposals/{id}/meeting/choose', { ...path(id), body: { at } }));
export const arrangeMeeting = (id: string, body: MeetingArrangement) =>
  answer(api.PUT('/api/proposals/{id}/meeting', { ...path(id), body }));
export const cancelMeeting = (id: string, note?: string) =>
  answer(api.POST('/api/proposals/{id}/meeting/cancel', { ...path(id), body: note ? { note } : {} }));

export const preparationQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposals', id, 'preparation'],
    queryFn: () => answer(api.GET('/api/proposals/{id}/preparation', path(id))),
  });
export const tickPreparation = (id: string, code: PreparationLine['code'], done: boolean) =>
  answer(api.PUT('/api/proposals/{id}/preparation', { ...path(id), body: { code, done } }));
export const reject = (id: string, body: { reason: string; comment?: string }) =>
  answer(
    api.POST('/api/proposals/{id}/reject', {
      ...path(id),
      body: { ...body, reason: asCode<EmployerReason>(body.reason) },
    }),
  );
export const hire = (id: string, body: HireTerms) =>
  answer(api.POST('/api/proposals/{id}/hire', { ...path(id), body }));
export const withdraw = (id: string, note?: string) =>
  answer(api.POST('/api/proposals/{id}/withdraw', { ...path(id), body: note ? { note } : {} }));
