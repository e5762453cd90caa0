import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClockModule } from './clock/clock.module.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { Setting } from './database/setting.entity.js';
import { EventDelivery } from './events/event-delivery.entity.js';
import { EventRow } from './events/event.entity.js';
import { Events } from './events/events.js';
import { JobFailure } from './jobs/job-failure.entity.js';
import { JobsModule } from './jobs/jobs.module.js';
import { LoggingModule } from './logging/logging.module.js';
import { StateChange } from './states/state-change.entity.js';
import { Transitions } from './states/transitions.js';

/** What every process needs and that says no word of the business. */
@Global()
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule,
    ClockModule,
    JobsModule,
    TypeOrmModule.forFeature([EventRow, EventDelivery, JobFailure, StateChange, Setting]),
  ],
  providers: [Events, Transitions],
  exports: [Events, Transitions],
})
export class PlatformModule {}
