/** Letters that cannot be taken for a figure on the phone. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const NUMBERS = 99;

/**
 * A name for an anonymous card, « Candidature K7 », not yet taken for this need.
 * @param random whole number in [0, below[; from a strong source, so that the order of names tells nothing.
 */
export function pickLabel(taken: ReadonlySet<string>, random: (below: number) => number): string {
  for (;;) {
    const label = `Candidature ${LETTERS[random(LETTERS.length)]}${1 + random(NUMBERS)}`;
    if (!taken.has(label)) return label;
  }
}
