import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import type { FileRef, NewAbsence, NewColleague, NewStructure } from './types.js';

export const homeQuery = queryOptions({ queryKey: ['home'], queryFn: () => answer(api.GET('/api/home')) });
export const worklistQuery = queryOptions({ queryKey: ['worklist'], queryFn: () => answer(api.GET('/api/worklist')) });
export const structureQuery = queryOptions({
  queryKey: ['structure'],
  queryFn: () => answer(api.GET('/api/structure')),
});
export const peopleQuery = queryOptions({
  queryKey: ['structure', 'people'],
  queryFn: () => answer(api.GET('/api/structure/people')),
});
export const structuresQuery = queryOptions({
  queryKey: ['admin', 'structures'],
  queryFn: () => answer(api.GET('/api/admin/structures')),
});
export const unservedQuery = queryOptions({
  queryKey: ['admin', 'unserved'],
  queryFn: () => answer(api.GET('/api/admin/unserved')),
});

/** Everything of the structure that holds these words; asks for two letters. */
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: () => answer(api.GET('/api/search', { params: { query: { q } } })),
    enabled: q.length >= 2,
  });

export const setCommunes = (codes: string[]) => answer(api.PUT('/api/structure/communes', { body: { codes } }));
export const addPerson = (body: NewColleague) => answer(api.POST('/api/structure/people', { body }));
export const changeRole = (membershipId: string, role: NewColleague['role']) =>
  answer(api.PATCH('/api/structure/people/{membershipId}', { params: { path: { membershipId } }, body: { role } }));
export const removePerson = (membershipId: string) =>
  answer(api.DELETE('/api/structure/people/{membershipId}', { params: { path: { membershipId } } }));
export const createStructure = (body: NewStructure) => answer(api.POST('/api/admin/structures', { body }));

export const absencesQuery = queryOptions({
  queryKey: ['structure', 'absences'],
  queryFn: () => answer(api.GET('/api/structure/absences')),
});
export const announceAbsence = (body: NewAbsence) => answer(api.POST('/api/structure/absences', { body }));
export const cancelAbsence = (id: string) =>
  answer(api.DELETE('/api/structure/absences/{id}', { params: { path: { id } } }));

/** What somebody looks after. */
export const heldFilesQuery = (membershipId: string) =>
  queryOptions({
    queryKey: ['structure', 'people', membershipId, 'files'],
    queryFn: () =>
      answer(api.GET('/api/structure/people/{membershipId}/files', { params: { path: { membershipId } } })),
  });
export const handOver = (membershipId: string, toMembershipIds: string[]) =>
  answer(
    api.POST('/api/structure/people/{membershipId}/hand-over', {
      params: { path: { membershipId } },
      body: { toMembershipIds },
    }),
  );

/** Some files go to one person of the team; each answers for itself. */
export const giveFiles = (toMembershipId: string, files: FileRef[]) =>
  answer(api.POST('/api/structure/hand-overs', { body: { toMembershipId, files } }));

/** What the structure did between two days, both included. */
export const figuresQuery = (period: { from: string; to: string }) =>
  queryOptions({
    queryKey: ['structure', 'figures', period],
    queryFn: () => answer(api.GET('/api/structure/figures', { params: { query: period } })),
  });
