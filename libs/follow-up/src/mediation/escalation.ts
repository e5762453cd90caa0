/**
 * Who is asked next when nobody took up a case in time: along the line, each person once, then the last one again and
 * again, so that a case is never forgotten.
 * @param line accounts in order (adviser, substitute, directors); holes and repetitions are skipped.
 */
export function nextInLine(line: readonly (string | null)[], current: string): string {
  const people = [...new Set(line.filter((person) => person !== null))];
  return people[people.indexOf(current) + 1] ?? people.at(-1) ?? current;
}
