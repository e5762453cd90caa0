import type { TravelMeans } from '#candidates';
import { kilometres, licenceInWords, sentence } from '../ranking/french.js';
import type { MeetingMode } from './meeting.entity.js';

export interface PreparationFacts {
  mode: MeetingMode;
  /** Name of the commune of the post. */
  commune: string;
  distanceKm: number | null;
  means: TravelMeans;
  licences: readonly string[];
  certificates: readonly string[];
}

/** What helps a young person to get ready, in plain words, said to them. */
export interface Preparation {
  travel: string[];
  bring: string[];
  questions: string[];
}

const travelAdvice: Readonly<Record<TravelMeans, string>> = {
  walk: 'Regardez le chemin à l’avance et comptez 15 minutes par kilomètre.',
  bicycle: 'Regardez le chemin à l’avance et prenez un antivol. Comptez 5 minutes par kilomètre.',
  public_transport: 'Vérifiez la veille les horaires du bus ou du train, à l’aller et au retour.',
  moped: 'Vérifiez la veille le carburant et le chemin.',
  car: 'Vérifiez la veille le chemin et où vous garer.',
};

/** The page a young person reads before a meeting, beside when, where and whom to call. */
export function preparationOf(facts: PreparationFacts): Preparation {
  return { travel: travelOf(facts), bring: toBring(facts), questions: [...mayBeAsked] };
}

function travelOf({ mode, commune, distanceKm, means }: PreparationFacts): string[] {
  if (mode === 'phone')
    return [
      'Mettez-vous dans un endroit calme, avec du réseau et un téléphone chargé.',
      'C’est vous qui appelez, à l’heure prévue.',
    ];
  const far = distanceKm === null ? null : `${commune} est à ${kilometres(distanceKm)} de votre commune.`;
  const advice = [travelAdvice[means], 'Prévoyez d’arriver 10 minutes avant.'];
  return far === null ? advice : [far, ...advice];
}

function toBring({ mode, licences, certificates }: PreparationFacts): string[] {
  const papers = [...licences.map(licenceInWords), ...certificates].map(sentence);
  return [
    mode === 'phone' ? 'Votre CV sous les yeux' : 'Votre CV, en deux exemplaires',
    ...(mode === 'phone' ? [] : ['Une pièce d’identité']),
    ...(papers.length === 0 ? [] : [`De quoi montrer : ${papers.join(', ')}`]),
    'De quoi écrire, et vos questions sur le poste',
  ];
}

const mayBeAsked = [
  'Pouvez-vous vous présenter en quelques phrases\u00a0?',
  'Pourquoi ce métier vous intéresse-t-il\u00a0?',
  'Qu’avez-vous déjà fait qui y ressemble\u00a0: emploi, stage, bénévolat, à la maison\u00a0?',
  'Comment viendrez-vous travailler\u00a0?',
  'Quand pouvez-vous commencer\u00a0?',
  'Avez-vous des questions sur le travail, les horaires, l’équipe\u00a0?',
] as const;

/** Nobody has to answer these (Code du travail L1132-1, L1221-6). */
export const notToBeAsked =
  'Votre santé, votre famille, une grossesse, vos origines, votre religion\u00a0: ces questions sont interdites. Vous pouvez ne pas y répondre, et nous en parler.';

/** What an adviser goes through with a young person before a meeting. The tick says it was looked at, never what was said. */
export const preparationChecks = [
  { code: 'mobility', label: 'Trajet\u00a0: aller et retour possibles à cette heure' },
  { code: 'clothes', label: 'Tenue adaptée à la rencontre' },
  { code: 'childcare', label: 'Garde d’enfant ou proche à charge\u00a0: sans objet, ou prévue' },
  { code: 'documents', label: 'CV et papiers prêts' },
  { code: 'phone', label: 'Téléphone joignable ce jour-là' },
  { code: 'company', label: 'Connaît l’entreprise et le poste' },
  { code: 'practice', label: 'S’est entraîné·e aux questions' },
  { code: 'afterwards', label: 'Sait qui appeler après, et quand' },
] as const;

export type PreparationCheckCode = (typeof preparationChecks)[number]['code'];
export const preparationCheckCodes = preparationChecks.map(({ code }) => code);
