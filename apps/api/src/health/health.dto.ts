export class CheckDto {
  ok!: boolean;
}

export class HealthDto {
  /** ok · late: something should have left more than ten minutes ago · down. */
  status!: 'ok' | 'late' | 'down';
  database!: CheckDto;
  queue!: CheckDto;
  oldestUndeliveredEventSeconds!: number | null;
  oldestDueMailSeconds!: number | null;
}
