import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { builtFile } from '../bench-house.js';
import type { Random } from '../../demo/cast/random.js';

const CREW = 3;
const ANSWER_MS = 2_000;
const START_MS = 60_000;

interface Member {
  process: ChildProcess;
  ready: boolean;
  /** Told of the next message, or of the end. */
  heard: () => void;
}

/** Three workers as an orchestrator runs them: whoever dies is started again, until all are told to stop. */
export class WorkerCrew {
  private readonly members: (Member | undefined)[] = Array.from({ length: CREW });
  private wanted = false;
  kills = 0;

  constructor(private readonly random: Random) {}

  async start(): Promise<void> {
    this.wanted = true;
    this.members.forEach((_, place) => this.hire(place));
    const limit = performance.now() + START_MS;
    while (!this.members.every((member) => member?.ready)) {
      if (performance.now() > limit) throw new Error('The workers do not start');
      await pause(20);
    }
  }

  /** kill -9 of one of the three, at random. @returns false while one of them is still starting */
  killOne(): boolean {
    const victim = this.random.pick(this.members);
    if (!victim || !this.members.every((member) => member?.ready)) return false;
    victim.ready = false;
    victim.process.kill('SIGKILL');
    this.kills += 1;
    return true;
  }

  /** All of them at once, for good. */
  async stop(): Promise<void> {
    this.wanted = false;
    const gone = this.members.flatMap((member) => (member ? [once(member.process, 'exit')] : []));
    this.members.forEach((member) => member?.process.kill('SIGKILL'));
    await Promise.all(gone);
  }

  /** Resolves once every worker that lives has read the clock again. */
  async readClock(): Promise<void> {
    await Promise.all(
      this.members.map(async (member) => {
        if (!member?.ready || !member.process.connected) return;
        const answered = new Promise<void>((resolve) => (member.heard = resolve));
        member.process.send('time', () => undefined);
        await Promise.race([answered, pause(ANSWER_MS)]);
      }),
    );
  }

  private hire(place: number): void {
    const child = spawn(process.execPath, [builtFile('apps/ops/src/bench/follow-up-faults/worker-process.js')], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const member: Member = { process: child, ready: false, heard: () => undefined };
    this.members[place] = member;
    child.on('message', () => {
      member.ready = true;
      member.heard();
    });
    child.once('exit', () => {
      member.heard();
      this.members[place] = undefined;
      if (this.wanted) setTimeout(() => this.wanted && this.hire(place), 200);
    });
  }
}
