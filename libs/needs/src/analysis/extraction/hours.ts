import { matchesOf, type Found } from '../text.js';

const HOURS = String.raw`(\d{1,3})(?: ?[h:](\d{2})(?!\d)|[.,](\d{1,2}))?`;
const PER_WEEK = String.raw`(?:(?:h(?:eures?|rs)?\.? ?(?:/|par|p\/|a la|la|de travail par)?|/|par) ?(?:semaines?|sem\b|hebdo\w*)|hebdo\w*)`;
const RANGE = String.raw`(?:(?:entre |de )?(\d{1,2}) ?(?:h|heures)? ?(?:(?:a|et|-|/)|,? ?(?:ou|soit)(?: bien)?(?: de)?) ?)?`;

const WEEKLY = new RegExp(String.raw`\b${RANGE}${HOURS} ?${PER_WEEK}`, 'g');
const MONTHLY = new RegExp(
  String.raw`\b${HOURS} ?h(?:eures?)? ?(?:/|par|de travail par)? ?(?:mois|mensuel\w*)|\b(151) ?[h.,] ?6[67]\b`,
  'g',
);
/** 35 hours a week, as payslips write it. */
const FULL_TIME_MONTHLY = 151.67;
/** "35h" alone: only numbers that cannot be the time of day, or that follow the contract. */
const BARE = /\b(\d{2})(?: ?h ?(\d{2})?|[.,](\d) ?h| ?heures)(?![0-9a-z])/g;
const CONTRACT_BEFORE =
  /(?:contrat|cdi|cdd|temps partiel|temps plein|temps complet|interim|base|duree|hebdo\w*)[ :,()-]*(?:de |d'|en |a )?$/;
const CLOCK_BEFORE = /(?:\d ?h? ?(?:a|-|\/|et)|jusqu'a|vers|avant|apres|des|partir de|de|a) ?$/;
const CLOCK_AFTER = /^ ?(?:-|a|\/|et|jusqu) ?\d/;
const DAY_LONG = /\b24 ?h? ?(?:\/|sur) ?24/;

function amount(whole: string, minutes?: string, decimals?: string): number {
  return Number(whole) + (minutes ? Number(minutes) / 60 : decimals ? Number(`0.${decimals}`) : 0);
}

const round = (hours: number) => Math.round(hours * 100) / 100;

/** "12 heures le week-end", "35h/39h au choix", "2 x 20h". */
const BY_DAYS = /\b(\d{1,2}) ?h(?:eures?)? (?:le|les|chaque|tous les) (?:week|we\b|samedi|dimanche|mercredi)/g;
const CHOICE = /\b([2-4]\d) ?h(?:eures)? ?(?:\/|ou|-) ?([2-4]\d) ?h(?:eures)?\b/g;
/** "30 à 35h": no clock goes that far. */
const FROM_TO = /\b([1-4]\d) ?(?:h(?:eures)?)? ?(?:a|-|\/|ou) ?(?:2[5-9]|3\d|4[0-8]) ?h(?:eures)?\b(?! ?\d)/g;
const EACH = /\b(?:\d|deux|trois) ?x ?(\d\d) ?h(?:eures)?\b/g;
const TIMES_A_WEEK = /\b(\d|une|deux|trois|quatre|cinq) fois $/;
const TIMES: Record<string, number> = { une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 };

/** Weekly working hours as stated; the lower bound of a range; 35 for "temps plein", half of it for "mi-temps". */
export function findWeeklyHours(text: string): Found<number> | undefined {
  for (const { start, end, ...match } of matchesOf(text, WEEKLY)) {
    const upper = amount(match[2]!, match[3], match[4]);
    const lower = match[1] === undefined ? upper : Number(match[1]);
    const times = TIMES_A_WEEK.exec(text.slice(Math.max(0, start - 12), start))?.[1];
    const value = (lower >= 3 && lower < upper ? lower : upper) * (times ? (TIMES[times] ?? Number(times)) : 1);
    if (value >= 1 && value <= 48) return { value: round(value), start, end, confidence: lower < upper ? 0.75 : 0.97 };
  }
  for (const { start, end, ...match } of matchesOf(text, MONTHLY)) {
    const monthly = match[4] ? FULL_TIME_MONTHLY : amount(match[1]!, match[2], match[3]);
    if (monthly >= 8 && monthly <= 200) {
      return { value: Math.round((monthly * 12) / 52), start, end, confidence: 0.85 };
    }
  }
  for (const { start, end, ...match } of matchesOf(text, BARE)) {
    const value = amount(match[1]!, match[2], match[3]);
    const before = text.slice(Math.max(0, start - 30), start);
    const afterContract = CONTRACT_BEFORE.test(before);
    if (CLOCK_AFTER.test(text.slice(end, end + 6)) || DAY_LONG.test(text.slice(Math.max(0, start - 4), end + 6)))
      continue;
    if (!afterContract && CLOCK_BEFORE.test(before)) continue;
    const plausible = afterContract ? value >= 8 && value <= 48 : value >= 24 && value <= 44;
    if (plausible) return { value: round(value), start, end, confidence: 0.9 };
  }
  for (const pattern of [BY_DAYS, CHOICE, FROM_TO, EACH]) {
    for (const { start, end, 1: hours } of matchesOf(text, pattern)) {
      if (pattern === BY_DAYS && CLOCK_BEFORE.test(text.slice(Math.max(0, start - 30), start))) continue;
      const value = Number(hours);
      if (value >= 2 && value <= 48) return { value, start, end, confidence: 0.75 };
    }
  }
  return fullOrHalf(text);
}

function fullOrHalf(text: string): Found<number> | undefined {
  const half = /\bmi[- ]temps\b(?! therapeutique)/.exec(text);
  const full = /\b(?:temps[- ](?:plein|complet)|plein[- ]temps)\b/.exec(text);
  if (half && full) return undefined;
  if (half) return { value: 17.5, start: half.index, end: half.index + half[0].length, confidence: 0.75 };
  if (!full || /\btemps partiel\b/.test(text)) return undefined;
  return { value: 35, start: full.index, end: full.index + full[0].length, confidence: 0.8 };
}
