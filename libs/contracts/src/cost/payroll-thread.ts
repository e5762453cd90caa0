import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type FullCost, straightened } from './payroll.js';
import type { PayrollAnswer, PayrollQuestion } from './payroll-worker.js';

/** After so long without a question the thread ends and its memory (some 150 MB) is given back. */
const IDLE_MILLISECONDS = 10 * 60_000;

/** A thread runs built code: beside this file, or below dist when tests run this one from its source. */
const PROGRAM = ['.', '../../../../dist/libs/contracts/src/cost']
  .map((folder) => path.resolve(import.meta.dirname, folder, 'payroll-worker.js'))
  .find((file) => fs.existsSync(file));

interface Waiting {
  resolve: (cost: number) => void;
  reject: (error: Error) => void;
}

/** The payroll model on a thread of its own: started by the first question, ended by silence or by `stop`. */
export class PayrollThread {
  private worker: Worker | null = null;
  private waiting = new Map<number, Waiting>();
  private idle: NodeJS.Timeout | undefined;
  private asked = 0;

  /** One question to the model, whatever was asked before. */
  readonly ask: FullCost = (profile, grossMonthly) => {
    const id = ++this.asked;
    return new Promise<number>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.running().postMessage({ id, profile, grossMonthly } satisfies PayrollQuestion);
    });
  };

  /** The same, remembered. */
  readonly fullCost: FullCost = straightened(this.ask);

  /** Questions that wait for the thread’s answer. */
  get pending(): number {
    return this.waiting.size;
  }

  async stop(): Promise<void> {
    const { worker } = this;
    this.forget(new Error('stopped'));
    await worker?.terminate();
  }

  private running(): Worker {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.waiting.size === 0 && void this.stop(), IDLE_MILLISECONDS).unref();
    if (this.worker) return this.worker;
    // Without the parent's flags: a debugger or a loader of the parent is none of its business.
    if (!PROGRAM) throw new Error('The payroll thread is not built');
    const worker = new Worker(PROGRAM, { execArgv: [] });
    worker.unref();
    worker.on('message', (answer: PayrollAnswer) => this.settle(answer));
    worker.on('error', (error) => this.forget(error));
    worker.on('exit', () => this.worker === worker && this.forget(new Error('the payroll thread ended')));
    this.worker = worker;
    return worker;
  }

  private settle(answer: PayrollAnswer): void {
    const asker = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('cost' in answer) asker?.resolve(answer.cost);
    else asker?.reject(new Error(answer.failure));
  }

  private forget(error: Error): void {
    const askers = [...this.waiting.values()];
    this.worker = null;
    this.waiting = new Map();
    for (const { reject } of askers) reject(error);
  }
}
