import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, PAGE } from './client.js';
import type { CompanyChanges, NewCompany, NewCompanyContact, NewPerson } from './types.js';

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

/** Calls, visits and mails with a company, the latest first. */
export const companyContactsQuery = (id: string) =>
  queryOptions({
    queryKey: ['companies', id, 'contacts'],
    queryFn: () => answer(api.GET('/api/companies/{id}/contacts', path(id))),
  });
export const noteContact = (id: string, body: NewCompanyContact) =>
  answer(api.POST('/api/companies/{id}/contacts', { ...path(id), body }));
export const removeContact = (id: string, contactId: string) =>
  answer(api.DELETE('/api/companies/{id}/contacts/{contactId}', { params: { path: { id, contactId } } }));

/** Who acts for the signed-in employer’s company. */
export const companyPeopleQuery = queryOptions({
  queryKey: ['company', 'people'],
  queryFn: () => answer(api.GET('/api/company/people')),
});
export const inviteColleague = (body: NewPerson) => answer(api.POST('/api/company/people', { body }));
export const removeColleague = (membershipId: string) =>
  answer(api.DELETE('/api/company/people/{membershipId}', { params: { path: { membershipId } } }));
