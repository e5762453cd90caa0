import { clauseAround, matchesOf, negatedBefore, sentenceAround, sliceOf, type Found, type Span } from '../text.js';
import { weekdays, type DayPart, type NeedSchedule, type Weekday } from '../types.js';

const DAY = String.raw`(lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?)`;
const RANGE = new RegExp(
  String.raw`\b(?:du |de )?${DAY}s?\.? ?(?:au|a|o|-|/|>|jusqu'au|jusqu'a) ?(?:le )?${DAY}\b`,
  'g',
);
const FULL_DAY =
  /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b|\b(lun|mar|mer|jeu|ven|sam|dim)\b(?= (?:midi|matin|soir|apres))/g;
const SHORT_LIST = new RegExp(String.raw`\b${DAY}\.?(?:(?: ?[,/+&-] ?| et | )${DAY}\.?){1,6}\b`, 'g');
/** "we" too, but not the English one. */
const WEEKEND =
  /\bweek[- ]?ends?\b|\bwe\b(?! (?:are|look|need|want|offer|have|will|search|seek|hire|work|provide|can|do|believe|value|help|build|love|recruit)\b)/g;
const EVERY_DAY =
  /\b7 ?(?:j(?:ours?)?)? ?(?:\/|sur) ?7\b|\btous les (?:jours|soirs|matins|midis)\b|\btoute la semaine\b/g;
/** All days but those named as off. */
const SIX_DAYS = /\b(?:6|six) ?j?(?:ours?)? ?(?:\/|sur) ?7\b/g;
const WORKING_DAYS = /\ben semaine\b/g;

const OFF =
  /\b(?:sauf|hors|ferme|fermee|fermeture|repos|off|conges?|pas|jamais|sans|aucun|libres?|chome|ni)\b(?!.{0,60}\b(?:au|a)\b.{0,12}(?:samedi|dimanche|vendredi))[^.;\n]{0,40}$/;
const OFF_AFTER =
  /^s? ?[:-]? ?(?:et \w+ )?(?:\(?(?:repos|off|ferme|libres?|chome|non travaille|exclus?|non compris|de repos|pas travaille))/;
/** A list of days off runs on past its commas. */
const LIST_OFF =
  /\b(?:repos|conges?)(?: hebdomadaires?| fixes?| consecutifs?)?(?: ?:| le| les| tous les)(?:(?!travail|horaire|\d ?h)[^.;\n]){0,90}$/;
const PAID_MORE = /\bprimes? ?(?:de |du |des |les |le )?$/;
const PAID_MORE_AFTER = /^s? (?:majore|payee?s? (?:double|plus)|(?:et jours feries )?majore)/;
const ANOTHER_MATTER =
  /\b(?:rendez[- ]?vous|rdv|(?:l'|un |votre |pour |en |nos |les )entretiens?|entretiens|forum|reunion|presentez[- ]vous|se presenter|contact\w*|appel\w*|telephon\w*|joindre|job dating|candidature|ouvert (?:du|de|le|au public)|ouverture|permanence|vacances(?: scolaires)?|horaires d'ouverture|session\w*|soiree de recrutement|inscription|salon|invitation|information qui|lors de)\b[^.;\n]{0,40}$/;

const dayOf = (word: string): Weekday => {
  const start = word.slice(0, 3);
  const index = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'].indexOf(start);
  return weekdays[index]!;
};

/** "7h45 12h 13h30 18h": a day told as clock times one after the other. */
const TIMES_IN_A_ROW =
  /\b(?:horaires?[^.;\n\d]{0,25} )?(\d{1,2}) ?h ?(\d{2})?((?: +\d{1,2} ?h(?: ?\d{2})?){0,2}) +(\d{1,2}) ?h ?(\d{2})?(?![a-z0-9])/g;

const HOUR = String.raw`(\d{1,2}) ?(?:h(?:eures?)?|:) ?(\d{2})?`;
const TIMES = new RegExp(
  String.raw`\b(?:(?:de|entre|des) )?(\d{1,2}) ?(?:h(?:eures?)?|:)? ?(\d{2})?(?: au plus tot)? ?(?:-|a|/|>|et|jusqu'a) ?${HOUR}(?![a-z0-9€])`,
  'g',
);
const FROM = new RegExp(
  String.raw`\b(?:a partir de|apres|des|debut(?: a| de poste a)?|commenc\w+ a|embauche a|prise de poste a) ${HOUR}(?! ?(?:par|/|hebdo))`,
);
const UNTIL = new RegExp(String.raw`\b(?:jusqu'a|fin(?: de poste)? a|termin\w+ a) ${HOUR}(?! ?(?:par|/|hebdo))`);

const PARTS: readonly { part: DayPart; pattern: RegExp }[] = [
  {
    part: 'morning',
    pattern:
      /\b(?:le|les|du|tous les|chaque|en|horaires? (?:du|de)) matin(?:ee)?s?\b|\bmatins?\b(?= (?:seulement|uniquement|du|de))|\bmatinales?\b|\bmatin\b/g,
  },
  { part: 'midday', pattern: /\bmidis?\b(?! ?et demi)/g },
  { part: 'afternoon', pattern: /\bapres[- ]midis?\b/g },
  { part: 'evening', pattern: /\bsoir(?:ee)?s?\b/g },
  {
    part: 'night',
    pattern:
      /\b(?:de|la|les|en|des) nuits?\b|\bnuits?\b(?= (?:de|du|uniquement|seulement))|\bnuits\b(?= ?(?:$|,|et |ou |\/|\+))|\bhoraires? (?:de )?nuit\b|\b(?:poste|production|equipe|travail|service)s? (?:de )?nuit\b/g,
  },
];
const NOT_WORKING_TIME =
  /\b(?:petit[- ]dejeuner|animation|animer|organis\w+|lors d\w+ |robes? de|spectacles?|la vie|bonne|belle|menu|formule|plats?) ?(?:de |du |le |des |d')?$/;

/** "11h-15h / 18h30-22h30": a day in two parts, further from each other (in hours) than lunch takes. */
const BREAK = 2.5;
/** So many characters at most between both parts of one day. */
const SAME_DAY = 6;
const inHours = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
const lasts = (from: string, to: string) => inHours(to) - inHours(from);

function clock(hour: string, minutes?: string): string | undefined {
  const h = Number(hour);
  const m = Number(minutes ?? 0);
  return h <= 24 && m < 60 ? `${String(h % 24).padStart(2, '0')}:${String(m).padStart(2, '0')}` : undefined;
}

function off(text: string, span: Span): boolean {
  const sentence = sentenceAround(text, span);
  const clause = clauseAround(text, span);
  // A half-day off is not a day off.
  if (/^s? (?:apres[- ]midi|matin|soir)/.test(text.slice(span.end, span.end + 14))) return false;
  return (
    OFF.test(text.slice(clause.start, span.start)) ||
    LIST_OFF.test(text.slice(sentence.start, span.start)) ||
    OFF_AFTER.test(text.slice(span.end, sentence.end))
  );
}

/** An appointment, a dated day or a bonus: not the days of the week worked. */
function otherMatter(text: string, span: Span): boolean {
  const after = text.slice(span.end, span.end + 20);
  if (/^ prochain\b/.test(after)) return true;
  if (/^ \d{1,2}(?:er)?\b(?! ?(?:h|:|\/ ?[2-4]\b|sur\b))/.test(after) || PAID_MORE_AFTER.test(after)) return true;
  if (PAID_MORE.test(text.slice(Math.max(0, span.start - 15), span.start))) return true;
  return ANOTHER_MATTER.test(text.slice(sentenceAround(text, span).start, span.start));
}

/** Days, times and rhythm of the work, as far as the text states them. */
export function findSchedule(text: string): Found<NeedSchedule> | undefined {
  const spans: Span[] = [];
  const days = findDays(text, spans);
  const schedule: NeedSchedule = { days: weekdays.filter((day) => days.on.has(day) && !days.off.has(day)) };
  addTimes(text, schedule, spans);
  addParts(text, schedule, spans);
  addRhythm(text, schedule, spans);
  if (days.off.has('sun')) schedule.sunday = false;
  else if (schedule.days.includes('sun')) schedule.sunday = true;
  if (spans.length === 0) return undefined;
  const start = Math.min(...spans.map((span) => span.start));
  const first = spans.filter((span) => span.start <= start + 80);
  return { value: schedule, start, end: Math.max(...first.map((span) => span.end)), confidence: 0.9 };
}

function findDays(text: string, spans: Span[]): { on: Set<Weekday>; off: Set<Weekday> } {
  const on = new Set<Weekday>();
  const offDays = new Set<Weekday>();
  const taken: Span[] = [];
  const add = (span: Span, names: Weekday[]) => {
    if (taken.some((other) => span.start < other.end && other.start < span.end) || otherMatter(text, span)) return;
    taken.push(span);
    spans.push({ start: span.start, end: span.end });
    for (const day of names) (off(text, span) ? offDays : on).add(day);
  };
  for (const match of matchesOf(text, RANGE)) {
    if (!plainDay(match[1]!) && !plainDay(match[2]!) && !/-|\/|>|^du /.test(match[0])) continue;
    const from = weekdays.indexOf(dayOf(match[1]!));
    const to = weekdays.indexOf(dayOf(match[2]!));
    const count = ((to - from + 7) % 7) + 1;
    add(
      match,
      Array.from({ length: count }, (_, i) => weekdays[(from + i) % 7]!),
    );
  }
  for (const match of matchesOf(text, SHORT_LIST)) {
    const names = [...match[0].matchAll(new RegExp(DAY, 'g'))].map((day) => dayOf(day[0]));
    if (names.length >= 2) add(match, names);
  }
  for (const match of matchesOf(text, FULL_DAY)) add(match, [dayOf(match[0])]);
  for (const match of matchesOf(text, WEEKEND)) add(match, ['sat', 'sun']);
  for (const match of matchesOf(text, EVERY_DAY)) add(match, [...weekdays]);
  if (offDays.size > 0) for (const match of matchesOf(text, SIX_DAYS)) add(match, [...weekdays]);
  for (const match of matchesOf(text, WORKING_DAYS)) add(match, weekdays.slice(0, 5));
  return { on, off: offDays };
}

const plainDay = (word: string) => word.endsWith('di') || word.endsWith('che');

function addTimes(text: string, schedule: NeedSchedule, spans: Span[]): void {
  const ranges: { from: string; to: string }[] = [];
  for (const match of matchesOf(text, TIMES)) {
    const [, startHour, startMinutes, endHour, endMinutes] = match;
    const bare = !/h|:/.test(match[0].slice(0, match[0].search(/-| a |\/|>|et|jusqu/)));
    if (bare && Number(startHour) > 24) continue;
    const after = text.slice(match.end, match.end + 14);
    if (
      /^ ?(?:par|\/ ?(?:semaine|sem\b|mois|jour)|hebdo|de travail|semaine|mois|sem\b|jour)/.test(after) ||
      otherMatter(text, match)
    )
      continue;
    const from = clock(startHour!, startMinutes);
    const to = clock(endHour!, endMinutes);
    if (!from || !to || (Number(startHour) === 24 && Number(endHour) === 24)) continue;
    if (!/\d ?(?:h|:)/.test(match[0])) continue;
    if (Number(startHour) >= 20 && Number(endHour) > Number(startHour) && Number(endHour) > 24) continue;
    const last = ranges.at(-1);
    if (last && lasts(last.to, from) >= BREAK && match.start - spans.at(-1)!.end <= SAME_DAY) schedule.split = true;
    ranges.push({ from, to });
    spans.push({ start: match.start, end: match.end });
  }
  for (const match of matchesOf(text, TIMES_IN_A_ROW)) {
    const from = clock(match[1]!, match[2]);
    const to = clock(match[4]!, match[5]);
    const told = match[0].startsWith('horaire') || match[3] !== '' || aWorkingDay(match, text.slice(match.end));
    if (!told || !from || !to || from >= to || otherMatter(text, match)) continue;
    ranges.push({ from, to });
    spans.push({ start: match.start, end: match.end });
  }
  if (ranges.length > 0) {
    const overnight = ranges.find(({ from, to }) => to < from);
    schedule.from = overnight ? overnight.from : ranges.map(({ from }) => from).sort()[0]!;
    schedule.to = overnight
      ? overnight.to
      : ranges
          .map(({ to }) => to)
          .sort()
          .at(-1)!;
  } else {
    for (const [pattern, key] of [
      [FROM, 'from'],
      [UNTIL, 'to'],
    ] as const) {
      const match = pattern.exec(text);
      const time = match && clock(match[1]!, match[2]);
      if (!match || !time || otherMatter(text, { start: match.index, end: match.index + 1 })) continue;
      schedule[key] = time;
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  if (touchesNight(schedule)) schedule.night = true;
}

/** "9h 15h": two times alone are a day when they stand two to twelve hours apart, and are no hours a week. */
function aWorkingDay(match: RegExpMatchArray, after: string): boolean {
  const hours = Number(match[4]) - Number(match[1]);
  return hours >= 2 && hours <= 12 && !/^ ?(?:par|\/|la|hebdo|semaine|sem\b|mois|mensuel)/.test(after);
}

/** Hours between 21:00 and 6:00 hold the core of night work (midnight to 5:00, art. L3122-2 of the Code du travail). */
function touchesNight({ from, to }: NeedSchedule): boolean {
  if (from === undefined) return false;
  if (from < '05:00') return true;
  return to !== undefined && to < from && to > '00:30';
}

function addParts(text: string, schedule: NeedSchedule, spans: Span[]): void {
  const parts = new Set<DayPart>();
  for (const { part, pattern } of PARTS) {
    for (const match of matchesOf(text, pattern)) {
      const before = text.slice(Math.max(0, match.start - 30), match.start);
      if (NOT_WORKING_TIME.test(before) || otherMatter(text, match)) continue;
      if (part === 'midday' && /\bapres[- ]$|\bau vendredi $/.test(before)) continue;
      if (negatedBefore(text, match.start) || /\b(?:pas|jamais|sans)\b[^,.;]{0,15}$/.test(before)) {
        if (part !== 'night') continue;
        schedule.night = false;
        spans.push({ start: match.start, end: match.end });
        continue;
      }
      parts.add(part);
      spans.push({ start: match.start, end: match.end });
    }
  }
  if (parts.has('night')) schedule.night = true;
  if (parts.size > 0) schedule.parts = [...parts];
}

function addRhythm(text: string, schedule: NeedSchedule, spans: Span[]): void {
  const eight = /\b([2-5]) ?(?:x|\*|\/|fois) ?8\b/.exec(text);
  const posted =
    /\b(?:travail|horaires?) postee?s?\b|\bequipes? (?:alternantes?|successives?|tournantes?)\b|\bhoraires? (?:tournants?|alternants?)\b/.exec(
      text,
    );
  const rhythm = eight ?? posted;
  if (rhythm && !negatedBefore(text, rhythm.index)) {
    schedule.shifts = eight ? `${eight[1]}x8` : 'shifts';
    spans.push({ start: rhythm.index, end: rhythm.index + rhythm[0].length });
  }
  for (const match of matchesOf(text, /\bcoupures?\b/g)) {
    const clause = sliceOf(text, clauseAround(text, match));
    if (/\b(?:courant|presse|electri|eau|gaz|tissu|bois|journal|internet)/.test(clause)) continue;
    schedule.split = !negatedBefore(text, match.start);
    spans.push({ start: match.start, end: match.end });
  }
}
