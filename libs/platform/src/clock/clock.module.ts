import { Global, Injectable, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { Clock, SystemClock } from './clock.js';
import { DemoClock } from './demo-clock.js';

const REFRESH_MS = 500;

/** Keeps a demo clock in step with the offset another process may have written. */
@Injectable()
export class ClockRefresh implements OnModuleInit, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly clock: Clock) {}

  async onModuleInit(): Promise<void> {
    const clock = this.clock;
    if (!(clock instanceof DemoClock)) return;
    await clock.refresh();
    // A failed read keeps the last offset: the next one is half a second away.
    this.timer = setInterval(() => void clock.refresh().catch(() => undefined), REFRESH_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}

@Global()
@Module({
  providers: [
    {
      provide: Clock,
      inject: [Config, DataSource],
      useFactory: (config: Config, dataSource: DataSource) =>
        config.demo ? new DemoClock(dataSource) : new SystemClock(),
    },
    ClockRefresh,
  ],
  exports: [Clock],
})
export class ClockModule {}
