import { dayOf, type IsoDate, PARIS } from '#platform';
import { type Card, levelInWords } from '#proposals';
import { communeByCode, formatPhone } from '#reference';
import type { AdviserFacts } from './facts.queries.js';

const NO_BREAK = '\u00a0';

/** French no-break spaces, for sentences typed with ordinary ones: « ainsi » : oui ! */
export const typography = (text: string): string =>
  text.replace(/« /g, `«${NO_BREAK}`).replace(/ ([»:;!?])/g, `${NO_BREAK}$1`);

const day = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** « mardi 1er décembre 2026 » */
export const dayInWords = (iso: IsoDate): string => day.format(new Date(`${iso}T00:00:00Z`)).replace(/ 1 /, ' 1er ');

/** « mardi 1er décembre 2026 à 18 h 30 », on the clock of the zone. */
export function momentInWords(instant: Date, zone: string = PARIS): string {
  const time = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(instant);
  const [hour, minute] = time.split(':');
  return `${dayInWords(dayOf(instant, zone))} à ${Number(hour)}${NO_BREAK}h${minute === '00' ? '' : `${NO_BREAK}${minute}`}`;
}

export const communeInWords = (code: string): string => communeByCode(code)?.name ?? code;

/** Empty when there is none, so that the sentence around it is left out. */
export const phoneInWords = (phone: string | null): string => (phone === null ? '' : formatPhone(phone));

/** Whom to write and call: a person of the structure, or the structure when they left it. */
export function contactOf({
  adviserName,
  adviserPhone,
  structureName,
}: Pick<AdviserFacts, 'adviserName' | 'adviserPhone' | 'structureName'>): {
  contact: string;
  phone: string;
} {
  return {
    contact: adviserName === null ? structureName : `${adviserName} (${structureName})`,
    phone: phoneInWords(adviserPhone),
  };
}

/** « Inès B. »: enough for the adviser who knows them, little for whoever else reads the mail. */
export const shortName = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  `${firstName} ${lastName.charAt(0)}.`;

/** What an anonymous card says, one line for each thing known. */
export function cardInWords({ skills, level, distanceBand, availableFrom, reasons }: Card, today: IsoDate): string[] {
  const diploma = levelInWords(level);
  return [
    skills.length > 0 ? `Compétences : ${skills.join(', ')}` : '',
    diploma === null ? '' : `Niveau de diplôme : ${diploma}`,
    distanceBand === null ? '' : `Distance : ${distanceBand}`,
    availableFrom === null
      ? ''
      : availableFrom <= today
        ? 'Disponible dès maintenant'
        : `Disponible à partir du ${dayInWords(availableFrom)}`,
    ...reasons,
  ]
    .filter((line) => line !== '')
    .map(typography);
}
