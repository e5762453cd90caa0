import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { ApiProblem } from '../api/client.js';
import { useTell } from './outcome.js';

/** What a refusal says to the person, and why when it knows. */
export const messageOf = (problem: unknown): string =>
  problem instanceof ApiProblem
    ? [problem.message, ...problem.fields.map(({ message }) => message)].join(' ')
    : 'Le service a rencontré un problème. Réessayez dans un instant.';

/**
 * Something that changes data: afterwards everything on screen is read again and `done` is said aloud. Forms show
 * their own refusals; for a lone button, `tellProblems` says them too.
 */
export function useCommand<Input, Result>(
  act: (input: Input) => Promise<Result>,
  options: { done?: string; tellProblems?: boolean } = {},
): UseMutationResult<Result, Error, Input> {
  const queryClient = useQueryClient();
  const tell = useTell();
  const readAgain = () => void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      readAgain();
      if (options.done) tell(options.done);
    },
    onError: (problem) => {
      if (!options.tellProblems) return;
      tell(messageOf(problem), 'problem');
      // A colleague was faster: the page shows how things stand now. A form keeps what was typed into it.
      if (problem instanceof ApiProblem && problem.status === 409) readAgain();
    },
  });
}
