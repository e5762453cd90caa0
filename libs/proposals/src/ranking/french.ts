import type { TravelMeans } from '#candidates';
import type { IsoDate } from '#platform';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** « 1er mars 2027 ». By hand: a ranking writes hundreds of them, and `toLocaleString` takes 50 µs each. */
export function dayInWords(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date === 1 ? '1er' : date} ${months[month - 1]} ${year}`;
}

/** « 3 km », « moins de 1 km »; whole kilometres. */
export const kilometres = (km: number): string => (km < 1 ? 'moins de 1 km' : `${Math.round(km)} km`);

/** « 1,5 »: a figure as it is read, to one tenth. */
export const figure = (number: number): string => String(Math.round(number * 10) / 10).replace('.', ',');

/** « 15,2 km »: for figures compared with a limit. */
export const exactKilometres = (km: number): string => `${figure(km)} km`;

export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${figure(number)} ${number < 2 ? singular : plural}`;

export const dayNames: Readonly<Record<string, string>> = {
  mon: 'lundi',
  tue: 'mardi',
  wed: 'mercredi',
  thu: 'jeudi',
  fri: 'vendredi',
  sat: 'samedi',
  sun: 'dimanche',
};

export const meansInWords: Readonly<Record<TravelMeans, string>> = {
  walk: 'à pied',
  bicycle: 'à vélo',
  public_transport: 'en transports en commun',
  moped: 'en scooter',
  car: 'en voiture',
};

const levelLabels: Readonly<Record<number, string>> = {
  0: 'sans diplôme',
  2: 'brevet',
  3: 'CAP',
  4: 'bac',
  5: 'bac + 2',
  6: 'bac + 3',
  7: 'bac + 5',
  8: 'doctorat',
};

/** « CAP »; null when the level is not known. */
export const levelInWords = (level: number | null | undefined): string | null => levelLabels[level ?? -1] ?? null;

/** « Permis B », « CACES 1 », « HACCP »: a driving licence is named, other codes speak for themselves. */
export const licenceInWords = (code: string): string => (/^(?:AM|[ABCD][12]?E?)$/.test(code) ? `permis ${code}` : code);

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
