import { lexiconA } from './a.js';
import { lexiconD } from './d.js';
import { lexiconF } from './f.js';
import { lexiconG } from './g.js';
import { lexiconH } from './h.js';
import { lexiconI } from './i.js';
import { lexiconJ } from './j.js';
import { lexiconK } from './k.js';
import type { LexiconEntry } from './lexicon-entry.js';
import { lexiconM } from './m.js';
import { lexiconN } from './n.js';

export type { LexiconEntry } from './lexicon-entry.js';
export { lexiconProblems, nameKey } from './lexicon-problems.js';

/** The words of the occupations Passerelle knows well, by ROME code; one file per letter of the code. */
export const LEXICON: readonly LexiconEntry[] = [
  ...lexiconA,
  ...lexiconD,
  ...lexiconF,
  ...lexiconG,
  ...lexiconH,
  ...lexiconI,
  ...lexiconJ,
  ...lexiconK,
  ...lexiconM,
  ...lexiconN,
];
