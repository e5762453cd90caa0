/**
 * The text with one typing mistake in its longest word: two letters swapped, one lost, doubled or replaced; which one
 * depends on `number` alone. The text itself when no word has four letters.
 */
export function withTypingMistake(text: string, number: number): string {
  const longest = (text.match(/\p{L}+/gu) ?? []).reduce((long, word) => (word.length > long.length ? word : long), '');
  if (longest.length < 4) return text;
  const at = 1 + ((number * 7919) % (longest.length - 2));
  const before = longest.slice(0, at);
  const [letter = '', next = ''] = longest.slice(at, at + 2);
  const after = longest.slice(at + 1);
  const mistakes = [
    before + next + letter + longest.slice(at + 2),
    before + after,
    before + letter + letter + after,
    before + 'aeiourstln'[number % 10] + after,
  ];
  return text.replace(longest, mistakes[number % mistakes.length]!);
}
