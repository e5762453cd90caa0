import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '#platform';

const LIMIT_MS = 60_000;
const AGAIN_MS = 50;

/** What the measurement itself asks of services that come and go: tried until they answer. */
export async function steadily<T>(work: () => Promise<T>): Promise<T> {
  const limit = performance.now() + LIMIT_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError || performance.now() > limit) throw error;
      await pause(AGAIN_MS);
    }
  }
}
