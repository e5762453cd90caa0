import { Structure } from '#accounts';
import { Company } from '#companies';
import type { Tx } from '#platform';
import type { Placement } from '../placements/placement.entity.js';
import { calendarIn, type SendingCalendar } from './sending-calendar.js';

/** The working days of the workplace, on the clock of the structure. */
export async function calendarOf(
  tx: Tx,
  { structureId, companyId, startsOn }: Pick<Placement, 'structureId' | 'companyId' | 'startsOn'>,
): Promise<SendingCalendar> {
  const { timeZone } = await tx.findOneByOrFail(Structure, { id: structureId });
  const { communeCode, closedInAugust } = await tx.findOneByOrFail(Company, { id: companyId });
  // Whoever starts in August works in August.
  return calendarIn(timeZone, communeCode, closedInAugust && startsOn.slice(5, 7) !== '08');
}
