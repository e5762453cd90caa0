import type { Step } from '#contracts';
import ical from 'ical-generator';

/** Steps as whole-day entries on their last day, to import in any calendar. The same step keeps its identifier. */
export function stepsCalendar(of: { name: string; hireId: string; steps: readonly Step[]; stampedAt: Date }): string {
  const calendar = ical({ name: of.name, prodId: { company: 'Passerelle', product: 'Contrats', language: 'FR' } });
  for (const { key, what, by, url } of of.steps) {
    calendar.createEvent({
      id: `${of.hireId}-${key}@passerelle`,
      start: new Date(`${by}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      stamp: of.stampedAt,
      summary: what,
      description: `Dernier jour : ${of.name}`,
      ...(url && { url }),
    });
  }
  return calendar.toString();
}
