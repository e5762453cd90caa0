import { parentPort } from 'node:worker_threads';
import { openPayrollModel } from './payroll-model.js';
import type { PayrollProfile } from './payroll.js';

/** The thread of the payroll model: one question after the other, each answered with its number or its failure. */

export interface PayrollQuestion {
  id: number;
  profile: PayrollProfile;
  grossMonthly: number;
}

export type PayrollAnswer = { id: number; cost: number } | { id: number; failure: string };

const model = openPayrollModel();

parentPort?.on('message', ({ id, profile, grossMonthly }: PayrollQuestion) => {
  void model
    .then((ask) => ask(profile, grossMonthly))
    .then(
      (cost): PayrollAnswer => ({ id, cost }),
      (error: unknown): PayrollAnswer => ({ id, failure: String(error) }),
    )
    .then((answer) => parentPort?.postMessage(answer));
});
