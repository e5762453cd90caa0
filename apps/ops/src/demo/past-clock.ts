import { Clock, DemoClock } from '#platform';

/** The installation's clock, which can be set back while the demo writes its own past. */
export class PastClock extends Clock {
  private instant: Date | null = null;

  constructor(private readonly real: Clock) {
    super();
  }

  now(): Date {
    return this.instant ?? this.real.now();
  }

  set(instant: Date): void {
    this.instant = instant;
  }

  /** What time it is outside, other processes' advances included. */
  async present(): Promise<Date> {
    if (this.real instanceof DemoClock) await this.real.refresh();
    return this.real.now();
  }
}
