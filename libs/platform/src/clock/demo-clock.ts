import type { DataSource } from 'typeorm';
import { Clock } from './clock.js';

const OFFSET_KEY = 'demo_clock_offset_ms';

/**
 * The demo's clock: real time plus an offset kept in the database, so that API, worker and command line agree
 * while months are played in a minute. `refresh` re-reads the offset; the processes call it every half second.
 */
export class DemoClock extends Clock {
  private offset = 0;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  async refresh(): Promise<void> {
    const rows = await this.dataSource.query<{ value: number }[]>('select value from settings where key = $1', [
      OFFSET_KEY,
    ]);
    this.offset = rows[0]?.value ?? 0;
  }

  /** Moves the clock forward; it never goes back, or what was already due would become due again. */
  async advance(milliseconds: number): Promise<void> {
    await this.dataSource.query(
      `insert into settings (key, value) values ($1, to_jsonb($2::bigint))
       on conflict (key) do update set value = to_jsonb((settings.value #>> '{}')::bigint + $2::bigint)`,
      [OFFSET_KEY, Math.max(0, milliseconds)],
    );
    await this.refresh();
  }
}
