import type { Phrase } from './phrases.js';

/** What a sentence may carry that no box says. Reviewed list: adding a line needs the eye of an adviser. */
export interface WorryingWord {
  /** What the adviser reads. */
  label: string;
  worry: 2 | 3;
  phrases: readonly Phrase[];
  /** The same words where they mean nothing bad. */
  except?: readonly Phrase[];
}
