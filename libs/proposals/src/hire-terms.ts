import type { FieldProblem, IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import type { HireTerms } from './proposal.entity.js';

/** A hire is told a little late or some months ahead; anything else is a slip of the keyboard. */
const PAST_DAYS = 90;
const AHEAD_DAYS = 365;

/** What is wrong with the terms of a hire; null when nothing is. */
export function hireProblem(terms: HireTerms, today: IsoDate): FieldProblem | null {
  const from = Temporal.PlainDate.from(today);
  const { startsOn, endsOn, contractType } = terms;
  if (
    startsOn < from.subtract({ days: PAST_DAYS }).toString() ||
    startsOn > from.add({ days: AHEAD_DAYS }).toString()
  ) {
    return {
      field: 'startsOn',
      code: 'start_out_of_range',
      message: 'Vérifiez la date de début : elle est trop loin d’aujourd’hui.',
    };
  }
  if (endsOn !== null && endsOn < startsOn) {
    return { field: 'endsOn', code: 'ends_before_start', message: 'La date de fin est avant la date de début.' };
  }
  if (endsOn !== null && contractType === 'cdi') {
    return { field: 'endsOn', code: 'cdi_without_end', message: 'Un CDI n’a pas de date de fin.' };
  }
  return null;
}
