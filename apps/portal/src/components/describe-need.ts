import type { Need, Schedule } from '../api/types.js';
import { formatDay, formatList, formatNumber, formatTime } from '../format.js';
import { labelOf } from '../labels.js';
import { diplomaLabels } from '../labels/candidates.js';
import { contractTypeLabels } from '../labels/contracts.js';
import { dayLabels, dayPartLabels, licenceLabels } from '../labels/needs.js';

const week = Object.keys(dayLabels);

/** « du lundi au vendredi » for days in a row, « lundi et jeudi » otherwise. */
function describeDays(days: readonly string[]): string {
  const places = days.map((day) => week.indexOf(day)).sort((a, b) => a - b);
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const label = (place: number) => labelOf(dayLabels, week[place]);
  if (places.length >= 3 && last - first === places.length - 1) return `du ${label(first)} au ${label(last)}`;
  return formatList(places.map(label));
}

export function describeSchedule(schedule: Schedule | null | undefined): string {
  if (!schedule) return '';
  const { days, parts = [], from, to, night, sunday, shifts } = schedule;
  const hours =
    from && to
      ? `de ${formatTime(from)} à ${formatTime(to)}`
      : from
        ? `à partir de ${formatTime(from)}`
        : to
          ? `jusqu’à ${formatTime(to)}`
          : formatList(parts.filter((part) => part !== 'night').map((part) => `le ${labelOf(dayPartLabels, part)}`));
  return [
    days.length > 0 && describeDays(days),
    hours,
    night && 'travail de nuit',
    sunday && !days.includes('sun') && 'dimanche possible',
    shifts && 'en équipes',
  ]
    .filter(Boolean)
    .join(', ');
}

export function describeContract(need: Partial<Pick<Need, 'contractType' | 'durationMonths'>>): string {
  if (!need.contractType) return '';
  const label = labelOf(contractTypeLabels, need.contractType);
  return need.durationMonths ? `${label} de ${need.durationMonths} mois` : label;
}

const licenceWishes = { required: '', welcome: ' (souhaité)', not_required: ' (pas exigé)' } as const;

type LicenceShown = { code: string; required: boolean; wish?: keyof typeof licenceWishes };

export function describeLicences(licences: readonly LicenceShown[] | null): string {
  if (!licences) return '';
  if (licences.length === 0) return 'Aucun permis demandé';
  return licences
    .map(
      ({ code, required, wish = required ? 'required' : 'welcome' }) =>
        `${labelOf(licenceLabels, code)}${licenceWishes[wish]}`,
    )
    .join(', ');
}

type Conditions = Pick<
  Need,
  | 'startsOn'
  | 'schedule'
  | 'contractType'
  | 'durationMonths'
  | 'licences'
  | 'positions'
  | 'weeklyHours'
  | 'minimumLevel'
>;

/** What a need asks for, as pairs to show: the same words for employers and advisers. */
export function needFacts(
  need: Conditions & { place?: string | undefined; occupation?: string | undefined },
): readonly (readonly [name: string, value: string | null | undefined])[] {
  return [
    ['Métier', need.occupation],
    ['Lieu', need.place],
    ['Début', need.startsOn ? formatDay(need.startsOn) : 'À convenir'],
    ['Contrat', describeContract(need) || 'À voir ensemble'],
    ['Heures par semaine', need.weeklyHours ? `${formatNumber(need.weeklyHours)} h` : null],
    ['Horaires', describeSchedule(need.schedule)],
    ['Permis', describeLicences(need.licences)],
    ['Niveau demandé', need.minimumLevel ? labelOf(diplomaLabels, String(need.minimumLevel)) : null],
    ['Postes', String(need.positions ?? 1)],
  ];
}
