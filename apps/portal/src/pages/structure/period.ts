/** Ways to choose the days that are counted; each ends today, but the months that are over. */
export const periods = [
  { value: 'mois', label: 'Ce mois-ci' },
  { value: 'mois-dernier', label: 'Le mois dernier' },
  { value: 'trois-mois', label: 'Trois mois' },
  { value: 'annee', label: 'Douze mois' },
] as const;

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The days of a period, both included; months are whole ones, the current one as far as today. Unknown names are this
 * month.
 * @example daysOf('trois-mois', '2026-11-22') // from 1 September to 22 November
 */
export function daysOf(period: string, today: string): { from: string; to: string } {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  const firstOf = (monthsBefore: number) => iso(new Date(Date.UTC(year, month - monthsBefore, 1)));
  if (period === 'mois-dernier') return { from: firstOf(1), to: iso(new Date(Date.UTC(year, month, 0))) };
  const before = { 'trois-mois': 2, annee: 11 }[period] ?? 0;
  return { from: firstOf(before), to: today };
}
