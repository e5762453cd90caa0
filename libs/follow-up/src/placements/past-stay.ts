import type { PastStay } from '#candidates';
import { Temporal } from 'temporal-polyfill';
import { isJob } from '../plan/milestones.js';
import type { EndReason } from './end-reasons.js';
import type { Placement } from './placement.entity.js';

/** A job that lasted this long has held, whatever ended it. */
const HALF_A_YEAR_DAYS = 182;

const atTerm: readonly EndReason[] = ['contract_ended', 'hired_permanently', 'renewed'];

/** A placement that is over, as the young person's file keeps it; null for one that runs or never began. */
export function pastStayOf(
  placement: Pick<Placement, 'id' | 'contractType' | 'occupationCode' | 'startsOn' | 'endedOn' | 'endReason'>,
): PastStay | null {
  const { id, contractType, occupationCode, startsOn, endedOn, endReason } = placement;
  if (endedOn === null || endReason === null || endReason === 'did_not_start') return null;
  const days = Temporal.PlainDate.from(startsOn).until(endedOn).days + 1;
  const kind = isJob(contractType) && contractType !== 'internship' ? 'job' : 'immersion';
  return {
    id,
    kind,
    code: occupationCode,
    days,
    held: kind === 'job' && (atTerm.includes(endReason) || days >= HALF_A_YEAR_DAYS),
  };
}
