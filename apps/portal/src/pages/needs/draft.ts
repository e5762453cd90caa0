import type {
  DayPart,
  Need,
  NeedAnalysis,
  NeedAnswers,
  NewNeed,
  RealityQuestion,
  Schedule,
  Unlawful,
  Weekday,
} from '../../api/types.js';
import { numberOf, typedNumber } from '../../components/typed.js';
import { withCapital } from '../../format.js';

/** What the wizard asks for, one topic at a time, in the order in which an answer changes the search. */
export const topics = [
  'occupation',
  'contract',
  'place',
  'hours',
  'schedule',
  'licences',
  'startsOn',
  'skills',
  'pay',
  'positions',
] as const;
export type Topic = (typeof topics)[number];

/** A need while it is written: as typed, kept in the browser until it is sent. */
export interface NeedDraft {
  companyId: string;
  companyName: string;
  title: string;
  description: string;
  occupation: { code: string; label: string } | null;
  commune: { value: string; label: string } | null;
  startsOn: string;
  weeklyHours: string;
  days: Weekday[];
  parts: DayPart[];
  from: string;
  to: string;
  night: boolean;
  contractType: string;
  durationMonths: string;
  /** null: not asked yet; empty: none needed. */
  licences: string[] | null;
  /** Ticked or typed; null: not asked yet. */
  skills: string[] | null;
  /** Gross euros per month, as typed. */
  pay: string;
  positions: string;
  /** Words of other jobs that became needs of their own. */
  splitOff: string[];
  /** Wordings flagged so far: those changed before sending are told, so that nothing is dropped silently. */
  flagged: Unlawful[];
  /** Topics the person answered, confirmed or put off: the text does not overwrite them any more. */
  settled: Topic[];
  /** The need, once stored: sending again after a refusal changes it instead of writing a second one. */
  storedId: string;
}

export const emptyDraft: NeedDraft = {
  companyId: '',
  companyName: '',
  title: '',
  description: '',
  occupation: null,
  commune: null,
  startsOn: '',
  weeklyHours: '',
  days: [],
  parts: [],
  from: '',
  to: '',
  night: false,
  contractType: '',
  durationMonths: '',
  licences: null,
  skills: null,
  pay: '',
  positions: '',
  splitOff: [],
  flagged: [],
  settled: [],
  storedId: '',
};

/**
 * What the text says about the topics nobody has settled. The occupation is taken over only where the analysis is sure,
 * and stands with what was understood, to be changed; else it is asked.
 */
export function readFrom(
  analysis: NeedAnalysis,
  draft: NeedDraft,
  communeName: (code: string) => string,
): Partial<NeedDraft> {
  const open = (topic: Topic) => !draft.settled.includes(topic);
  const { contract, schedule, place } = analysis;
  const { occupation } = analysis;
  return {
    // A text written anew may be about another job: what an earlier one said is not kept.
    ...(open('occupation')
      ? { occupation: occupation?.sure ? { code: occupation.code, label: occupation.label } : null }
      : {}),
    ...(open('place') && place?.commune
      ? { commune: { value: place.commune, label: communeName(place.commune) } }
      : {}),
    ...(open('startsOn') ? { startsOn: analysis.startsOn ?? '' } : {}),
    ...(open('hours') ? { weeklyHours: typedNumber(analysis.weeklyHours) } : {}),
    ...(open('schedule')
      ? {
          days: schedule?.days ?? [],
          // Night has an answer of its own.
          parts: (schedule?.parts ?? []).filter((part) => part !== 'night'),
          from: schedule?.from ?? '',
          to: schedule?.to ?? '',
          night: schedule?.night ?? false,
        }
      : {}),
    ...(open('contract')
      ? { contractType: contract?.type ?? '', durationMonths: typedNumber(contract?.durationMonths) }
      : {}),
    ...(open('licences')
      ? {
          licences:
            analysis.licences.length > 0
              ? analysis.licences.filter(({ required }) => required).map(({ code }) => code)
              : null,
        }
      : {}),
    ...(open('pay') ? { pay: typedNumber(monthlyPay(analysis)) } : {}),
    ...(open('positions') ? { positions: analysis.posts > 1 ? String(analysis.posts) : '' } : {}),
  };
}

const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;

/** Gross pay of a month when the text states it, or an hour's with the hours; a sum it only may mean is asked for. */
function monthlyPay({ pay, questions, weeklyHours }: NeedAnalysis): number | null {
  if (!pay?.amount || questions.some(({ about }) => about === 'pay')) return null;
  if (pay.per === 'month') return pay.amount;
  return pay.per === 'hour' && weeklyHours
    ? Math.round((pay.amount * weeklyHours * WEEKS_A_YEAR) / MONTHS_A_YEAR)
    : null;
}

/** Whether a topic has an answer, read or given. */
export function isKnown(draft: NeedDraft, topic: Topic): boolean {
  switch (topic) {
    case 'occupation':
      return draft.occupation !== null;
    case 'place':
      return draft.commune !== null;
    case 'startsOn':
      return draft.startsOn !== '';
    case 'schedule':
      return draft.days.length > 0 || draft.parts.length > 0 || draft.from !== '' || draft.night;
    case 'hours':
      return draft.weeklyHours !== '';
    case 'contract':
      return draft.contractType !== '';
    case 'licences':
      return draft.licences !== null;
    case 'skills':
      return draft.skills !== null;
    case 'pay':
      return draft.pay !== '';
    case 'positions':
      return draft.positions !== '';
  }
}

/** The next thing to ask, or none: every topic is known or put off. The number of posts goes without saying: one. */
export const nextTopic = (draft: NeedDraft): Topic | undefined =>
  topics.find((topic) => topic !== 'positions' && !draft.settled.includes(topic) && !isKnown(draft, topic));

export function scheduleOf({
  days,
  parts,
  from,
  to,
  night,
}: Pick<NeedDraft, 'days' | 'parts' | 'from' | 'to' | 'night'>): Schedule | null {
  if (days.length === 0 && parts.length === 0 && !from && !to && !night) return null;
  return {
    days,
    ...(parts.length > 0 ? { parts } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(night ? { night } : {}),
  };
}

const LONGEST_TITLE = 60;

/** The first sentence of a text, or as many whole words of it as a title holds. */
function firstWords(text: string): string {
  const [sentence = ''] = text.trim().split(/[.!?\n]/);
  const words = sentence.length > LONGEST_TITLE ? sentence.slice(0, LONGEST_TITLE + 1).replace(/\s\S*$/, '') : sentence;
  return withCapital(words.trim().replace(/[,;:]$/, ''));
}

/** A name for lists: what was typed, else the occupation, else the first words. */
export const titleOf = ({ title, occupation, description }: Pick<NeedDraft, 'title' | 'occupation' | 'description'>) =>
  title.trim() || occupation?.label || firstWords(description);

/** Cents of a typed sum in euros; null when nothing was typed. */
const centsOf = (typed: string): number | null => {
  const euros = numberOf(typed);
  return euros === undefined ? null : Math.round(euros * 100);
};

/** What was flagged so far, with what a new reading flags. */
export function withFlagged(draft: NeedDraft, found: readonly Unlawful[]): Unlawful[] {
  const known = (one: Unlawful) => draft.flagged.some((other) => sameWording(one, other));
  return [...draft.flagged, ...found.filter((one) => one.severity !== 'inform' && !known(one))];
}

/** What was flagged and is no longer in the text. */
export const changedWordings = (draft: NeedDraft, found: readonly Unlawful[]): NewNeed['changedWordings'] =>
  draft.flagged
    .filter((one) => !found.some((other) => sameWording(one, other)))
    .map(({ ground, severity, excerpt, article }) => ({ ground, severity, excerpt, article }));

const sameWording = (one: Unlawful, other: Unlawful): boolean =>
  one.ground === other.ground && one.excerpt.toLowerCase() === other.excerpt.toLowerCase();

/** What the person has answered or confirmed, for the analysis to follow; what was only read in the text is not sent back. */
export function answersOf(draft: NeedDraft): NeedAnswers {
  const settled = (topic: Topic) => draft.settled.includes(topic) && isKnown(draft, topic);
  const schedule = scheduleOf(draft);
  return {
    ...(settled('occupation') && draft.occupation ? { occupationCode: draft.occupation.code } : {}),
    ...(settled('place') && draft.commune ? { communeCode: draft.commune.value } : {}),
    ...(settled('contract')
      ? { contractType: draft.contractType, durationMonths: numberOf(draft.durationMonths) ?? null }
      : {}),
    ...(settled('hours') ? { weeklyHours: numberOf(draft.weeklyHours) ?? null } : {}),
    ...(settled('startsOn') ? { startsOn: draft.startsOn } : {}),
    ...(settled('schedule') && schedule ? { schedule } : {}),
    ...(settled('licences') ? { licences: requiredLicences(draft) } : {}),
    ...(settled('pay') ? { grossMonthlyCents: centsOf(draft.pay) } : {}),
  };
}

/** What is asked of the reality check: everything known so far; null until an occupation is chosen. */
export function realityQuestionOf(draft: NeedDraft): RealityQuestion | null {
  const { companyId, communeCode, contractType, durationMonths, weeklyHours, startsOn, schedule, licences, skills } =
    inputOf(draft);
  const asked = { contractType, durationMonths, weeklyHours, startsOn, schedule, licences, skills };
  if (!draft.occupation) return null;
  return {
    occupationCode: draft.occupation.code,
    ...(companyId ? { companyId } : {}),
    ...(communeCode ? { communeCode } : {}),
    ...asked,
  };
}

const requiredLicences = ({ licences }: NeedDraft) => licences && licences.map((code) => ({ code, required: true }));

/** What is sent. */
export function inputOf(draft: NeedDraft): NewNeed {
  return {
    ...(draft.companyId ? { companyId: draft.companyId } : {}),
    title: titleOf(draft),
    description: draft.description.trim(),
    ...(draft.commune ? { communeCode: draft.commune.value } : {}),
    ...(draft.occupation ? { occupationCode: draft.occupation.code } : {}),
    positions: numberOf(draft.positions) ?? 1,
    contractType: draft.contractType || null,
    durationMonths: numberOf(draft.durationMonths) ?? null,
    weeklyHours: numberOf(draft.weeklyHours) ?? null,
    startsOn: draft.startsOn || null,
    schedule: scheduleOf(draft),
    licences: requiredLicences(draft),
    skills: draft.skills ?? [],
    grossMonthlyCents: centsOf(draft.pay),
  };
}

/** A stored need, taken up again: what is known counts as settled. */
export function draftOf(need: Need): NeedDraft {
  const draft: NeedDraft = {
    ...emptyDraft,
    title: need.title,
    description: need.description,
    occupation: need.occupation,
    commune: { value: need.commune.code, label: need.commune.name },
    startsOn: need.startsOn ?? '',
    weeklyHours: typedNumber(need.weeklyHours),
    days: need.schedule?.days ?? [],
    parts: need.schedule?.parts ?? [],
    from: need.schedule?.from ?? '',
    to: need.schedule?.to ?? '',
    night: need.schedule?.night ?? false,
    contractType: need.contractType ?? '',
    durationMonths: typedNumber(need.durationMonths),
    licences: need.licences && need.licences.map(({ code }) => code),
    skills: need.skills.length > 0 ? need.skills : null,
    pay: typedNumber(need.grossMonthlyCents === null ? null : need.grossMonthlyCents / 100),
    positions: String(need.positions),
    storedId: need.id,
  };
  return { ...draft, settled: topics.filter((topic) => isKnown(draft, topic)) };
}

export interface Place {
  field: 'title' | 'description';
  start: number;
  end: number;
}

/**
 * Where a finding stands in what was typed. Its offsets count from the title and a line break when there is a title,
 * and the API reads without the spaces around: they may be a little off, the words are not.
 */
export function placeOf(
  { title, description }: Pick<NeedDraft, 'title' | 'description'>,
  found: { start: number; end: number; excerpt: string },
): Place | null {
  const offset = title ? title.length + 1 : 0;
  const field = found.end < offset ? 'title' : 'description';
  const text = field === 'title' ? title : description;
  const told = field === 'title' ? found.start : found.start - offset;
  const start = text.startsWith(found.excerpt, told) ? told : text.indexOf(found.excerpt);
  return start < 0 ? null : { field, start, end: start + found.excerpt.length };
}

/** A text without some of its words, nor the stop, comma or space that would be left over. */
export function withoutWords(text: string, { start, end }: Place): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const wholeSentence = /(?:^|[.!?\n])\s*$/.test(before);
  return (before + (wholeSentence ? after.replace(/^\s*[.,;!?]\s*/, '') : after))
    .replace(/[ ,]*,( |$)/g, ',$1')
    .replace(/ {2,}/g, ' ')
    .replace(/[ ,]+\./g, '.')
    .replace(/ +,/g, ',')
    .replace(/^[ ,]+|[ ,]+$/g, '');
}
