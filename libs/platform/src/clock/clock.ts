import { Temporal } from 'temporal-polyfill';

/** A calendar day, 'YYYY-MM-DD'. Never turned into an instant: a local midnight is the day before in UTC. */
export type IsoDate = string;

export const PARIS = 'Europe/Paris';

/** The day it is at that instant in that zone. */
export const dayOf = (instant: Date, zone: string = PARIS): IsoDate =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The instant of a wall-clock time ('HH:MM') on that day in that zone; a time skipped by daylight saving moves forward. */
export const instantOf = (day: IsoDate, time: string, zone: string = PARIS): Date =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds,
  );

/** What time it is. Injected, so that decisions take it as a parameter and tests and the demo can set it. */
export abstract class Clock {
  abstract now(): Date;

  today(zone: string = PARIS): IsoDate {
    return dayOf(this.now(), zone);
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
