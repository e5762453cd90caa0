import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, asCode, PAGE } from './client.js';
import type {
  CheckInAnswers,
  MediationEnd,
  MediationState,
  MovedMediationAction,
  NewMediationAction,
  NewMediationNote,
  NewPlacement,
  PlacementChanges,
  PlacementEnd,
  PlacementNextStep,
  PlacementState,
} from './types.js';

const path = (id: string) => ({ params: { path: { id } } });

export const placementsQuery = (filter: { state?: string; candidateId?: string }) =>
  infiniteQueryOptions({
    queryKey: ['placements', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/placements', {
          params: {
            query: {
              ...(filter.candidateId ? { candidateId: filter.candidateId } : {}),
              ...(filter.state ? { state: asCode<PlacementState>(filter.state) } : {}),
              limit: PAGE,
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

/** The latest placements of one young person, a page of them. */
export const placementsOfQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['placements', 'of', candidateId],
    queryFn: () => answer(api.GET('/api/placements', { params: { query: { candidateId, limit: PAGE } } })),
  });

export const placementQuery = (id: string) =>
  queryOptions({ queryKey: ['placements', id], queryFn: () => answer(api.GET('/api/placements/{id}', path(id))) });

/** What the company is asked about somebody it employs. */
export const companyCheckInQuery = (id: string) =>
  queryOptions({
    queryKey: ['check-ins', id, 'company'],
    queryFn: () => answer(api.GET('/api/check-ins/{id}/questions', path(id))),
  });

export const checkInFormQuery = (id: string) =>
  queryOptions({ queryKey: ['check-ins', id], queryFn: () => answer(api.GET('/api/check-ins/{id}/form', path(id))) });

export const mediationsQuery = (filter: { state?: string }) =>
  infiniteQueryOptions({
    queryKey: ['mediations', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/mediations', {
          params: {
            query: {
              ...(filter.state ? { state: asCode<MediationState>(filter.state) } : {}),
              limit: PAGE,
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const mediationQuery = (id: string) =>
  queryOptions({ queryKey: ['mediations', id], queryFn: () => answer(api.GET('/api/mediations/{id}', path(id))) });

export const mailTroubleQuery = (id: string) =>
  queryOptions({ queryKey: ['mails', id], queryFn: () => answer(api.GET('/api/mails/{id}', path(id))) });

export const sendMailAgain = (id: string) => answer(api.POST('/api/mails/{id}/send-again', path(id)));
export const markMailHandled = (id: string) => answer(api.POST('/api/mails/{id}/handled', path(id)));
export const createPlacement = (body: NewPlacement) => answer(api.POST('/api/placements', { body }));
export const updatePlacement = (id: string, body: PlacementChanges) =>
  answer(api.PATCH('/api/placements/{id}', { ...path(id), body }));
export const endPlacement = (id: string, body: PlacementEnd) =>
  answer(api.POST('/api/placements/{id}/end', { ...path(id), body }));
export const askForHelp = (id: string, text: string) =>
  answer(api.POST('/api/placements/{id}/help', { ...path(id), body: { text } }));
export const answerCheckIn = (id: string, body: CheckInAnswers) =>
  answer(api.POST('/api/check-ins/{id}/answers', { ...path(id), body }));
export const answerForCompany = (id: string, body: CheckInAnswers) =>
  answer(api.POST('/api/check-ins/{id}/company-answers', { ...path(id), body }));
export const acknowledgeMediation = (id: string) => answer(api.POST('/api/mediations/{id}/acknowledge', path(id)));
export const workOnMediation = (id: string) => answer(api.POST('/api/mediations/{id}/work', path(id)));
export const resolveMediation = (id: string, body: MediationEnd) =>
  answer(api.POST('/api/mediations/{id}/resolve', { ...path(id), body }));
export const endMediationInRupture = (id: string, body: MediationEnd) =>
  answer(api.POST('/api/mediations/{id}/end-in-rupture', { ...path(id), body }));
export const reopenMediation = (id: string) => answer(api.POST('/api/mediations/{id}/reopen', path(id)));
export const removeMediationNote = (id: string, noteId: string) =>
  answer(api.DELETE('/api/mediations/{id}/notes/{noteId}', { params: { path: { id, noteId } } }));
export const addMediationNote = (id: string, body: NewMediationNote) =>
  answer(api.POST('/api/mediations/{id}/notes', { ...path(id), body }));
export const planMediationAction = (id: string, body: NewMediationAction) =>
  answer(api.POST('/api/mediations/{id}/actions', { ...path(id), body }));
export const moveMediationAction = (id: string, body: MovedMediationAction) =>
  answer(api.POST('/api/mediation-actions/{id}/move', { ...path(id), body }));
export const finishMediationAction = (id: string, report: string | null) =>
  answer(api.POST('/api/mediation-actions/{id}/finish', { ...path(id), body: { report } }));
export const cancelMediationAction = (id: string) => answer(api.POST('/api/mediation-actions/{id}/cancel', path(id)));
export const decideNextStep = (id: string, body: PlacementNextStep) =>
  answer(api.POST('/api/placements/{id}/next-step', { ...path(id), body }));
