import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, PAGE } from './client.js';
import type { CompanyChanges, NewCompany } from './types.js';

const path = (id: string) => ({ params: { path: { id } } });

export const companiesQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['companies', { search }],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/companies', {
          params: { query: { ...(search ? { search } : {}), limit: PAGE, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const companyQuery = (id: string) =>
  queryOptions({ queryKey: ['companies', id], queryFn: () => answer(api.GET('/api/companies/{id}', path(id))) });

export const pendingEmployersQuery = queryOptions({
  queryKey: ['employers', 'pending'],
  queryFn: () => answer(api.GET('/api/employers/pending')),
});

export const createCompany = (body: NewCompany) => answer(api.POST('/api/companies', { body }));
export const updateCompany = (id: string, body: CompanyChanges) =>
  answer(api.PATCH('/api/companies/{id}', { ...path(id), body }));
export const confirmEmployer = (membershipId: string) =>
  answer(api.POST('/api/employers/{membershipId}/confirm', { params: { path: { membershipId } } }));
export const refuseEmployer = (membershipId: string) =>
  answer(api.POST('/api/employers/{membershipId}/refuse', { params: { path: { membershipId } } }));
