import { setTimeout as pause } from 'node:timers/promises';

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (problem: unknown) => void;
}

/** Long enough for the jobs that a worker takes at the same moment, short enough that nobody notices. */
const GATHER_MS = 10;

/**
 * Does in one go what many ask for at the same moment: a transaction for a hundred rows costs little more than one for a
 * single row. What comes while a batch is under way forms the next one. When a batch fails, each of its items is tried
 * alone, so that one that can never work spoils only itself; `work` must therefore leave nothing behind when it fails.
 * @param work answers in the order of its items.
 * @param most items in a batch. @param lanes batches at the same time. @param gatherMs how long a batch waits for others.
 */
export function together<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  { most, lanes = 1, gatherMs = GATHER_MS }: { most: number; lanes?: number; gatherMs?: number },
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let busy = 0;

  const settle = async (some: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await work(some.map(({ item }) => item));
      some.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (problem) {
      if (some.length === 1) some[0]!.reject(problem);
      else await Promise.all(some.map((one) => settle([one])));
    }
  };

  const run = async (): Promise<void> => {
    busy += 1;
    while (waiting.length > 0) {
      await pause(gatherMs);
      await settle(waiting.splice(0, most));
    }
    busy -= 1;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (busy < lanes) void run();
    });
}
