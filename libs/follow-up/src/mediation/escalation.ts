/** Whoever comes last is reminded this often; then the case stays at the top of the worklist, and mails stop. */
const LAST_REMINDERS = 2;

/**
 * Who is asked next when nobody took up a case in time: along the line, each person once; the last one is reminded
 * twice. After that no mail helps: null.
 * @param line accounts in order (adviser, substitute, directors); holes and repetitions are skipped.
 * @param escalations how often somebody was asked already.
 */
export function nextInLine(line: readonly (string | null)[], current: string, escalations: number): string | null {
  const people = [...new Set(line.filter((person) => person !== null))];
  if (escalations >= Math.max(people.length - 1, 0) + LAST_REMINDERS) return null;
  return people[people.indexOf(current) + 1] ?? people.at(-1) ?? current;
}
