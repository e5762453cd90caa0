import { placesOf } from './places.js';

/** A text with the words that were looked for marked in it. */
export function Highlighted({ text, words }: { text: string; words: string }) {
  const places = placesOf(text, words);
  let from = 0;
  return (
    <>
      {places.map(([start, end]) => {
        const before = text.slice(from, start);
        from = end;
        return (
          <span key={start}>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </span>
        );
      })}
      {text.slice(from)}
    </>
  );
}
