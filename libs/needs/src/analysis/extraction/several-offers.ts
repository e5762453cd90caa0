import { titleOf } from '../job-titles.js';
import { matchesOf, type Span } from '../text.js';

/** One of several offers pasted or listed in the same text; its words end where the next one begins. */
export interface SeparateOffer extends Span {
  /** The line that names the job. */
  words: string;
}

/** "OFFRE 2 : peintre…", "2) électricien…", each on its own line. */
const NUMBERED =
  /^[ "*>-]{0,4}(?:(?:offre|poste|annonce|besoin|profil)s? ?(?:n° ?|no ?|numero )?\d{1,2}|\d{1,2}) ?[).:/-]{1,2} ?(?=([a-z][^\n]{2,70}))/gm;
/** "Nous recherchons : - un maçon … - une secrétaire …", in one line or one a line. */
const LISTED = /(?:^|[:\n]|\s)[-–•*] ?(?:une?(?:\(e\))?|\d{1,2}|deux|trois|quatre|cinq) (?=([a-z][^\n]{2,70}))/g;
/** "Nous recherchons aussi une vendeuse", "Par ailleurs, nous recrutons un livreur". */
const ALSO =
  /(?<=[.!?\n;] {0,3})(?:(?:nous |on |je )?(?:recherche\w*|cherche\w*|recrut\w+|embauch\w+) (?:aussi|egalement|en plus|par ailleurs)|(?:par ailleurs|egalement|de plus|et aussi),? (?:nous |on |je )?(?:recherche\w*|cherche\w*|recrut\w+|embauch\w+)) (?:une?|des|deux|trois|\d{1,2}|un\(e\)) (?=([a-z][^.\n]{2,70}))/g;
const WORDS_THAT_MAY_NAME = 3;

/**
 * The offers a text holds, first one first, when it numbers them or says that another job is sought too; none when it
 * is one offer. A list counts only when each line names a job: numbered tasks do not.
 */
export function findSeparateOffers(text: string): SeparateOffer[] {
  const numbered = [...matchesOf(text, NUMBERED)].filter(({ 1: line }) => namesAJob(line!));
  const also = [...matchesOf(text, ALSO)].filter(({ 1: line }) => namesAJob(line!));
  const listed = [...matchesOf(text, LISTED)].filter(({ 1: line }) => namesAJob(line!));
  const marks = numbered.length >= 2 ? numbered : listed.length >= 2 ? listed : also;
  if (marks.length === 0) return [];
  const starts = marks === also ? [undefined, ...marks] : marks;
  return starts.map((mark, i) => {
    const start = mark?.start ?? 0;
    const end = start + text.slice(start, starts[i + 1]?.start).trimEnd().length;
    return { start, end, words: mark?.[1]!.split(/[,;:.]| - /)[0]!.trim() ?? '' };
  });
}

function namesAJob(line: string): boolean {
  return line
    .split(/[^a-z-]+/)
    .slice(0, WORDS_THAT_MAY_NAME)
    .some((word) => titleOf(word) !== undefined);
}
