import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import type { NewColleague, NewStructure } from './types.js';

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

export const setCommunes = (codes: string[]) => answer(api.PUT('/api/structure/communes', { body: { codes } }));
export const addPerson = (body: NewColleague) => answer(api.POST('/api/structure/people', { body }));
export const removePerson = (membershipId: string) =>
  answer(api.DELETE('/api/structure/people/{membershipId}', { params: { path: { membershipId } } }));
export const createStructure = (body: NewStructure) => answer(api.POST('/api/admin/structures', { body }));
