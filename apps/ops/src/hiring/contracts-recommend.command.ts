import {
  checkHire,
  costAssumptions,
  employerCosts,
  type FieldProblem,
  type FullCost,
  type HireFacts,
  openPayrollModel,
  recommendContracts,
  straightened,
} from '#contracts';
import { SystemClock } from '#platform';
import type { Command } from '../command.js';
import { mapJsonLines } from '../jsonl.js';
import { readOptions } from '../options.js';
import { type JsonRecord, objectIn } from '../record.js';

const PROGRESS_EVERY = 500;

/** Which contracts are lawful for hires, one a line, which aids they open and what they cost. */
export const contractsRecommend: Command = {
  name: 'contracts:recommend',
  description: 'Compare les contrats\u00a0: --input embauches.jsonl --output reponses.jsonl',
  offline: true,
  run: async (args) => {
    const { input, output } = readOptions(args, ['input', 'output'], ['input', 'output']);
    const today = new SystemClock().today();
    // Opened by the first cost to compute: a file of refused hires never waits for it.
    let model: Promise<FullCost> | undefined;
    const fullCost = straightened(async (profile, gross) => (await (model ??= openPayrollModel()))(profile, gross));
    let done = 0;
    await mapJsonLines(input, output, async (line) => {
      if (++done % PROGRESS_EVERY === 0) process.stderr.write(`${done} embauches\n`);
      const hire = hireIn(line);
      const problems = checkHire(hire);
      if (problems.length > 0) return refused(line.id, problems);
      const { assumptions, contracts, ...answer } = recommendContracts(hire, today);
      const costs = await employerCosts(hire, contracts, fullCost);
      return {
        id: line.id,
        assumptions: [...assumptions, ...costAssumptions(hire)],
        contracts: contracts.map((contract) => ({ ...contract, employerCost: costs[contract.type] })),
        ...answer,
      };
    });
  },
};

function hireIn(line: JsonRecord): HireFacts {
  return {
    hire: objectIn(line, 'hire'),
    employer: objectIn(line, 'employer'),
    youth: objectIn(line, 'youth'),
    training: line.training == null ? null : objectIn(line, 'training'),
  };
}

/** The line is answered all the same: one sentence to read, and every field to correct. */
function refused(id: unknown, problems: readonly FieldProblem[]): object {
  const error = problems.map(({ field, message }) => `${field}\u00a0: ${message}`).join(' ');
  return { id, error, fields: problems.map(({ field, message }) => ({ field, message })) };
}
