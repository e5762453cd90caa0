import { nextInLine } from './escalation.js';

/** Who is asked, time after time, until nobody is. */
function asked(line: readonly (string | null)[], first: string): string[] {
  const people: string[] = [];
  for (let current: string | null = first; people.length < 20;) {
    current = nextInLine(line, current, people.length);
    if (current === null) return people;
    people.push(current);
  }
  throw new Error('For ever');
}

it.each<[string, (string | null)[], string, string[]]>([
  ['adviser, substitute, director', ['a', 's', 'd'], 'a', ['s', 'd', 'd', 'd']],
  ['without substitute', ['a', null, 'd'], 'a', ['d', 'd', 'd']],
  ['a director who is the adviser', ['d', null, 'd'], 'd', ['d', 'd']],
  ['several directors', ['a', 's', 'd', 'e'], 'a', ['s', 'd', 'e', 'e', 'e']],
  ['nobody else', ['a', null], 'a', ['a', 'a']],
  ['taken up once by somebody out of the line', ['a', 's'], 'x', ['a', 's', 's']],
])('%s: each is asked once, the last one reminded twice, and then it ends', (_, line, first, expected) => {
  expect(asked(line, first)).toEqual(expected);
});
