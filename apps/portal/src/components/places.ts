/** Without accents and capitals, letter for letter: a place in the result is the same place in the text. */
const plain = (text: string): string =>
  Array.from(text, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === letter.length ? bare : letter;
  }).join('');

/** Where the words of a search stand in a text, in order and never overlapping: pairs of start and end. */
export function placesOf(text: string, words: string): [start: number, end: number][] {
  const within = plain(text);
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const found = wanted.flatMap((word) => {
    const start = within.indexOf(word);
    return start === -1 ? [] : [[start, start + word.length] as [number, number]];
  });
  const ordered = found.sort(([a], [b]) => a - b);
  return ordered.filter(
    ([start], place) => place === 0 || start >= Math.max(...ordered.slice(0, place).map(([, end]) => end)),
  );
}
