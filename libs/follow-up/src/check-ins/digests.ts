import type { CheckIn } from './check-in.entity.js';

/** A message with more questions than this is one nobody starts with. */
const MOST = 20;

type Question = Pick<CheckIn, 'id' | 'respondent' | 'state'> & { companyId: string };

/**
 * Who gets one message together: questions to one company, asked (or asked again) at the same moment. A young person is
 * always written to alone.
 * @returns groups in the order of their first question; every question is in exactly one.
 */
export function digestsOf<Q extends Question>(questions: readonly Q[]): [Q, ...Q[]][] {
  const groups: [Q, ...Q[]][] = [];
  const open = new Map<string, [Q, ...Q[]]>();
  for (const question of questions) {
    const { respondent, companyId, state } = question;
    const key = `${companyId} ${state}`;
    const group = respondent === 'employer' ? open.get(key) : undefined;
    if (group && group.length < MOST) {
      group.push(question);
      continue;
    }
    const started: [Q, ...Q[]] = [question];
    groups.push(started);
    if (respondent === 'employer') open.set(key, started);
  }
  return groups;
}
