import type { IsoDate } from '#platform';
import { fold } from '#reference';
import { Temporal } from 'temporal-polyfill';
import type { Fit } from './fit.js';
import {
  count,
  dayInWords,
  dayNames,
  exactKilometres,
  kilometres,
  levelInWords,
  licenceInWords,
  meansInWords,
  sentence,
} from './french.js';
import { licenceCode, licencesHeld, papersOf } from './licences.js';
import { CORE_SKILL } from './weights.js';

/** One point of an explanation: what was looked at, what it brought, the sentence shown. */
export interface Reason {
  criterion: string;
  /** Whole number; a score is the sum of its reasons' points. */
  points: number;
  sentence: string;
}

type Explanation = Omit<Reason, 'criterion'>;

export interface Criterion {
  criterion: string;
  /** What it brings this person and why; null when the post does not ask or nothing is known: then it is not mentioned. */
  explain: (fit: Fit) => Explanation | null;
}

const share = (part: number, whole: number, weight: number): number => Math.round((weight * part) / whole);

const keys = new Map<string, string>();

/** What two spellings of a label have in common. Remembered: a ranking compares the same few labels a thousand times. */
function keyOf(label: string): string {
  let key = keys.get(label);
  if (key === undefined) {
    if (keys.size >= 20_000) keys.clear();
    key = fold(label.trim().replaceAll(/[\s-]+/g, ' '));
    keys.set(label, key);
  }
  return key;
}

/** Of what a post asks, what the person has and what is missing; spaces, hyphens, case and accents do not matter. */
export function compare(
  asked: readonly string[],
  held: readonly string[] | null | undefined,
): { has: string[]; missing: string[] } {
  const known = new Set((held ?? []).map(keyOf));
  const once = [...new Map(asked.map((label) => [keyOf(label), label])).values()];
  return {
    has: once.filter((label) => known.has(keyOf(label))),
    missing: once.filter((label) => !known.has(keyOf(label))),
  };
}

/** The days asked that are not among someone's, each once, from Monday on; nobody who named none lacks any. */
export const daysMissing = (
  asked: readonly string[] | null | undefined,
  held: readonly string[] | null | undefined,
): string[] => (held ? Object.keys(dayNames).filter((day) => asked?.includes(day) && !held.includes(day)) : []);

function askedItems(
  asked: readonly string[] | null | undefined,
  held: readonly string[] | null | undefined,
  weight: number,
  { worth = () => 1, called }: { worth?: (label: string) => number; called?: (number: number) => string } = {},
): Explanation | null {
  if (!asked?.length) return null;
  const { has, missing } = compare(asked, held);
  const parts = [has.join(', '), missing.length > 0 ? `manque${called ? '' : ' :'} ${missing.join(', ')}` : ''].filter(
    Boolean,
  );
  const words = parts.join(' ; ');
  const total = (labels: readonly string[]): number => labels.reduce((sum, label) => sum + worth(label), 0);
  return {
    points: share(total(has), total(has) + total(missing), weight),
    sentence: called ? `${called(has.length + missing.length)} : ${words}` : sentence(words),
  };
}

const months = (experiences: readonly { months: number }[]): number =>
  experiences.reduce((sum, { months }) => sum + months, 0);

/** All the points today, none on the last day that will do. */
function soonness(availableFrom: IsoDate, today: IsoDate, startBy: IsoDate, weight: number): number {
  const days = (from: IsoDate, to: IsoDate): number => Temporal.PlainDate.from(from).until(to).days;
  return availableFrom <= today
    ? Math.round(weight)
    : share(days(availableFrom, startBy), days(today, startBy), weight);
}

const DAYS_PER_MONTH = 30;
/** « 3 semaines », « 5 mois ». */
const lasting = (days: number): string =>
  days < 2 * DAYS_PER_MONTH
    ? count(Math.max(1, Math.round(days / 7)), 'semaine')
    : count(Math.round(days / DAYS_PER_MONTH), 'mois', 'mois');

/** What was done or seen in the nearest occupation is worth this much of the same in the occupation itself. */
const ELSEWHERE = 0.75;

/** 1 in the occupation, less in a near one, 0 in another. */
const relatedness = ({ need, near }: Fit, code: string | null): number =>
  code === null ? 0 : code === need.code ? 1 : ELSEWHERE * (near.get(code) ?? 0);

const FULL_EXPERIENCE_MONTHS = 12;
const LONG_WAIT_DAYS = 180;
const MANY_PROPOSALS = 3;

/** Everything that brings points, in the order it is explained. */
export const criteria: readonly Criterion[] = [
  {
    criterion: 'occupation',
    explain: ({ target }: Fit): Explanation | null => {
      if (!target) return null;
      const how = {
        same_appellation: 'même intitulé',
        same_fiche: 'même métier',
        same_code: 'même famille de métier',
        near: 'métier proche',
        family: 'métier du même domaine',
      }[target.kind];
      return { points: target.points, sentence: `Métier visé n° ${target.rank}, ${how}` };
    },
  },
  {
    criterion: 'wish',
    explain: ({ target }) =>
      target && target.wishPoints > 0
        ? {
            points: target.wishPoints,
            sentence: target.rank === 1 ? 'C’est son premier souhait' : `C’est son souhait n° ${target.rank}`,
          }
        : null,
  },
  {
    criterion: 'distance',
    explain: ({ need, distanceKm, reachKm, candidate, weights }: Fit): Explanation | null => {
      if (distanceKm === null) return null;
      const points = reachKm > 0 ? Math.round(weights.distance * Math.max(0, 1 - distanceKm / reachKm)) : 0;
      const by = candidate.means ? ` ${meansInWords[candidate.means]}` : '';
      const where =
        distanceKm === 0 && candidate.commune === need.commune ? 'Dans la commune' : `À ${kilometres(distanceKm)}`;
      return { points, sentence: `${where}, se déplace jusqu’à ${exactKilometres(reachKm)}${by}` };
    },
  },
  {
    criterion: 'availability',
    explain: ({ candidate, need, today, startBy, weights }: Fit): Explanation | null => {
      const when =
        candidate.availableFrom <= today
          ? 'Disponible dès maintenant'
          : `Disponible le ${dayInWords(candidate.availableFrom)}`;
      // With a known start everyone who passed the gate is there in time; else the sooner the better.
      const points = need.startsOn
        ? Math.round(weights.availability)
        : soonness(candidate.availableFrom, today, startBy, weights.availability);
      return { points, sentence: when };
    },
  },
  {
    criterion: 'schedule',
    explain: ({ need, candidate, weights }: Fit): Explanation | null => {
      if (need.night && candidate.nights === false)
        return { points: 0, sentence: 'Ne souhaite pas travailler la nuit' };
      if (!need.days?.length)
        return need.night && candidate.nights
          ? { points: Math.round(weights.schedule), sentence: 'Accepte le travail de nuit' }
          : null;
      const missing = daysMissing(need.days, candidate.days);
      const asked = new Set(need.days).size;
      const points = share(asked - missing.length, asked, weights.schedule);
      if (missing.length === 0) return { points, sentence: 'Disponible tous les jours demandés' };
      return { points, sentence: `Pas disponible : ${missing.map((day) => dayNames[day] ?? day).join(', ')}` };
    },
  },
  {
    criterion: 'skills',
    explain: ({ need, candidate, weights, occupations: { skillLabel, isCore } }) =>
      askedItems(need.skills?.map(skillLabel), candidate.skills?.map(skillLabel), weights.skills, {
        worth: (label) => (isCore(label, need.code, need.fiche) ? CORE_SKILL : 1),
      }),
  },
  {
    criterion: 'experience',
    explain: (fit: Fit): Explanation | null => {
      const { need, near, candidate, weights } = fit;
      const held = candidate.experience ?? [];
      const same = months(held.filter(({ code }) => code === need.code));
      const close = held.filter(({ code }) => code !== need.code && near.has(code));
      const worth = held.reduce((sum, { code, months }) => sum + months * relatedness(fit, code), 0);
      if (worth === 0) return null;
      const where =
        same > 0
          ? `${count(same, 'mois', 'mois')} dans ce métier`
          : `${count(months(close), 'mois', 'mois')} dans un métier proche`;
      return {
        points: share(Math.min(worth, FULL_EXPERIENCE_MONTHS), FULL_EXPERIENCE_MONTHS, weights.experience),
        sentence: `A travaillé ${where}`,
      };
    },
  },
  {
    criterion: 'held',
    explain: ({ need, near, candidate, weights }: Fit): Explanation | null => {
      const held = (candidate.pastStays ?? []).filter((stay) => stay.kind === 'job' && stay.held);
      if (held.length === 0) return null;
      const related = held.some(({ code }) => code !== null && (code === need.code || near.has(code)));
      const longest = Math.max(...held.map(({ days }) => days));
      return {
        points: share(related ? 2 : 1, 2, weights.held),
        sentence: `A déjà tenu un emploi jusqu’au bout (${lasting(longest)})`,
      };
    },
  },
  {
    criterion: 'interest',
    explain: (fit: Fit): Explanation | null => {
      const { candidate, weights } = fit;
      const seen = (candidate.pastStays ?? []).filter(({ kind }) => kind !== 'job');
      const worth = (code: string | null): number => relatedness(fit, code);
      const best = Math.max(0, ...seen.map(({ code }) => worth(code)));
      if (best === 0) return null;
      const how = seen.some(({ kind, code }) => kind === 'immersion' && worth(code) === best)
        ? 'en immersion'
        : 'en visitant une entreprise';
      return {
        points: share(best, 1, weights.interest),
        sentence: `A découvert ${best === 1 ? 'ce métier' : 'un métier proche'} ${how}`,
      };
    },
  },
  {
    criterion: 'certificates',
    explain: ({ need, candidate, weights }) =>
      askedItems(need.certificates, papersOf(candidate), weights.certificates, {
        // Named as what they are: the same word may stand among the skills.
        called: (number) => (number > 1 ? 'Certificats' : 'Certificat'),
      }),
  },
  {
    criterion: 'licence',
    explain: ({ need, candidate, weights }) =>
      askedItems(
        need.licences?.map(({ code }) => licenceInWords(licenceCode(code))),
        need.licences?.length ? licencesHeld(candidate).map(licenceInWords) : null,
        weights.licence,
      ),
  },
  {
    criterion: 'level',
    explain: ({ need, candidate, weights }: Fit): Explanation | null => {
      const asked = need.minimumLevel ? levelInWords(need.minimumLevel) : null;
      const held = levelInWords(candidate.level);
      if (!asked || !held) return null;
      const enough = candidate.level! >= need.minimumLevel!;
      return {
        points: enough ? Math.round(weights.level) : 0,
        sentence: `${candidate.level === 0 ? 'Sans diplôme' : `Niveau ${held}`}, demandé : ${asked}`,
      };
    },
  },
  {
    criterion: 'equity',
    explain: ({ candidate: { waitingDays, proposedLast30Days }, weights }: Fit): Explanation | null => {
      // What is not known brings nothing, and nothing is said of it.
      const known: { share: number; words: string }[] = [];
      if (waitingDays != null)
        known.push({
          share: Math.min(waitingDays, LONG_WAIT_DAYS) / LONG_WAIT_DAYS,
          words: waitingDays > 0 ? `attend depuis ${count(waitingDays, 'jour')}` : 'n’attend que depuis aujourd’hui',
        });
      if (proposedLast30Days != null)
        known.push({
          share: 1 - Math.min(proposedLast30Days, MANY_PROPOSALS) / MANY_PROPOSALS,
          words: `${proposedLast30Days > 0 ? count(proposedLast30Days, 'proposition') : 'aucune proposition'} en 30 jours`,
        });
      if (known.length === 0) return null;
      const worth = known.reduce((sum, { share }) => sum + share, 0) / 2;
      return {
        points: Math.round(weights.equity * worth),
        sentence: `Équité : ${known.map(({ words }) => words).join(', ')}`,
      };
    },
  },
];

/** Every point of one person for one post, explained. */
export const reasonsOf = (fit: Fit): Reason[] =>
  criteria.flatMap(({ criterion, explain }) => {
    const point = explain(fit);
    return point ? [{ criterion, ...point }] : [];
  });
