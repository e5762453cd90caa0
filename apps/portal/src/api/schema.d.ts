// Written by hand until the document is generated; `npm run openapi` replaces this file.
import type * as T from './types.js';

type Op<Response, Params = object, Body = never> = {
  parameters: Params;
  responses: { 200: { content: { 'application/json': Response } } };
} & ([Body] extends [never] ? { requestBody?: never } : { requestBody: { content: { 'application/json': Body } } });
type Get<Response, Params = object> = { get: Op<Response, Params> };
type Id = { path: { id: string } };
type Q<Query> = { query?: Query };
type Paging = { limit?: number; after?: string };
type Done = { post: Op<void, Id> };

export interface paths {
  '/api/sign-in/codes': { post: Op<void, object, { email: string }> };
  '/api/sign-in': { post: Op<T.Me, object, { email: string; code: string }> };
  '/api/sign-out': { post: Op<void> };
  '/api/me': Get<T.Me>;
  '/api/me/membership': { post: Op<T.Me, object, { membershipId: string }> };
  '/api/registrations': { post: Op<void, object, T.Registration> };
  '/api/demo': Get<T.Demo>;
  '/api/home': Get<T.EmployerHome>;
  '/api/worklist': Get<{ items: T.WorkItem[] }>;
  '/api/structure': Get<T.Structure>;
  '/api/structure/communes': { put: Op<void, object, { codes: string[] }> };
  '/api/structure/people': Get<T.Person[]> & {
    post: Op<T.Created, object, { email: string; firstName: string; lastName: string; role: 'adviser' | 'director' }>;
  };
  '/api/structure/people/{membershipId}': { delete: Op<void, { path: { membershipId: string } }> };
  '/api/admin/structures': Get<T.StructureSummary[]> & {
    post: Op<T.Created, object, { name: string; email: string; phone?: string; director: { email: string; firstName: string; lastName: string } }>;
  };
  '/api/admin/unserved': Get<T.Unserved>;
  '/api/reference/communes': Get<T.Commune[], Q<{ q: string }>>;
  '/api/reference/occupations': Get<T.OccupationHit[], Q<{ q: string }>>;
  '/api/reference/occupations/{code}': Get<T.Occupation, { path: { code: string } }>;
  '/api/reference/contract-types': Get<T.Labelled[]>;
  '/api/companies': Get<T.Page<T.CompanySummary>, Q<{ search?: string } & Paging>> & { post: Op<T.Created, object, T.CompanyInput> };
  '/api/companies/{id}': Get<T.Company, Id> & { patch: Op<void, Id, Partial<T.CompanyInput>> };
  '/api/employers/pending': Get<T.PendingEmployer[]>;
  '/api/employers/{membershipId}/confirm': { post: Op<void, { path: { membershipId: string } }> };
  '/api/employers/{membershipId}/refuse': { post: Op<void, { path: { membershipId: string } }> };
  '/api/needs/analyses': {
    post: Op<T.NeedAnalysis, object, { title?: string; text: string; communeCode?: string; companyId?: string }>;
  };
  '/api/needs': Get<T.Page<T.NeedSummary>, Q<{ state?: string; companyId?: string } & Paging>> & {
    post: Op<T.Created, object, T.NeedInput>;
  };
  '/api/needs/{id}': Get<T.Need, Id> & { patch: Op<void, Id, Partial<T.NeedInput>> };
  '/api/needs/{id}/submit': Done;
  '/api/needs/{id}/send-back': { post: Op<void, Id, { note: string }> };
  '/api/needs/{id}/open': Done;
  '/api/needs/{id}/pause': Done;
  '/api/needs/{id}/resume': Done;
  '/api/needs/{id}/close': { post: Op<void, Id, { reason: string }> };
  '/api/needs/{id}/renew': Done;
  '/api/needs/{id}/reach': Get<{ matching: number }, Id>;
  '/api/needs/{id}/ranking': Get<T.Ranking, Id & Q<{ limit?: number }>>;
  '/api/needs/{id}/proposals': Get<T.Proposal[], Id> & {
    post: Op<T.Proposal[], Id, { candidateIds: string[]; note?: string }>;
  };
  '/api/needs/{id}/cards': Get<T.Card[], Id>;
  '/api/candidates': Get<T.Page<T.CandidateSummary>, Q<{ search?: string; state?: string } & Paging>> & {
    post: Op<T.Created, object, T.CandidateInput>;
  };
  '/api/candidates/{id}': Get<T.Candidate, Id> & { patch: Op<void, Id, Partial<T.CandidateInput> & { state?: string }> };
  '/api/candidates/{id}/proposals': Get<T.Proposal[], Id>;
  '/api/proposals/{id}': Get<T.ProposalWithHistory, Id>;
  '/api/proposals/{id}/ask-consent': Done;
  '/api/proposals/{id}/agree': { post: Op<void, Id, { contactAgreed: boolean }> };
  '/api/proposals/{id}/decline': { post: Op<void, Id, { reason: string; comment?: string }> };
  '/api/proposals/{id}/send': Done;
  '/api/proposals/{id}/meet': Done;
  '/api/proposals/{id}/reject': { post: Op<void, Id, { reason: string; comment?: string }> };
  '/api/proposals/{id}/hire': { post: Op<void, Id, T.HireInput> };
  '/api/proposals/{id}/withdraw': { post: Op<void, Id, { note?: string }> };
  '/api/proposals/{id}/contracts': Get<T.Recommendation, Id & Q<{ startsOn?: string }>>;
  '/api/placements': Get<T.Page<T.PlacementSummary>, Q<{ state?: string } & Paging>> & {
    post: Op<T.Created, object, T.PlacementInput>;
  };
  '/api/placements/{id}': Get<T.Placement, Id> & {
    patch: Op<void, Id, { startsOn?: string; endsOn?: string | null; contractType?: string; weeklyHours?: number | null }>;
  };
  '/api/placements/{id}/end': { post: Op<void, Id, { endedOn: string; reason: string }> };
  '/api/placements/{id}/help': { post: Op<void, Id, { text: string }> };
  '/api/check-ins/{id}/form': Get<T.CheckInForm, Id>;
  '/api/check-ins/{id}/answers': {
    post: Op<void, Id, { answers: Record<string, string>; comment?: string; callWanted?: boolean }>;
  };
  '/api/mediations': Get<T.Page<T.MediationSummary>, Q<{ state?: string } & Paging>>;
  '/api/mediations/{id}': Get<T.Mediation, Id>;
  '/api/mediations/{id}/acknowledge': Done;
  '/api/mediations/{id}/work': Done;
  '/api/mediations/{id}/resolve': { post: Op<void, Id, { outcome: string }> };
  '/api/mediations/{id}/end-in-rupture': { post: Op<void, Id, { outcome: string }> };
  '/api/mediations/{id}/notes': { post: Op<void, Id, { text: string }> };
}
