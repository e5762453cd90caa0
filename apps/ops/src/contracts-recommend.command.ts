import { checkHire, type FieldProblem, type HireFacts, recommendContracts } from '#contracts';
import { SystemClock } from '#platform';
import type { Command } from './command.js';
import { mapJsonLines } from './jsonl.js';
import { readOptions } from './options.js';
import { objectIn } from './record.js';

/** Which contracts are lawful for hires, one a line, and which aids they open. */
export const contractsRecommend: Command = {
  name: 'contracts:recommend',
  description: 'Compare les contrats : --input embauches.jsonl --output reponses.jsonl',
  offline: true,
  run: async (args) => {
    const { input, output } = readOptions(args, ['input', 'output'], ['input', 'output']);
    const today = new SystemClock().today();
    await mapJsonLines(input, output, (line) => {
      const hire = {
        hire: objectIn(line, 'hire'),
        employer: objectIn(line, 'employer'),
        youth: objectIn(line, 'youth'),
        training: line.training == null ? null : objectIn(line, 'training'),
      } as HireFacts;
      const problems = checkHire(hire);
      if (problems.length > 0) return refused(line.id, problems);
      return { id: line.id, ...recommendContracts(hire, today) };
    });
  },
};

/** The line is answered all the same: one sentence to read, and every field to correct. */
function refused(id: unknown, problems: readonly FieldProblem[]): object {
  const error = problems.map(({ field, message }) => `${field} : ${message}`).join(' ');
  return { id, error, fields: problems.map(({ field, message }) => ({ field, message })) };
}
