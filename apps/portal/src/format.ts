/** Days are ISO strings without zone (`2026-01-12`); instants are ISO date-times shown in Paris. */

const PARIS = 'Europe/Paris';
const days = {
  long: new Intl.DateTimeFormat('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  medium: new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  sameYear: new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
};
const instant = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: PARIS });
const isoInParis = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: PARIS });
const amounts = {
  round: new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
  exact: new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }),
};
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** « le 1er janvier » is how French writes the first of a month. */
const first = (text: string) => text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er');

/** @example formatDay('2026-01-12') // 12 janvier 2026 */
export function formatDay(day: string, style: keyof typeof days = 'medium'): string {
  return first(days[style].format(new Date(`${day}T00:00:00Z`)));
}

/** An instant in Paris. @example 12 janvier 2026 à 09:30 */
export const formatInstant = (iso: string): string => first(instant.format(new Date(iso)));

/** The day an instant falls on in Paris, as ISO. */
export const dayOfInstant = (iso: string): string => isoInParis.format(new Date(iso));

/** In days: nearer than that, nobody wonders which year is meant. */
const HALF_A_YEAR = 180;

/** How far a day is from today, in words, when it is near; the date otherwise. */
export function formatNear(day: string, today: string): string {
  const distance = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  if (distance === 0) return 'aujourd’hui';
  if (distance === 1) return 'demain';
  if (distance === -1) return 'hier';
  if (distance > 1 && distance < 7) return `dans ${distance} jours`;
  return `le ${formatDay(day, Math.abs(distance) < HALF_A_YEAR ? 'sameYear' : 'medium')}`;
}

/** Euros, without cents when there are none. @example 1 234,56 € */
export function formatEuros(euros: number): string {
  return (Number.isInteger(euros) ? amounts.round : amounts.exact).format(euros);
}

export const formatNumber = (value: number): string => number.format(value);

/** @example formatCount(0, 'jeune') // 0 jeune · formatCount(2, 'jeune') // 2 jeunes */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count >= 2 ? many : one}`;
}

/** « lundi, mardi et jeudi » */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat('fr-FR', { style: 'long', type: 'conjunction' }).format(items);

/** « 06 12 34 56 78 » for a French number; anything else as it is. */
export function formatPhone(phone: string): string {
  const national = phone.replace(/[\s.-]/g, '').replace(/^\+33/, '0');
  return /^0\d{9}$/.test(national) ? national.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : phone;
}

/** « 123 456 789 00012 » */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
}

/** « 8 h 30 », « 11 h » for `HH:MM`. */
export function formatTime(time: string): string {
  const [hours, minutes] = time.split(':');
  return `${Number(hours)} h${minutes === '00' ? '' : ` ${minutes}`}`;
}

/** When someone can start: a past day means now. */
export const formatAvailable = (day: string, today: string): string =>
  day <= today ? 'tout de suite' : formatNear(day, today);

/** Sentences made elsewhere, with the spaces French never breaks a line at. */
export const typeset = (text: string): string =>
  text.replace(/(\S) (?=[:;!?»%€])/g, '$1\u00a0').replace(/« /g, '«\u00a0');

export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « Lundi 12 janvier 2026 » */
export const formatDayTitle = (day: string): string => withCapital(formatDay(day, 'long'));

const DAYS_A_MONTH = 365.25 / 12;

/** A stay as one speaks of it: days up to two months, then half months. @example « 6 mois et demi » */
export function formatMonths(days: number): string {
  if (days < 60) return formatCount(days, 'jour');
  const halves = Math.round((days / DAYS_A_MONTH) * 2);
  return `${Math.floor(halves / 2)} mois${halves % 2 === 1 ? ' et demi' : ''}`;
}

/** How long something lasts, as one would say it: « 40 secondes », « 12 minutes », « 3 heures ». */
export function formatSeconds(seconds: number): string {
  if (seconds < 90) return formatCount(seconds, 'seconde');
  if (seconds < 5_400) return formatCount(Math.round(seconds / 60), 'minute');
  if (seconds < 48 * 3_600) return formatCount(Math.round(seconds / 3_600), 'heure');
  return formatCount(Math.round(seconds / 86_400), 'jour');
}
