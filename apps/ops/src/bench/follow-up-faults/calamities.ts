import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../demo/cast/random.js';
import type { Services } from './services.js';
import type { WorkerCrew } from './worker-crew.js';

const STEP_BACK_MS = 300;
const KILL_EVERY_MS = [3_000, 7_000] as const;

interface House {
  services: Services;
  crew: WorkerCrew;
  random: Random;
  /** Moves the simulated clock while nothing runs. */
  skipDays: (days: number) => Promise<void>;
}

interface Calamity {
  name: string;
  happens: (house: House) => Promise<void>;
}

/** What goes wrong, in turn, each in the middle of the work. */
const repertoire: readonly Calamity[] = [
  { name: 'redis_restarts', happens: ({ services }) => services.restartRedis(() => pause(STEP_BACK_MS)) },
  { name: 'redis_flushed', happens: ({ services }) => services.flushRedis() },
  { name: 'postgres_restarts', happens: ({ services }) => services.restartPostgres(() => pause(STEP_BACK_MS)) },
];

const standstill: Calamity = {
  name: 'everything_stops_three_days',
  happens: async ({ services, crew, skipDays }) => {
    await crew.stop();
    await skipDays(3);
    await services.restartRedis(() => services.restartPostgres(() => pause(STEP_BACK_MS)));
    await crew.start();
  },
};

/** Strikes at given moments of the simulated time, and kills a worker every few real seconds. */
export class Calamities {
  /** How often something went wrong. */
  count = 0;
  readonly happened: Record<string, number> = {};
  private readonly planned: { at: Date; calamity: Calamity }[];
  private killer: NodeJS.Timeout | undefined;

  /** @param rounds how often the whole repertoire is played between the two instants; the standstill comes once, halfway */
  constructor(
    private readonly house: House,
    from: Date,
    until: Date,
    rounds: number,
  ) {
    const list = Array.from({ length: rounds }, () => repertoire).flat();
    const half = Math.ceil(list.length / 2);
    const played = [...list.slice(0, half), standstill, ...list.slice(half)];
    const span = until.getTime() - from.getTime();
    this.planned = played.map((calamity, index) => ({
      calamity,
      at: new Date(from.getTime() + (span * (index + 1)) / (played.length + 1)),
    }));
  }

  startKilling(): void {
    const { crew, random } = this.house;
    this.killer = setTimeout(
      () => {
        if (crew.killOne()) this.note('worker_killed');
        this.startKilling();
      },
      random.between(...KILL_EVERY_MS),
    );
  }

  stopKilling(): void {
    clearTimeout(this.killer);
  }

  /** What is planned up to now, a moment later so that it hits work under way; undefined when nothing is. */
  strike(now: Date): Promise<void> | undefined {
    if (!this.planned[0] || this.planned[0].at > now) return undefined;
    const { calamity } = this.planned.shift()!;
    return pause(this.house.random.between(5, 250)).then(async () => {
      this.note(calamity.name);
      await calamity.happens(this.house);
      this.count += 1;
    });
  }

  private note(name: string): void {
    this.count += 1;
    this.happened[name] = (this.happened[name] ?? 0) + 1;
  }
}
