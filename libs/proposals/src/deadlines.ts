import type { IsoDate } from '#platform';

/** Working days, Monday to Friday without public holidays. */
export const CONSENT_DAYS = 5;
export const CONSENT_REMINDER_DAYS = 2;
export const EMPLOYER_REMINDER_DAYS: readonly number[] = [3, 7];
export const EMPLOYER_DAYS = 15;

type AddWorkingDays = (day: IsoDate, days: number) => IsoDate;

/** The last day a young person may answer a question asked today. */
export const consentExpiry = (today: IsoDate, addWorkingDays: AddWorkingDays): IsoDate =>
  addWorkingDays(today, CONSENT_DAYS);

/**
 * What is due on a question that waits for a young person. Where a call was agreed on, the adviser owes it and the
 * question stays open: a person must not lose a job because nobody phoned.
 */
export function consentStep(
  asked: { on: IsoDate; expiresOn: IsoDate; reminded: boolean; byCall: boolean },
  today: IsoDate,
  addWorkingDays: AddWorkingDays,
): 'remind' | 'expire' | null {
  if (asked.byCall) return null;
  if (today > asked.expiresOn) return 'expire';
  return !asked.reminded && today >= addWorkingDays(asked.on, CONSENT_REMINDER_DAYS) ? 'remind' : null;
}

/** What is due on a card that waits for an employer. A reminder missed for days is sent once, not twice. */
export function answerStep(
  sent: { on: IsoDate; remindedOn: IsoDate | null },
  today: IsoDate,
  addWorkingDays: AddWorkingDays,
): 'remind' | 'give_up' | null {
  if (today > addWorkingDays(sent.on, EMPLOYER_DAYS)) return 'give_up';
  const due = EMPLOYER_REMINDER_DAYS.map((days) => addWorkingDays(sent.on, days)).filter((day) => day <= today);
  const last = due.at(-1);
  return last !== undefined && (sent.remindedOn ?? '') < last ? 'remind' : null;
}
