import type { IsoDate } from './hire.js';

const MONTHS = [
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
] as const;

/** A day as a sentence says it: « 1er janvier 2027 ». */
export function frenchDate(day: IsoDate): string {
  const [year, month, number] = day.split('-').map(Number);
  return `${number === 1 ? '1er' : number}\u00a0${MONTHS[month! - 1]}\u00a0${year}`;
}

const whole = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** An amount as a sentence says it: « 5 000 € », « 1 867,02 € ». */
export function euros(amount: number): string {
  return (Number.isInteger(amount) ? whole : exact).format(amount);
}
