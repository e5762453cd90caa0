import { Temporal } from 'temporal-polyfill';
import { clauseAround, matchesOf, type Found, type Span } from '../text.js';
import type { IsoDate } from '../types.js';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const MONTH = String.raw`(janvier|fevrier|mars|avril|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec)`;
const YEAR = String.raw`(?: (?:de )?(20\d\d))?`;

const WRITTEN = new RegExp(String.raw`\b(1er|\d{1,2})(?: ?(?:-|et|au) ?\d{1,2})? ?${MONTH}\b${YEAR}`, 'g');
const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d|\d{2}))?\b(?!\d|[/.,-]\d| ?(?:€|euros?|h\b))/g;
/** "01/04 au 30/09": the first of two days is when it starts, whatever stands before. */
const BEGINS_A_RANGE = /^ ?(?:au|->?) ?\d{1,2}[/.]\d{1,2}/;
const IN_MONTH = new RegExp(
  String.raw`\b(mi|debut|fin|courant|milieu)[ -]?(?:du mois d[e' ]{1,2}|d')?${MONTH}\b${YEAR}`,
  'g',
);
const MONTH_ONLY = new RegExp(
  String.raw`\b(?:(?:prise de (?:poste|fonctions?) ?:?|en|pour|des|courant|de|a partir de|au mois d[e' ]{1,2}|saison|pour le mois d[e' ]{1,2}) |d')${MONTH}\b${YEAR}`,
  'g',
);
/** "juillet/août": the first of both. */
const TWO_MONTHS = new RegExp(String.raw`\b${MONTH} ?(?:\/|-|et) ?${MONTH}\b${YEAR}`, 'g');
const DAY_ONLY =
  /\b(?:a partir du|a compter du|des le|pour le|commence\w* le|debut le) (\d{1,2})(?: prochain)?\b(?! ?[/.]?\d| ?(?:h\b|€|%|[a-z]{3,}))/g;
const IN_A_WHILE = /\b(?:dans|d'ici) (un|une|deux|trois|quinze|\d{1,2}) (jours?|semaines?|mois)\b/g;
const NEXT_DAY = /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) prochain\b/g;

const SOON =
  /\b(?:des que possible|au plus vite|le plus vite possible|le plus tot possible|au plus tot|tout de suite|de suite|sans delai|(?:a pourvoir|poste|disponible|embauche) (?:tres )?(?:rapidement|maintenant|urgent|en urgence)|prise de (?:poste|fonctions?) rapide)\b/g;
/** Said of many things: of the start only next to a word of the engagement. */
const SOON_OF_THE_START =
  /\b(?:pourvoir|prise de (?:poste|fonctions?)|commenc\w+|debut\w*|demarr\w+|embauche\w*|disponible|besoin|date|mission|arrivee|cherche|recherche|poste)[^.;!?\n]{0,25}?\b(?:immediat(?:e|ement)?|des maintenant|des a present|des aujourd'hui)\b/g;
/** "Postulez dès que possible" says nothing of the start. */
const APPLYING =
  /\b(?:postul\w+|candidat\w+|contact\w+|rejoign\w+|rejoindre|envo[iy]\w+|appel\w+|repond\w+|service)\b[^.;!?\n]{0,40}$/;

const START_CUE =
  /\b(?:a partir d[eu']?|a compter d[eu']?|des|debut|debute\w*|demarr\w+|commenc\w+|prise de (?:poste|fonctions?)|a pourvoir|embauche|disponible|pour|rentree|prevue?|date|entree|arrivee|missions? (?:le|les|du)|du)\b[^.;\n]{0,30}$/;
/** Words that leave no doubt, just before the date. */
const PLAIN_START =
  /\b(?:a partir d[eu']?|a compter d[eu']?|debute?r?a?|demarr\w+|commenc\w+|prise de (?:poste|fonctions?)|a pourvoir)(?: (?:prevue?|souhaitee?|le|lundi|mardi|mercredi|jeudi|vendredi|des|au|du|en))*[ :]*(?:le |du |de |au |en )?$/;
const APPOINTMENT =
  /\b(?:(?:l'|un |votre |nos |les )entretiens?|entretiens (?:d'embauche |individuels )?(?:le|les|a partir|des|prevu\w*)|candidatures?|job dating|forum|salon de l'emploi|inscriptions?|(?:session|journee|soiree|reunion)s? (?:de |d')\w+|rdv|rendez[- ]?vous)\b[^.;\n]{0,50}$/;
const NOT_A_START =
  /(?:jusqu'au?|(?:rue|place|avenue) du|ouvert\w* (?:depuis|en|le)|ouverture|avant(?: le| la)?|au plus tard(?: le)?|fin(?: de contrat| prevue| le| au)?[ :]+(?:le |au )?|depuis|ne\w* (?:en|le)|(?:cree\w*|fond\w+|primes?|vacances|versee?s?|cloture\w*|date limite|limite|arrete|decret|loi|convention|certifie\w*|mise a jour|publie\w*|reference)(?: [a-z']+){0,5})[ :,]*(?:le |en |du |au |d[eu] )?$/;
const END_OF_RANGE =
  /(?:\b(?:du|de|d')[^.;\n]{3,25}|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: 20\d\d)?) (?:au|a) (?:fin |mi[- ]|debut )?$/;

/** An older date is about something else: a law, the company's creation. */
const OLDEST_START = { months: 14 };

interface Candidate extends Span {
  date: Temporal.PlainDate;
  confidence: number;
  needsCue: boolean;
}

const monthOf = (word: string) => MONTHS.findIndex((month) => month.startsWith(word.slice(0, 4))) + 1;

/** The month or day meant without a year: the next one to come, counting `on` itself. */
function coming(on: Temporal.PlainDate, month: number, day: number, year?: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const dated = Temporal.PlainDate.from({ year: year ?? on.year, month, day });
  if (year !== undefined || Temporal.PlainDate.compare(dated, on) >= 0) return dated;
  return dated.add({ years: 1 });
}

/** A whole month counts as still to come while it lasts: "en janvier" said on 10 January means now. */
function comingMonth(
  on: Temporal.PlainDate,
  month: number,
  day: number,
  year?: number,
): Temporal.PlainDate | undefined {
  if (year === undefined && month === on.month && day <= on.day) return on;
  return coming(on, month, day, year);
}

/**
 * The day the work starts, counted from `on` ("mi-janvier" = the 15th, "fin juin" = the 25th, a month alone = its 1st,
 * "dès que possible" = `on`). Interviews, deadlines for applying and ends of contract are not starts.
 */
export function findStartDate(text: string, on: IsoDate): Found<IsoDate> | undefined {
  const today = Temporal.PlainDate.from(on);
  const candidates = [...absolute(text, today), ...relative(text, today)]
    .filter((candidate) => Temporal.PlainDate.compare(candidate.date, today.subtract(OLDEST_START)) >= 0)
    .filter((candidate) => isStart(text, candidate))
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start);
  const best = candidates[0];
  if (best) return { value: best.date.toString(), start: best.start, end: best.end, confidence: best.confidence };
  for (const pattern of [SOON, SOON_OF_THE_START]) {
    for (const { start, end } of matchesOf(text, pattern)) {
      if (APPLYING.test(text.slice(Math.max(0, start - 60), start))) continue;
      return { value: on, start, end, confidence: 0.75 };
    }
  }
  return undefined;
}

function isStart(text: string, candidate: Candidate): boolean {
  const clauseStart = clauseAround(text, candidate).start;
  const before = text.slice(Math.max(clauseStart, candidate.start - 60), candidate.start);
  if (APPOINTMENT.test(before)) return false;
  if (PLAIN_START.test(before)) return true;
  if (NOT_A_START.test(before) || END_OF_RANGE.test(before)) return false;
  return !candidate.needsCue || START_CUE.test(before);
}

function* absolute(text: string, today: Temporal.PlainDate): Generator<Candidate> {
  const offer = (span: Span, date: Temporal.PlainDate | undefined, confidence: number, needsCue: boolean) =>
    date && (date.year < 2100 ? [{ start: span.start, end: span.end, date, confidence, needsCue }] : []);
  for (const match of matchesOf(text, WRITTEN)) {
    const date = coming(today, monthOf(match[2]!), parseInt(match[1]!, 10), yearOf(match[3]));
    yield* offer(match, date, 0.95, true) ?? [];
  }
  for (const match of matchesOf(text, NUMERIC)) {
    const date = coming(today, Number(match[2]), Number(match[1]), yearOf(match[3]));
    yield* offer(match, date, 0.9, !BEGINS_A_RANGE.test(text.slice(match.end, match.end + 14))) ?? [];
  }
  for (const match of matchesOf(text, IN_MONTH)) {
    const day = { mi: 15, milieu: 15, fin: 25, debut: 1, courant: 1 }[match[1]!]!;
    yield* offer(match, comingMonth(today, monthOf(match[2]!), day, yearOf(match[3])), 0.9, false) ?? [];
  }
  for (const match of matchesOf(text, MONTH_ONLY)) {
    yield* offer(match, comingMonth(today, monthOf(match[1]!), 1, yearOf(match[2])), 0.8, false) ?? [];
  }
  for (const match of matchesOf(text, TWO_MONTHS)) {
    yield* offer(match, comingMonth(today, monthOf(match[1]!), 1, yearOf(match[3])), 0.75, false) ?? [];
  }
}

function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function* relative(text: string, today: Temporal.PlainDate): Generator<Candidate> {
  for (const match of matchesOf(text, DAY_ONLY)) {
    const day = Number(match[1]);
    if (day < 1 || day > 31) continue;
    const sameMonth = today.with({ day });
    const date = Temporal.PlainDate.compare(sameMonth, today) >= 0 ? sameMonth : sameMonth.add({ months: 1 });
    yield { start: match.start, end: match.end, date, confidence: 0.85, needsCue: false };
  }
  for (const match of matchesOf(text, IN_A_WHILE)) {
    const count = { un: 1, une: 1, deux: 2, trois: 3, quinze: 15 }[match[1]!] ?? Number(match[1]);
    const unit = match[2]!.startsWith('j') ? 'days' : match[2]!.startsWith('s') ? 'weeks' : 'months';
    yield { start: match.start, end: match.end, date: today.add({ [unit]: count }), confidence: 0.75, needsCue: true };
  }
  for (const match of matchesOf(text, NEXT_DAY)) {
    const wanted = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].indexOf(match[1]!) + 1;
    const ahead = ((wanted - today.dayOfWeek + 6) % 7) + 1;
    yield { start: match.start, end: match.end, date: today.add({ days: ahead }), confidence: 0.85, needsCue: false };
  }
  for (const { pattern, date, needsCue } of phrases(today)) {
    for (const { start, end } of matchesOf(text, pattern)) yield { start, end, date, confidence: 0.75, needsCue };
  }
}

function phrases(today: Temporal.PlainDate): { pattern: RegExp; date: Temporal.PlainDate; needsCue: boolean }[] {
  const nextMonday = today.add({ days: 8 - today.dayOfWeek });
  const nextMonth = today.with({ day: 1 }).add({ months: 1 });
  return [
    {
      pattern: /\b(?:pour|a partir de|commence\w*|debut|besoin (?:pour|de [a-z' ]{3,20})|urgent) demain\b/g,
      date: today.add({ days: 1 }),
      needsCue: false,
    },
    { pattern: /\bapres[- ]demain\b/g, date: today.add({ days: 2 }), needsCue: false },
    { pattern: /\bsemaine prochaine\b|\bsemaine pro\b/g, date: nextMonday, needsCue: false },
    { pattern: /\ble mois prochain\b|\bdebut du mois prochain\b/g, date: nextMonth, needsCue: false },
    {
      pattern: /\b(?:a|pour|des|en) l[ae] rentree\b(?! de janvier)|\brentree (?:de septembre|scolaire)\b/g,
      date: coming(today, 9, 1)!,
      needsCue: false,
    },
    {
      pattern: /\bdebut d'annee\b|\bapres les fetes\b|\ba la nouvelle annee\b/g,
      date: coming(today, 1, 2)!,
      needsCue: false,
    },
    {
      pattern: /\bapres (?:les vacances de )?(?:la )?toussaint\b/g,
      date: coming(today, 11, 2)!,
      needsCue: false,
    },
    {
      pattern: /\bapres (?:les (?:vacances de )?noel|les vacances de fin d'annee|noel)\b/g,
      date: coming(today, 1, 2)!,
      needsCue: false,
    },
    {
      pattern: /\bapres (?:les (?:grandes )?vacances d'ete|les grandes vacances)\b/g,
      date: coming(today, 9, 1)!,
      needsCue: false,
    },
    { pattern: /\b(?:cet|pour l'|des l') ?ete\b/g, date: coming(today, 7, 1)!, needsCue: false },
    { pattern: /\b(?:au|ce|des le) printemps\b/g, date: coming(today, 3, 20)!, needsCue: false },
  ];
}
