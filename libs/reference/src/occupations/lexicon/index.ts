import type { LexiconEntry } from './lexicon-entry.js';
import { lexiconA11 } from './a11-a13.js';
import { lexiconA14 } from './a14-a15.js';
import { lexiconB } from './b.js';
import { lexiconC } from './c.js';
import { lexiconD11 } from './d11-d13.js';
import { lexiconD14 } from './d14-d15.js';
import { lexiconE } from './e.js';
import { lexiconF11 } from './f11-f15.js';
import { lexiconF16 } from './f16-f17.js';
import { lexiconG11 } from './g11-g16.js';
import { lexiconG17 } from './g17-g18.js';
import { lexiconH1 } from './h1.js';
import { lexiconH21 } from './h21-h24.js';
import { lexiconH25 } from './h25-h28.js';
import { lexiconH29 } from './h29.js';
import { lexiconH3 } from './h3.js';
import { lexiconI11 } from './i11-i15.js';
import { lexiconI16 } from './i16.js';
import { lexiconJ11 } from './j11-j14.js';
import { lexiconJ15 } from './j15.js';
import { lexiconK11 } from './k11-k14.js';
import { lexiconK15 } from './k15-k19.js';
import { lexiconK21 } from './k21-k24.js';
import { lexiconK25 } from './k25-k26.js';
import { lexiconL } from './l.js';
import { lexiconM11 } from './m11-m15.js';
import { lexiconM16 } from './m16-m17.js';
import { lexiconM18 } from './m18.js';
import { lexiconN1 } from './n1.js';
import { lexiconN2 } from './n2.js';
import { lexiconN3 } from './n3.js';
import { lexiconN4 } from './n4.js';
import { formerLabels } from './former-labels.js';

export type { LexiconEntry } from './lexicon-entry.js';
export { lexiconProblems, nameKey } from './lexicon-problems.js';

const entries: readonly LexiconEntry[] = [
  ...lexiconA11,
  ...lexiconA14,
  ...lexiconB,
  ...lexiconC,
  ...lexiconD11,
  ...lexiconD14,
  ...lexiconE,
  ...lexiconF11,
  ...lexiconF16,
  ...lexiconG11,
  ...lexiconG17,
  ...lexiconH1,
  ...lexiconH21,
  ...lexiconH25,
  ...lexiconH29,
  ...lexiconH3,
  ...lexiconI11,
  ...lexiconI16,
  ...lexiconJ11,
  ...lexiconJ15,
  ...lexiconK11,
  ...lexiconK15,
  ...lexiconK21,
  ...lexiconK25,
  ...lexiconL,
  ...lexiconM11,
  ...lexiconM16,
  ...lexiconM18,
  ...lexiconN1,
  ...lexiconN2,
  ...lexiconN3,
  ...lexiconN4,
];

/**
 * The words of all 532 occupations, by ROME code; one file per letter of the code, or per first characters where a
 * letter has many.
 */
export const LEXICON: readonly LexiconEntry[] = entries.map((entry) => {
  const formerLabel = formerLabels.get(entry.code);
  return formerLabel === undefined ? entry : { ...entry, formerLabel };
});
