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
/** A pasted table: each line begins with a job and says for whom or under which contract. */
const ROWS = /^[ "*>|;-]{0,4}(?=([a-z][^\n]{2,30}?(?:\b[hf] ?\/ ?[hf]\b|[ ;|(]cd[id]\b)[^\n]{0,60}))/gm;
/** Whole offers one after the other: a line drawn between them, or the heading that each begins with. */
const RULED = /^ *[-_=*~#]{5,}[-_=*~# ]*\n+/gm;
const HEADED = /^[ *>-]{0,4}(?:offre d'emploi|intitule(?: du poste)?|poste(?: propose| a pourvoir)?)\b ?[:(-]/gm;
/** Shorter, what follows a line is a signature. */
const SHORTEST_OFFER = 120;
const OPENING = 400;
const WORDS_THAT_MAY_NAME = 3;

interface Mark {
  start: number;
  /** The words from the job on; empty where the offer opens the text. */
  line: string;
}

/**
 * The offers a text holds, first one first, when it numbers them, lists them, draws a line between them or says that
 * another job is sought too; none when it is one offer. A list counts only when each line names a job: numbered tasks
 * do not.
 */
export function findSeparateOffers(text: string): SeparateOffer[] {
  const [numbered, listed, also, rows] = [NUMBERED, LISTED, ALSO, ROWS].map((pattern) =>
    [...matchesOf(text, pattern)].map(({ start, 1: line }) => ({ start, line: line! })).filter(namesAJob),
  );
  const marks =
    several(numbered!) ?? several(listed!) ?? opening(also!) ?? several(distinctJobs(rows!)) ?? wholeOffers(text);
  return (marks ?? []).map(({ start, line }, i, all) => {
    const end = start + text.slice(start, all[i + 1]?.start).trimEnd().length;
    return { start, end, words: line.split(/[,;:.]| - /)[0]!.trim() };
  });
}

const several = (marks: Mark[]): Mark[] | undefined => (marks.length >= 2 ? marks : undefined);
/** What comes before the first mark is an offer too. */
const opening = (marks: Mark[]): Mark[] | undefined =>
  marks.length > 0 ? [{ start: 0, line: '' }, ...marks] : undefined;

function namesAJob({ line }: Mark): boolean {
  return line
    .split(/[^a-z-]+/)
    .slice(0, WORDS_THAT_MAY_NAME)
    .some((word) => titleOf(word) !== undefined);
}

/** Rows of different jobs; the title of the text and its first line often name the same one. */
function distinctJobs(marks: Mark[]): Mark[] {
  const titles = marks.map(({ line }) => jobIn(line)?.title);
  return marks.filter((_, i) => titles.indexOf(titles[i]) === i);
}

/** Parts that each name another job in their opening lines. */
function wholeOffers(text: string): Mark[] | undefined {
  for (const pattern of [RULED, HEADED]) {
    const starts = [0, ...[...matchesOf(text, pattern)].map(({ start, end }) => (pattern === RULED ? end : start))];
    const parts = starts
      .map((start, i) => ({ start, text: text.slice(start, starts[i + 1]) }))
      .filter((part) => part.text.trim().length >= SHORTEST_OFFER)
      .flatMap((part) => {
        const job = jobIn(part.text.slice(0, OPENING));
        return job ? [{ start: part.start, line: part.text.slice(job.start, OPENING).split('\n')[0]! }] : [];
      });
    const offers = several(distinctJobs(parts));
    if (offers) return offers;
  }
  return undefined;
}

/** A job is named at the head of a line, or after an article, a verb of hiring or a colon. */
const NAMED =
  /(?:^[ "*>|;•-]{0,4}|\b(?:une?|un\(e\)|des|\d{1,2}|recrute\w*|recherche\w*|cherche\w*|(?:poste|emploi) de)[ :]{1,3}|[:-] )(?=([a-z-]{3,20}))/gm;

/** "serveur" and "serveuse" are one job: what both genders begin with. */
const COMMON_TO_GENDERS = 5;

/** The first word that is a job, by what its title begins with. */
function jobIn(text: string): { title: string; start: number } | undefined {
  for (const { end, 1: word } of matchesOf(text, NAMED)) {
    const known = titleOf(word!) ?? titleOf(word!.split('-')[0]!);
    if (known) return { title: known.title.slice(0, COMMON_TO_GENDERS), start: end };
  }
  return undefined;
}
