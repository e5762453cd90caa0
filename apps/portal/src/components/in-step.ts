import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

const searching: ReadonlySet<string> = new Set(['open', 'paused']);
const over: ReadonlySet<string> = new Set(['filled', 'closed', 'expired']);
const underWay: ReadonlySet<string> = new Set(['shortlisted', 'consent_asked', 'consented', 'sent', 'interview']);

/**
 * Whether a need and its proposals tell the same story. A hire fills the need, and a need that is over withdraws what
 * was under way, a moment after the answer: until then they contradict each other.
 */
export function areInStep(
  need: { state: string; positions: number },
  proposals: readonly { state: string }[],
): boolean {
  const hired = proposals.filter(({ state }) => state === 'hired').length;
  if (searching.has(need.state)) return hired < need.positions;
  return !over.has(need.state) || !proposals.some(({ state }) => underWay.has(state));
}

/** Reads the need and what depends on it again, ever more slowly, until the server has brought them in step. */
export function useInStep(
  need: { id: string; state: string; positions: number },
  proposals: readonly { state: string }[] | undefined,
): void {
  const queryClient = useQueryClient();
  const { id } = need;
  const behind = proposals !== undefined && !areInStep(need, proposals);
  useEffect(() => {
    if (!behind) return undefined;
    let wait = FIRST_MS;
    let timer = setTimeout(readAgain, wait);
    function readAgain() {
      void queryClient.invalidateQueries({ queryKey: ['needs', id] });
      wait = Math.min(2 * wait, LONGEST_MS);
      timer = setTimeout(readAgain, wait);
    }
    return () => clearTimeout(timer);
  }, [behind, id, queryClient]);
}
