import { startTransition, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Choices kept in the address, and the way to change them. The router follows the address when it has time for it; what
 * is shown follows the hand at once, or a box that was ticked would show empty meanwhile and a second tick lose the
 * first.
 */
export function useInAddress(): [URLSearchParams, (next: URLSearchParams | Record<string, string>) => void] {
  const [search, setSearch] = useSearchParams();
  const [shown, show] = useOptimistic(search);
  const change = (next: URLSearchParams | Record<string, string>) =>
    startTransition(() => {
      show(new URLSearchParams(next));
      setSearch(next, { replace: true, preventScrollReset: true });
    });
  return [shown, change];
}
