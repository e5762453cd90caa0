export class CheckDto {
  ok!: boolean;
}

export class HealthDto {
  /** ok · late: something should have happened some minutes ago · down: database or queue does not answer. */
  status!: 'ok' | 'late' | 'down';
  database!: CheckDto;
  queue!: CheckDto;
  oldestUndeliveredEventSeconds!: number | null;
  oldestDueMailSeconds!: number | null;
  /** Since it was queued, whatever attempts failed since. */
  oldestUnsentMailSeconds!: number | null;
  oldestDueCheckInSeconds!: number | null;
  /** Since a worker last swept; null: none ever did. */
  lastSweepSeconds!: number | null;
}
