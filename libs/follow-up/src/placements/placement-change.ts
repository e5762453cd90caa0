import { contractTypeLabels } from '#contracts';
import type { IsoDate } from '#platform';
import { dayInWords } from '#proposals';
import type { SchoolRhythm } from '../plan/school-rhythm.js';
import type { PlacementTerms } from './placement-terms.js';

/** How many questions a new plan added, moved and called off. */
export interface ReplanCounts {
  added: number;
  moved: number;
  cancelled: number;
}

type Terms = PlacementTerms & { weeklyHours: number | null; rhythm?: SchoolRhythm | null };

const rhythmInWords = (rhythm: SchoolRhythm | null | undefined): string =>
  rhythm ? `${rhythm.schoolWeeks} semaine${rhythm.schoolWeeks > 1 ? 's' : ''} sur ${rhythm.everyWeeks}` : '?';
const dayOrNone = (day: IsoDate | null): string => (day === null ? 'sans fin' : dayInWords(day));
const questions = (count: number, what: string): string[] => {
  const plural = count > 1 ? 's' : '';
  return count === 0 ? [] : [`${count} question${plural} ${what}${plural}`];
};

const effectsOf = ({ added, moved, cancelled }: ReplanCounts): string[] => [
  ...questions(moved, 'déplacée'),
  ...questions(added, 'ajoutée'),
  ...questions(cancelled, 'annulée'),
];

/** For the history: the structure's protocol was applied to a contract already planned. */
export const describeProtocolFollowed = (counts: ReplanCounts): string =>
  ['protocole de la structure appliqué', ...effectsOf(counts)].join(' ; ');

/** One French sentence for the history: what changed, and what it did to the questions not asked yet. */
export function describeChange(before: Terms, after: Terms, counts: ReplanCounts): string {
  const changes: [string, string, string][] = [
    ['premier jour', dayInWords(before.startsOn), dayInWords(after.startsOn)],
    ['dernier jour', dayOrNone(before.endsOn), dayOrNone(after.endsOn)],
    ['contrat', contractTypeLabels[before.contractType], contractTypeLabels[after.contractType]],
    ['heures par semaine', String(before.weeklyHours ?? '?'), String(after.weeklyHours ?? '?')],
    ['à l’école', rhythmInWords(before.rhythm), rhythmInWords(after.rhythm)],
  ];
  const what = changes
    .filter(([, from, to]) => from !== to)
    .map(([name, from, to]) => `${name}\u00a0: ${from} → ${to}`);
  return [...what, ...effectsOf(counts)].join(' ; ');
}
