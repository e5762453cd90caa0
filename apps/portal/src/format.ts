/** Days are ISO strings without zone (`2026-01-12`); instants are ISO date-times shown in Paris. */

// The first `Intl` object of a page costs a slow telephone about 80 ms before it shows anything: what nearly every page
// shows, days and small counts, is written here, the rest is made when it is first asked for.

const PARIS = 'Europe/Paris';
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const months = [
  ['janvier', 'janv.'],
  ['février', 'févr.'],
  ['mars', 'mars'],
  ['avril', 'avr.'],
  ['mai', 'mai'],
  ['juin', 'juin'],
  ['juillet', 'juil.'],
  ['août', 'août'],
  ['septembre', 'sept.'],
  ['octobre', 'oct.'],
  ['novembre', 'nov.'],
  ['décembre', 'déc.'],
] as const;

/** `make`, called when it is first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
const instant = once(
  () => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: PARIS }),
);
const isoInParis = once(() => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: PARIS }));
const amounts = {
  round: once(() => new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })),
  exact: once(() => new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })),
};
const number = once(() => new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }));

/** « le 1er janvier » is how French writes the first of a month. */
const first = (text: string) => text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er');

/**
 * @example formatDay('2026-01-12') // 12 janvier 2026
 * @example formatDay('2026-01-12', 'long') // lundi 12 janvier 2026
 */
export function formatDay(day: string, style: 'long' | 'medium' | 'sameYear' | 'short' = 'medium'): string {
  const date = new Date(`${day}T00:00:00Z`);
  const month = months[date.getUTCMonth()]?.[style === 'short' ? 1 : 0];
  return [
    style === 'long' && weekdays[date.getUTCDay()],
    date.getUTCDate() === 1 ? '1er' : date.getUTCDate(),
    month,
    (style === 'long' || style === 'medium') && date.getUTCFullYear(),
  ]
    .filter(Boolean)
    .join(' ');
}

/** An instant in Paris. @example 12 janvier 2026 à 09:30 */
export const formatInstant = (iso: string): string => first(instant().format(new Date(iso)));

/** The day an instant falls on in Paris, as ISO: an hour ahead of UTC, or two from the end of March to that of October. */
export function dayOfInstant(iso: string): string {
  const date = new Date(iso);
  const month = date.getUTCMonth();
  const hour = date.getUTCHours();
  const isSummer = month > MARCH && month < OCTOBER;
  // Only one hour of the day asks which, and only in the months of the change when.
  if (hour === 22 && (month === MARCH || month === OCTOBER)) return isoInParis().format(date);
  return new Date(date.getTime() + (hour === 23 || isSummer ? 2 : 1) * HOUR_MS).toISOString().slice(0, 10);
}
const [MARCH, OCTOBER] = [2, 9];
const HOUR_MS = 3_600_000;

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
  return (Number.isInteger(euros) ? amounts.round() : amounts.exact()).format(euros);
}

export const formatNumber = (value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : number().format(value);

/** @example formatCount(0, 'jeune') // 0 jeune · formatCount(2, 'jeune') // 2 jeunes */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count >= 2 ? many : one}`;
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
