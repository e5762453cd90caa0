import type { CheckInState } from './check-in.states.js';
import type { SendingCalendar } from '../calendar/sending-calendar.js';
import { nextSendingTime, REMINDERS } from '../calendar/sending-times.js';

export interface CheckInProgress {
  state: CheckInState;
  nextActionAt: Date | null;
  reminders: number;
}

export type CheckInStep = { act: 'nothing' } | { act: 'wait'; until: Date } | { act: 'ask' | 'remind' | 'give_up' };

/**
 * What is to be done with a check-in now. Asked again at any moment, also twice for the same job: what was done moved
 * `nextActionAt`, so the second time there is nothing to do. People are only written to within the sending window.
 */
export function stepOf(
  { state, nextActionAt, reminders }: CheckInProgress,
  now: Date,
  calendar: SendingCalendar,
): CheckInStep {
  if ((state !== 'planned' && state !== 'asked') || nextActionAt === null || nextActionAt > now)
    return { act: 'nothing' };
  if (state === 'asked' && reminders >= REMINDERS) return { act: 'give_up' };
  const sendAt = nextSendingTime(now, calendar);
  if (sendAt > now) return { act: 'wait', until: sendAt };
  return { act: state === 'planned' ? 'ask' : 'remind' };
}
