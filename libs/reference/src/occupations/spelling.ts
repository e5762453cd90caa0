/** Correct spellings by length, to find the one a typing mistake was meant to be. */
export class Spelling {
  private readonly byLength = new Map<number, string[]>();
  private readonly frequency = new Map<string, number>();

  /** Counts one more use of a correct word. */
  add(word: string): void {
    const uses = this.frequency.get(word) ?? 0;
    this.frequency.set(word, uses + 1);
    if (uses > 0) return;
    const sameLength = this.byLength.get(word.length);
    if (sameLength) sameLength.push(word);
    else this.byLength.set(word.length, [word]);
  }

  knows(word: string): boolean {
    return this.frequency.has(word);
  }

  /** Whether a correct word goes on, by more than two letters, after this beginning (« compt » of « comptable »). */
  begins(word: string): boolean {
    for (const [length, words] of this.byLength)
      if (length > word.length + 2 && words.some((correct) => correct.startsWith(word))) return true;
    return false;
  }

  /**
   * The most used correct word at one letter added, lost, replaced or swapped with its neighbour. Null when there is
   * none, or when the word is too short (under five letters everything resembles something).
   */
  correct(word: string): string | null {
    if (word.length < 5) return null;
    let best: string | null = null;
    for (let length = word.length - 1; length <= word.length + 1; length++)
      for (const candidate of this.byLength.get(length) ?? [])
        if (isOneSlipAway(word, candidate) && (best === null || this.uses(candidate) > this.uses(best)))
          best = candidate;
    return best;
  }

  private uses(word: string): number {
    return this.frequency.get(word) ?? 0;
  }
}

function isOneSlipAway(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlipAway(b, a);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  return (
    a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
}
