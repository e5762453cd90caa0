import { dayInWords, exactKilometres, figure, licenceInWords, meansInWords, sentence } from './french.js';
import type { Fit } from './fit.js';
import { licencesMissing } from './licences.js';
import { minorWeekHours } from './minors.js';

export interface Gate {
  code: string;
  /** Why this person cannot be proposed for this post, with the figures; null when nothing stands in the way. */
  refuses: (fit: Fit) => string | null;
}

/**
 * The person's age when the post starts is what the law looks at. The professionalisation contract is open from 16 to 25,
 * and from 26 to job seekers, as everybody here is: no age closes it (registration to be checked with France Travail).
 */
const ageBounds = new Map([
  ['apprenticeship', { label: 'l’apprentissage', from: 16, to: 29, article: 'L6222-1' }],
  ['professionalisation', { label: 'le contrat de professionnalisation', from: 16, to: Infinity, article: 'L6325-1' }],
  ['civic_service', { label: 'le service civique', from: 16, to: 25, article: 'L120-4 du Code du service national' }],
]);
const anyContract = { label: 'ce contrat', from: 16, to: Infinity, article: 'L4153-1' };

/** Everything that keeps a person off a list, always said; nothing else ever does. */
export const gates: readonly Gate[] = [
  { code: 'placed', refuses: ({ candidate }) => (candidate.placed ? 'Déjà en emploi' : null) },
  { code: 'suspended', refuses: ({ candidate }) => (candidate.suspended ? 'Accompagnement suspendu' : null) },
  { code: 'occupation', refuses: ({ target }) => (target ? null : 'Ne cherche ni ce métier ni un métier proche') },
  {
    code: 'distance',
    refuses: ({ distanceKm, reachKm, candidate }: Fit): string | null => {
      if (distanceKm === null) return 'Distance inconnue : la position de la commune manque';
      if (distanceKm <= reachKm) return null;
      const by = candidate.means ? ` ${meansInWords[candidate.means]}` : '';
      return `À ${exactKilometres(distanceKm)} : se déplace jusqu’à ${exactKilometres(reachKm)}${by}`;
    },
  },
  {
    code: 'availability',
    refuses: ({ candidate, startBy, need }) =>
      candidate.availableFrom <= startBy
        ? null
        : `Disponible le ${dayInWords(candidate.availableFrom)}, le poste ${need.startsOn ? 'commence' : 'est à pourvoir avant'} le ${dayInWords(startBy)}`,
  },
  {
    code: 'licence',
    refuses: ({ need, candidate }: Fit): string | null => {
      const missing = licencesMissing(need.licences, candidate, { required: true });
      if (missing.length === 0) return null;
      const what = missing.length > 1 ? 'exigés, non obtenus' : 'exigé, non obtenu';
      return `${sentence(missing.map(licenceInWords).join(', '))} ${what}`;
    },
  },
  {
    // Code du travail L3163-1 and L3163-2; the inspector's derogations are asked for by a person, never presumed.
    code: 'minor_night',
    refuses: ({ need, age }) =>
      need.night && age !== null && age < 18
        ? `${age} ans au début du poste : travail de nuit interdit avant 18 ans (L3163-2)`
        : null,
  },
  {
    code: 'minor_hours',
    refuses: ({ need, age }: Fit): string | null => {
      const most = minorWeekHours(need.code);
      if (age === null || age >= 18 || (need.weeklyHours ?? 0) <= most) return null;
      return `${age} ans au début du poste : ${most} h par semaine au plus avant 18 ans, le poste en demande ${figure(need.weeklyHours!)} (L3162-1)`;
    },
  },
  {
    code: 'age',
    refuses: ({ need, age }: Fit): string | null => {
      const { label, from, to, article } = ageBounds.get(need.contract ?? '') ?? anyContract;
      if (age === null || (age >= from && age <= to)) return null;
      const bounds = to === Infinity ? `dès ${from} ans` : `de ${from} à ${to} ans`;
      return `${age} ans au début du poste : ${label} est ouvert ${bounds} (${article})`;
    },
  },
];
