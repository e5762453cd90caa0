import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { ApiProblem } from '../api/client.js';
import { useTell } from './outcome.js';

/** When the worker has done what followed, on a quiet day and on a busy one. */
const FOLLOWED_MS = [1_500, 5_000];

/** What a refusal says to the person, and why when it knows. */
export const messageOf = (problem: unknown): string =>
  problem instanceof ApiProblem
    ? [problem.message, ...problem.fields.map(({ message }) => message)].join(' ')
    : 'Le service a rencontré un problème. Réessayez dans un instant.';

/**
 * Something that changes data: afterwards everything on screen is read again and `done` is said aloud. Forms show
 * their own refusals; for a lone button, `tellProblems` says them too. With `setsOff`, the worker goes on with it (a hire
 * fills the need): what it changed is read again a little later.
 */
export function useCommand<Input, Result>(
  act: (input: Input) => Promise<Result>,
  options: { done?: string; tellProblems?: boolean; setsOff?: boolean } = {},
): UseMutationResult<Result, Error, Input> {
  const queryClient = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      const readAgain = () => void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
      readAgain();
      if (options.setsOff) for (const after of FOLLOWED_MS) setTimeout(readAgain, after);
      if (options.done) tell(options.done);
    },
    onError: (problem) => {
      if (options.tellProblems) tell(messageOf(problem), 'problem');
    },
  });
}
