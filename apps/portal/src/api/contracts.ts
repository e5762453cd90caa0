import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import type { paths } from './schema.js';
import type { HireFacts } from './types.js';

/** What a company tells beyond its need. */
export type ToldOfNeed = NonNullable<paths['/api/needs/{id}/contracts']['get']['parameters']['query']>;

export const needContractsQuery = (id: string, query: ToldOfNeed) =>
  queryOptions({
    queryKey: ['needs', id, 'contracts', query],
    queryFn: () => answer(api.GET('/api/needs/{id}/contracts', { params: { path: { id }, query } })),
  });
export const needCostsQuery = (id: string, query: ToldOfNeed) =>
  queryOptions({
    queryKey: ['needs', id, 'contracts', 'costs', query],
    queryFn: () => answer(api.GET('/api/needs/{id}/contracts/costs', { params: { path: { id }, query } })),
  });

export const hireContractsQuery = (body: HireFacts) =>
  queryOptions({
    queryKey: ['contracts', body],
    queryFn: () => answer(api.POST('/api/contracts/recommendation', { body })),
  });
export const hireCostsQuery = (body: HireFacts) =>
  queryOptions({
    queryKey: ['contracts', 'costs', body],
    queryFn: () => answer(api.POST('/api/contracts/costs', { body })),
  });
