import type { IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';

/** How long an open need stays open without a word from the company, in days. */
const OPEN_DAYS = 90;
/** The first notice leaves this many days before the end, the last one a day before. */
const FIRST_NOTICE_DAYS = 7;
const LAST_NOTICE_DAYS = 1;

export type ExpiryNotice = 'first' | 'last';

/** The day until which a need opened, renewed or extended today is looked for. */
export const expiryFrom = (today: IsoDate): IsoDate =>
  Temporal.PlainDate.from(today).add({ days: OPEN_DAYS }).toString();

/** The latest end a notice could be about today. */
export const lastDayOfNotices = (today: IsoDate): IsoDate =>
  Temporal.PlainDate.from(today).add({ days: FIRST_NOTICE_DAYS }).toString();

export interface Expiring {
  expiresOn: IsoDate | null;
  /** The end each notice was given about: an extended need has another end, and gets its notices again. */
  firstNoticeFor: IsoDate | null;
  lastNoticeFor: IsoDate | null;
}

/** The notice due today, or none. A first notice that was missed gives way to the last one. */
export function expiryNotice(need: Expiring, today: IsoDate): ExpiryNotice | null {
  if (need.expiresOn === null) return null;
  const left = Temporal.PlainDate.from(today).until(need.expiresOn).days;
  if (left < 0 || left > FIRST_NOTICE_DAYS) return null;
  if (left <= LAST_NOTICE_DAYS) return need.lastNoticeFor === need.expiresOn ? null : 'last';
  return need.firstNoticeFor === need.expiresOn ? null : 'first';
}
