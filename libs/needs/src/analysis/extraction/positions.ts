import { titleOf } from '../job-titles.js';
import { matchesOf, type Found, type Span } from '../text.js';

const NUMBERS: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
};
const COUNT = String.raw`(\d{1,3}|un(?:\(?e\)?|\.e|\/une)?|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)`;
const SEEK = String.raw`(?:cherche\w*|recherche\w*|recrut\w+|embauch\w+|besoin de|besoin d'|veux|voulons|il (?:me|nous) faut|postes? de|on prend|prendre|prendr\w+|engage\w*)`;
const POSTS = new RegExp(
  String.raw`(?:(?:offrons|proposons|propose|recrute|recherche|cherche|ouvre) un poste\b|\b(?!une?\b)${COUNT} (?:postes?(?! de travail)|personnes? (?:recherchee?s?|a recruter)|places? a pourvoir|embauches?|recrutements?|candidats? recherches)\b)|\bpour ${COUNT} personnes\b(?= ?(?:$|[.,;\n!]))|\bpostes? (?:a pourvoir )?(?:pour|:|x) ?${COUNT}\b(?! ?(?:h|mois|ans|jours|€))`,
  'g',
);
const SOUGHT = new RegExp(
  String.raw`\b${SEEK}(?: (?:urgemment|en urgence|rapidement|actuellement|pour (?:notre|mon|nos) [a-z]+))?[ :]{1,2}(?:plus de )?${COUNT} ([a-z][a-z-]+)`,
  'g',
);
/** "recrute pour son bureau de Lyon 3 gestionnaires": the number stands right before a job in the plural. */
const JOBS_COUNTED = new RegExp(String.raw`\b${SEEK}[^.;!?\n]{0,70}?[ :](?!une?\b)${COUNT} ([a-z][a-z-]+s)\b`, 'g');
/** "Opérateurs de production x3", "serveurs (3 postes)": at the end of the title. */
const TITLE_TIMES = /^[^\n]{3,80}?[ (](?:x ?(\d{1,2})|(\d{1,2}) ?x|(\d{1,2}) postes?)\b(?! ?8)/;
const TITLE_COUNT = new RegExp(String.raw`^[ ]*${COUNT} (?!(?:mois|ans?|h|heures|jours?|semaines?|x)\b)([a-z][a-z-]+)`);

/** "renfort vendanges, 10 personnes": not the size of the team or of the public. */
const PEOPLE = new RegExp(
  String.raw`\b(?:besoin|renfort|cherche|recherche|recrute)\b[^.;\n]{0,60}?(?<!\b(?:de|d'|a|pour|avec|entre|equipe|service|environ) )\b(\d{1,2}) personnes\b(?= ?(?:$|[,.;!\n]))`,
  'g',
);
/** "Vous recherchez un emploi ?": the reader seeks. */
const SEEKER = /\b(?:vous|tu|qui) $/;
const NOT_A_PERSON =
  /^(?:emploi|poste|travail|entreprise|societe|stage|metier|job|cdi|cdd|contrat|formation|heures?|jours?|mois|ans?)s?$/;

const countOf = (word: string) => NUMBERS[word] ?? (/^un/.test(word) ? 1 : Number(word));

/** "2 x 20h", "un mi-temps et un plein temps": posts told by their hours. */
const BY_HOURS = /\b(\d|deux|trois|quatre) ?(?:x|fois) ?\d\d ?h(?:eures)?\b(?! ?par)/g;
const PART_AND_FULL = new RegExp(
  String.raw`\b${COUNT} (?:mi-temps|temps[- ](?:partiel|plein|complet)|plein[- ]temps)s? et ${COUNT} (?:mi-temps|temps[- ](?:partiel|plein|complet)|plein[- ]temps)`,
  'g',
);
/** "Vendanges : 10 personnes". */
const HEADED_PEOPLE = /^[^:.\n]{3,40} ?: ?(\d{1,2}) personnes\b/g;

/** How many people are sought, when the text says it. */
export function findPosts(text: string): Found<number> | undefined {
  for (const match of matchesOf(text, POSTS)) {
    const count = countOf(match[1] ?? match[2] ?? match[3] ?? 'un');
    if (count >= 1 && count <= 200) return { value: count, start: match.start, end: match.end, confidence: 0.9 };
  }
  for (const match of matchesOf(text, SOUGHT)) {
    const count = countOf(match[1]!);
    if (SEEKER.test(text.slice(Math.max(0, match.start - 8), match.start)) || NOT_A_PERSON.test(match[2]!)) continue;
    if (count >= 1 && count <= 200) return { value: count, start: match.start, end: match.end, confidence: 0.85 };
  }
  for (const match of matchesOf(text, JOBS_COUNTED)) {
    const count = countOf(match[1]!);
    if (count < 2 || count > 50 || !titleOf(match[2]!)) continue;
    return { value: count, start: match.start, end: match.end, confidence: 0.8 };
  }
  const times = TITLE_TIMES.exec(text);
  if (times) {
    const count = Number(times[1] ?? times[2] ?? times[3]);
    if (count >= 1 && count <= 50) return { value: count, start: 0, end: times[0].length, confidence: 0.8 };
  }
  for (const match of matchesOf(text, PEOPLE)) {
    return { value: Number(match[1]), start: match.start, end: match.end, confidence: 0.75 };
  }
  for (const pattern of [BY_HOURS, PART_AND_FULL, HEADED_PEOPLE]) {
    for (const match of matchesOf(text, pattern)) {
      const count = countOf(match[1]!) + (match[2] ? countOf(match[2]) : 0);
      if (count >= 1 && count <= 50) return { value: count, start: match.start, end: match.end, confidence: 0.8 };
    }
  }
  const first = TITLE_COUNT.exec(text);
  if (!first || !titleOf(first[2]!)) return undefined;
  return { value: countOf(first[1]!), start: 0, end: first[0].length, confidence: 0.8 };
}

/** One of several jobs sought in the same text. */
export interface SoughtJob extends Span {
  posts: number;
  /** The words that name it, without their number. */
  words: string;
}

const LINK = String.raw`(?: ?[,+&;] ?(?:et )?| et | ainsi qu'| ainsi que | puis | plus )`;
const JOB = String.raw`(?:d'|de )?${COUNT} ([a-z][a-z-]+)((?: (?!et |ou |ainsi |plus |puis |pour |lun|mar|mer|jeu|ven|sam|dim|le |cd[id]|h\/f)[a-z/()'-]+){0,3})`;
const SERIES = new RegExp(String.raw`\b(?:${SEEK}[ :]{1,2})?(?:${JOB})(?:${LINK}${JOB}){1,5}`, 'g');

const OLD_NAME = /^(?:femme|homme|valet) (?:de |toutes|d'entretien)/;

/**
 * The different jobs sought together: "un cuisinier et 2 serveuses". Only words known as job titles count, and the two
 * genders of one title are one job; fewer than two jobs give an empty list.
 */
export function findSoughtJobs(text: string): SoughtJob[] {
  for (const series of matchesOf(text.slice(0, 3000), SERIES)) {
    const jobs: (SoughtJob & { title: string })[] = [];
    for (const job of matchesOf(series[0], new RegExp(JOB, 'g'))) {
      const title = titleOf(job[2]!)?.title ?? OLD_NAME.exec(`${job[2]}${job[3]}`)?.[0];
      if (title === undefined || jobs.some((other) => sameTitle(other.title, title))) continue;
      const start = series.start + job.start;
      const end = start + job[0].trimEnd().length;
      jobs.push({ title, posts: countOf(job[1]!), words: `${job[2]}${job[3]}`.trim(), start, end });
    }
    if (jobs.length >= 2) return jobs.map(({ posts, words, start, end }) => ({ posts, words, start, end }));
  }
  return [];
}

function sameTitle(a: string, b: string): boolean {
  return (
    a.slice(0, Math.max(4, Math.min(a.length, b.length) - 4)) ===
    b.slice(0, Math.max(4, Math.min(a.length, b.length) - 4))
  );
}
