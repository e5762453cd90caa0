import type { IsoDate } from '#platform';
import { fold } from '#reference';
import { compare } from '../ranking/criteria.js';
import type { CandidateFacts, NeedFacts } from '../ranking/facts.js';
import { type Fit, fitOf, type Post } from '../ranking/fit.js';
import { dayInWords, licenceInWords } from '../ranking/french.js';
import { gates } from '../ranking/gates.js';
import { papersOf } from '../ranking/licences.js';
import { minorWeekHours } from '../ranking/minors.js';
import { type Lack, type TrainingPurpose, type TrainingRoute, trainingRoutes } from './training-routes.js';

/** How far a need can be widened in distance, kilometres beyond what each person travels alone. */
export const WIDER_KM = 10;
/** How long a post could wait, in days. */
export const LATER_DAYS = 30;

/** What one change of the need would bring: a number of people, never who. */
export interface Widening {
  code: string;
  /** Young people reachable with this change. */
  total: number;
  /** How many more than without it. */
  more: number;
  /** « si le permis B n’est pas exigé » */
  condition: string;
}

/** Something asked for that reachable people lack, alone. */
export interface Lacking extends Lack {
  people: number;
  routes: TrainingRoute[];
}

/** How realistic a need is, in numbers. */
export interface RealityCheck {
  /** Young people who fit by the gates of the ranking. */
  reachable: number;
  /** Of them, those who hold every skill and certificate asked for. */
  ready: number;
  /** What would bring more people, the most useful first. */
  widening: Widening[];
  /** What people who fit lack, one thing each, the most frequent first. */
  lacking: Lacking[];
  /** People whose wishes are one step further from the occupation, and how they could learn it. */
  training: { more: number; total: number; routes: TrainingRoute[] } | null;
}

const SHOWN_LACKS = 3;

/** Each gate an employer can open, and the words of the change. The others are facts about a person, nobody’s choice. */
const changes: Readonly<Record<string, (post: Post, until: IsoDate) => string>> = {
  licence: ({ need }) => {
    const asked = (need.licences ?? []).filter(({ required }) => required).map(({ code }) => licenceInWords(code));
    return asked.length > 1 ? `si ${asked.join(' et ')} ne sont pas exigés` : `si le ${asked[0]} n’est pas exigé`;
  },
  distance: () => `si le trajet peut être plus long de ${WIDER_KM} km (covoiturage, navette, transport payé)`,
  availability: (_, until) => `si le poste peut attendre le ${dayInWords(until)}`,
  minor_night: () => 'si le poste n’a pas d’heures de nuit (interdites avant 18 ans)',
  minor_hours: ({ need }) =>
    `si le poste est de ${minorWeekHours(need.code)} heures par semaine (le plus avant 18 ans)`,
  age: () => 'avec un contrat ouvert à plus d’âges',
};

/**
 * Counts who fits a need, and whom exactly one thing keeps out. The gates are the ranking’s own: what an employer is
 * told and what an adviser then finds cannot differ.
 * @param people everyone who nearly fits: up to `WIDER_KM` too far, `LATER_DAYS` too late, or one step from the occupation.
 */
export function realityOf(
  post: Post,
  people: readonly CandidateFacts[],
  purpose: TrainingPurpose,
  until: IsoDate,
): RealityCheck {
  const alone = new Map<string, number>();
  const lacks = new Map<string, Lacking>();
  let reachable = 0;
  let ready = 0;
  for (const person of people) {
    const fit = fitOf(post, person);
    const shut = gates.filter(({ refuses }) => refuses(fit) !== null).map(({ code }) => code);
    if (shut.length === 1) count(alone, shut[0] ?? '');
    if (shut.length > 0) continue;
    reachable += 1;
    const missing = missingOf(post.need, fit);
    if (missing.length === 0) ready += 1;
    if (missing[0] && missing.length === 1) addLack(lacks, missing[0]);
  }
  const learners = alone.get('occupation') ?? 0;
  const occupation: Lack = { kind: 'occupation', label: post.need.code };
  return {
    reachable,
    ready,
    widening: [...alone]
      .flatMap(([code, more]): Widening[] => {
        const condition = changes[code]?.(post, until);
        return condition ? [{ code, more, total: reachable + more, condition }] : [];
      })
      .sort((a, b) => b.more - a.more || a.code.localeCompare(b.code)),
    lacking: [...lacks.values()]
      .sort((a, b) => b.people - a.people || a.label.localeCompare(b.label))
      .slice(0, SHOWN_LACKS)
      .map((lack) => ({ ...lack, routes: trainingRoutes(purpose, lack, post.today) })),
    training:
      learners > 0
        ? { more: learners, total: reachable + learners, routes: trainingRoutes(purpose, occupation, post.today) }
        : null,
  };
}

const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

function addLack(lacks: Map<string, Lacking>, lack: Lack): void {
  const key = `${lack.kind} ${fold(lack.label)}`;
  const known = lacks.get(key) ?? { ...lack, people: 0, routes: [] };
  lacks.set(key, { ...known, people: known.people + 1 });
}

function missingOf(need: NeedFacts, { candidate }: Fit): Lack[] {
  const without = (kind: Lack['kind'], asked?: readonly string[] | null, held?: readonly string[] | null): Lack[] =>
    compare(asked ?? [], held).missing.map((label) => ({ kind, label }));
  return [
    ...without('skill', need.skills, candidate.skills),
    ...without('certificate', need.certificates, papersOf(candidate)),
  ];
}
