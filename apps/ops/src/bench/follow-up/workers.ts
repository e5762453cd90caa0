import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { builtFile } from '../bench-house.js';

/** The product's own workers, each in a process of its own as in an installation. */
export class Workers {
  private constructor(private readonly processes: readonly ChildProcess[]) {}

  static async start(count: number): Promise<Workers> {
    const processes = Array.from({ length: count }, () =>
      spawn(process.execPath, [...profiling(), builtFile('apps/worker/src/main.js')], {
        env: { ...process.env, LOG_LEVEL: 'info' },
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    await Promise.all(
      processes.map(async ({ stdout }) => {
        for await (const chunk of stdout) if (String(chunk).includes('worker_ready')) break;
      }),
    );
    return new Workers(processes);
  }

  /** Megabytes they hold together now; null where the system does not say. */
  async memory(): Promise<number | null> {
    const held = await Promise.all(
      this.processes.map(async ({ pid }) => {
        const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
        return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? NaN) / 1024;
      }),
    );
    const sum = held.reduce((all, one) => all + one, 0);
    return Number.isNaN(sum) ? null : sum;
  }

  /** Seconds of processor they have used so far, together. */
  async processor(): Promise<number> {
    const used = await Promise.all(
      this.processes.map(async ({ pid }) => {
        const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
        const [, , , , , , , , , , , , user, system] = stat.slice(stat.lastIndexOf(')') + 1).split(' ');
        return (Number(user) + Number(system)) / 100;
      }),
    );
    return used.reduce((all, one) => all + one, 0);
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.processes.map(async (worker) => {
        if (worker.exitCode !== null) return;
        worker.kill('SIGTERM');
        await once(worker, 'exit');
      }),
    );
  }
}

const profiling = (): string[] => process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [];
