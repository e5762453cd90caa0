import { employerCosts, type HireFacts, PayrollThread, recommendContracts } from '#contracts';
import { printResult } from './bench-house.js';
import type { Command } from '../command.js';
import { readOptions } from '../options.js';

const TODAY = '2026-11-21';
const RULE_HIRES = 2_000;
const COLD_QUESTIONS = 40;
const CACHED_HIRES = 200;

/** How long the rules take for one hire, and the cost of its contracts: asked of the payroll model, and remembered. */
export const benchContracts: Command = {
  name: 'bench:contracts',
  description: 'Mesure la comparaison des contrats d’une embauche et le calcul des coûts',
  offline: true,
  run: async (args) => {
    readOptions(args, []);
    benchRules();
    await benchCosts();
  },
};

function benchRules(): void {
  const hires = Array.from({ length: RULE_HIRES }, (_, index) => hire(index));
  hires.slice(0, 200).forEach((one) => recommendContracts(one, TODAY));
  const times = hires.map((one) => timed(() => recommendContracts(one, TODAY)));
  printResult('contracts.rules.p95', percentile(times, 95), 'ms', 2);
  printResult('contracts.rules.rate', 1000 / mean(times), 'hires/s', 1000);
}

async function benchCosts(): Promise<void> {
  const thread = new PayrollThread();
  try {
    const profile = { contract: 'cdi', headcount: 8, manager: false } as const;
    const opening = await timedAsync(() => thread.ask(profile, 2000));
    printResult('contracts.cost.first', opening, 'ms', 5000);
    const cold: number[] = [];
    for (let index = 0; index < COLD_QUESTIONS; index++)
      cold.push(await timedAsync(() => thread.ask({ ...profile, headcount: 8 + index }, 1900 + 7 * index)));
    printResult('contracts.cost.cold.p95', percentile(cold, 95), 'ms', 250);

    const hires = Array.from({ length: CACHED_HIRES }, (_, index) => hire(index));
    const costsOf = (one: HireFacts) => employerCosts(one, recommendContracts(one, TODAY).contracts, thread.fullCost);
    for (const one of hires) await costsOf(one);
    const cached: number[] = [];
    for (const one of hires) cached.push(await timedAsync(() => costsOf(one)));
    printResult('contracts.cost.cached.p95', percentile(cached, 95), 'ms', 10);
  } finally {
    await thread.stop();
  }
}

/** Hires as different as an adviser's day: ages, needs, salaries, employers. */
function hire(index: number): HireFacts {
  const pick = <T>(values: readonly T[], step: number): T => values[Math.floor(index / step) % values.length]!;
  return {
    hire: {
      signedOn: TODAY,
      startsOn: pick(['2026-12-01', '2027-01-04'], 3),
      need: pick(['permanent', 'replacement', 'seasonal', 'temporary_increase'] as const, 1),
      durationMonths: pick([4, 6, 12, 18], 5),
      weeklyHours: pick([35, 24, 39], 7),
      grossMonthly: pick([null, 1867.02, 2100, 2450.5], 2),
      tasks: [],
    },
    employer: {
      legalNature: pick(['private_market', 'association', 'geiq', 'iae'] as const, 11),
      headcount: pick([4, 15, 60, 300], 13),
      alternanceSharePercent: 4,
      economicDismissalLast6Months: false,
      economicDismissalLast12Months: false,
      department: '61',
    },
    youth: {
      birthDate: pick(['2009-02-01', '2006-08-30', '2003-05-14'], 17),
      diplomaLevel: pick([2, 3, 4] as const, 19),
      diplomaKind: 'vocational',
      disabledWorker: false,
      jobSeeker: true,
      student: false,
    },
    training: { targetLevel: pick([3, 4, 5] as const, 23), certified: true, durationMonths: 12 },
  };
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]!;
}
