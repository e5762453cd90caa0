import { queryOptions } from '@tanstack/react-query';
import { signedInAs } from '../session/signed-in-as.js';
import { answer, api, ApiProblem } from './client.js';
import type { Me, Registration } from './types.js';

/** Who is signed in; null: nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    // Without the mark nobody is signed in, and no request is refused.
    if (signedInAs() === null) return null;
    try {
      return await answer(api.GET('/api/me'));
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === 401) return null;
      throw problem;
    }
  },
  staleTime: Infinity,
});

/** Whether this is a demonstration, and the server’s clock (a demonstration’s can be moved). */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: () => answer(api.GET('/api/demo')),
});

export const askForCode = (email: string) => answer(api.POST('/api/sign-in/codes', { body: { email } }));
export const signIn = (body: { email: string; code: string }) => answer(api.POST('/api/sign-in', { body }));
export const signOut = () => answer(api.POST('/api/sign-out'));
export const register = (body: Registration) => answer(api.POST('/api/registrations', { body }));
export const changeMembership = (membershipId: string) =>
  answer(api.POST('/api/me/membership', { body: { membershipId } }));
/** Asks whether the session still holds; a refusal reaches `whenSessionIsLost`, a failing network nobody. */
export const checkSession = () => api.GET('/api/session').catch(() => undefined);
