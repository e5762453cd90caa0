import { reachKm, type TravelMeans } from '#candidates';
import type { IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import { compare, criteria, daysMissing } from './criteria.js';
import type { CandidateFacts, NeedFacts } from './facts.js';
import { type Fit, fitOf, type Post, postOf } from './fit.js';
import { count, dayInWords, dayNames, licenceInWords, meansInWords } from './french.js';
import { gates } from './gates.js';
import { licencesMissing, papersOf } from './licences.js';
import { minorWeekHours } from './minors.js';

/** One thing that could be otherwise, on the person's side or on the post's. */
interface Change {
  /** After « Il faudrait : ». */
  words: string;
  candidate?: Partial<CandidateFacts>;
  need?: Partial<NeedFacts>;
}

/** How long the short courses last that young people of a Mission Locale are sent on (to_verify with the local offer). */
const courses = new Map([
  ['haccp', '2 jours'],
  ['sst', '2 jours'],
  ['psc1', '1 jour'],
]);

const certificateInWords = (label: string): string => {
  const length = courses.get(label.trim().toLowerCase());
  return length ? `${label} (formation de ${length})` : label;
};

const later = (from: IsoDate, to: IsoDate): number => Temporal.PlainDate.from(from).until(to).days;

/** The day someone reaches an age; born on 29 February, on 1 March. */
const birthday = (birthDate: IsoDate, age: number): IsoDate => {
  const born = Temporal.PlainDate.from(birthDate);
  const day = born.add({ years: age });
  return (day.day === born.day ? day : day.add({ days: 1 })).toString();
};

/** What would open each gate; null: nothing that can be asked of anybody. */
const openings: Readonly<Record<string, (fit: Fit) => Change | null>> = {
  placed: () => null,
  suspended: () => ({ words: 'la reprise de l’accompagnement', candidate: { suspended: false } }),
  occupation: ({ need, candidate }) => ({
    words: 'ajouter ce métier à ses souhaits',
    candidate: { targets: [...candidate.targets, { code: need.code, fiche: need.fiche }] },
  }),
  distance: ({ distanceKm, candidate }) => {
    if (distanceKm === null) return null;
    const missing = Math.max(0, Math.ceil(distanceKm - candidate.radiusKm));
    const farther = { ...candidate, radiusKm: candidate.radiusKm + missing };
    const means = reachKm(farther) < distanceKm ? meansFor(distanceKm) : null;
    const words = [
      ...(missing > 0 ? [`aller ${missing} km plus loin`] : []),
      ...(means ? [`pouvoir venir ${meansInWords[means]}`] : []),
    ].join(' et ');
    return { words, candidate: { radiusKm: farther.radiusKm, ...(means && { means }) } };
  },
  availability: ({ candidate, startBy }) => ({
    words: `un début le ${dayInWords(candidate.availableFrom)} (${count(later(startBy, candidate.availableFrom), 'jour')} plus tard)`,
    need: { startsOn: candidate.availableFrom },
  }),
  licence: ({ need, candidate }) => {
    const missing = licencesMissing(need.licences, candidate, { required: true });
    return {
      words: missing.map(licenceInWords).join(', '),
      candidate: { licences: [...(candidate.licences ?? []), ...missing] },
    };
  },
  minor_night: () => ({ words: 'un poste sans travail de nuit', need: { night: false } }),
  minor_hours: ({ need }) => {
    const most = minorWeekHours(need.code);
    return { words: `un poste de ${most} heures par semaine`, need: { weeklyHours: most } };
  },
  age: ({ need, candidate, age }) => {
    if (age !== null && age < 16 && candidate.birthDate) {
      const day = birthday(candidate.birthDate, 16);
      return { words: `attendre ses 16 ans, le ${dayInWords(day)}`, need: { startsOn: day } };
    }
    return need.contract ? { words: 'un autre contrat', need: { contract: null } } : null;
  },
};

/** The simplest way to travel that goes so far every day. */
const meansFor = (distanceKm: number): TravelMeans =>
  (['bicycle', 'moped', 'public_transport'] as const).find(
    (means) => reachKm({ radiusKm: Infinity, means }) >= distanceKm,
  ) ?? 'car';

interface Improvement {
  /** The criterion it brings points by. */
  criterion: string;
  /** After « Avec ». */
  words: string;
  candidate: Partial<CandidateFacts>;
}

/** What would bring someone who fits more points: courses, skills, days. */
function improvements({ need, candidate, occupations: { skillLabel } }: Fit): Improvement[] {
  const certificates = compare(need.certificates ?? [], papersOf(candidate)).missing;
  const held = candidate.skills?.map(skillLabel);
  const skills = compare(need.skills?.map(skillLabel) ?? [], held).missing;
  const days = daysMissing(need.days, candidate.days);
  return [
    ...certificates.map((label) => ({
      criterion: 'certificates',
      words: certificateInWords(label),
      candidate: { certificates: [...(candidate.certificates ?? []), label] },
    })),
    ...skills.map((label) => ({ criterion: 'skills', words: label, candidate: { skills: [...(held ?? []), label] } })),
    ...licencesMissing(need.licences, candidate).map((code) => ({
      criterion: 'licence',
      words: licenceInWords(code),
      candidate: { licences: [...(candidate.licences ?? []), code] },
    })),
    ...(days.length > 0
      ? [
          {
            criterion: 'schedule',
            words: `une disponibilité le ${days.map((day) => dayNames[day] ?? day).join(', le ')}`,
            candidate: { days: [...candidate.days!, ...days] },
          },
        ]
      : []),
    ...(need.night && candidate.nights === false
      ? [{ criterion: 'schedule', words: 'l’accord pour le travail de nuit', candidate: { nights: true } }]
      : []),
  ];
}

/** What would be otherwise, in words and in facts. */
export interface NearestChange {
  /** A French sentence. */
  sentence: string;
  need: NeedFacts;
  candidate: CandidateFacts;
}

/** The sentence of `nearestChange`. */
export const whatWouldChange = (post: Post, candidate: CandidateFacts): string | null =>
  nearestChange(post, candidate)?.sentence ?? null;

/**
 * The nearest thing that would make the fit for someone who is out, or a better fit for someone who is ranked; null when
 * there is none. Tried on the ranking itself, not guessed.
 */
export function nearestChange(post: Post, candidate: CandidateFacts): NearestChange | null {
  const fit = fitOf(post, candidate);
  return gatesClosed(fit).length > 0 ? whatWouldOpen(fit) : whatWouldImprove(fit);
}

const gatesClosed = (fit: Fit): string[] =>
  gates.filter(({ refuses }) => refuses(fit) !== null).map(({ code }) => code);

function whatWouldOpen(fit: Fit): NearestChange | null {
  const changes: Change[] = [];
  for (const code of gatesClosed(fit)) {
    const change = openings[code]?.(fit);
    if (!change) return null;
    changes.push(change);
  }
  const candidate = Object.assign({}, fit.candidate, ...changes.map((change) => change.candidate)) as CandidateFacts;
  const need = Object.assign({}, fit.need, ...changes.map((change) => change.need)) as NeedFacts;
  // Both the person's date and their age may put the start off: the later day serves both.
  const starts = changes.flatMap((change) => change.need?.startsOn ?? []).sort();
  if (starts.length > 0) need.startsOn = starts.at(-1)!;
  if (gatesClosed(fitOf(postOf(need, fit), candidate)).length > 0) return null;
  return { sentence: `Il faudrait : ${changes.map(({ words }) => words).join(' ; ')}`, need, candidate };
}

function whatWouldImprove(fit: Fit): NearestChange | null {
  let best: { words: string; gain: number; candidate: CandidateFacts } | null = null;
  for (const { criterion, words, candidate: change } of improvements(fit)) {
    const candidate = { ...fit.candidate, ...change };
    // None of these moves the person or their wishes: the rest of the fit holds.
    const gain = pointsFor(criterion, { ...fit, candidate }) - pointsFor(criterion, fit);
    if (gain > (best?.gain ?? 0)) best = { words, gain, candidate };
  }
  return (
    best && {
      sentence: `Avec ${best.words} : ${count(best.gain, 'point')} de plus`,
      need: fit.need,
      candidate: best.candidate,
    }
  );
}

const pointsFor = (criterion: string, fit: Fit): number =>
  criteria.find((one) => one.criterion === criterion)?.explain(fit)?.points ?? 0;
