import { Structure } from '#accounts';
import { AppLogger, Clock, Config, Database, dayOf, instantOf, Setting, type Tx } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { UsageError } from '../command.js';
import { DemoModule } from './demo.module.js';
import { Diary } from './diary.js';
import { Following } from './following.js';
import { Opening } from './opening.js';
import { PastClock } from './past-clock.js';
import { PastWork } from './past-work.js';
import { Proposing } from './proposing.js';
import { Recruiting } from './recruiting.js';

/** After the morning's questions are due, before anybody acts. */
const MORNING = '09:05';
/** Before the last hour at which people are written to. */
const EVENING = '17:45';

/** Set as long as a load runs: one that was interrupted is begun again. */
const LOADING = 'demo_loading';

/**
 * Writes the demo into an empty installation: a hundred days of work of a fictitious Mission Locale, done through the
 * product's own services under a clock set back, so that it can only hold what the product can bring about.
 * What happens on the day of loading is left to the worker: those mails really leave.
 * @param now the moment the story leads up to; the clock's own when not said.
 * @returns false, having done nothing, when the installation has a structure already.
 * @throws UsageError outside the demo.
 */
export async function loadDemo(now?: Date): Promise<boolean> {
  const app = await openWithPastClock();
  try {
    if (!app.get(Config).demo)
      throw new UsageError('La démonstration ne se charge que dans la démonstration (DEMO=1).');
    const { manager } = app.get(Database);
    const interrupted = await manager.existsBy(Setting, { key: LOADING });
    if (!interrupted && (await manager.exists(Structure))) return false;
    if (interrupted) await erase(manager);
    else await manager.insert(Setting, { key: LOADING, value: true });
    await play(app, now);
    await manager.delete(Setting, { key: LOADING });
    return true;
  } finally {
    await app.close();
  }
}

/** Every row of the work; those of the reference data stay. */
const erase = (tx: Tx): Promise<unknown> =>
  tx.query(`truncate structures, accounts, companies, events, event_deliveries, state_changes, mails, action_links,
    sign_in_requests, sign_in_codes cascade`);

async function openWithPastClock(): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(DemoModule, {
    bufferLogs: true,
    abortOnError: false,
    // Whatever is built gets the clock that can be set.
    instrument: { instanceDecorator: (instance) => (instance instanceof Clock ? new PastClock(instance) : instance) },
  });
  app.useLogger(app.get(AppLogger));
  return app;
}

async function play(app: INestApplicationContext, wanted: Date | undefined): Promise<void> {
  const clock = app.get<PastClock>(Clock);
  const work = app.get(PastWork);
  const following = app.get(Following);
  const now = wanted ?? (await clock.present());
  const diary = new Diary(dayOf(now));
  app.get(Opening).plan(diary);
  app.get(Recruiting).plan(diary);
  app.get(Proposing).plan(diary);
  following.plan(diary);

  for (const { date, entries } of diary.past()) {
    clock.set(instantOf(date, MORNING));
    await work.catchUp();
    for (const { at, act } of entries) {
      clock.set(at);
      await act();
      await work.react();
    }
    clock.set(instantOf(date, EVENING));
    await following.answer();
    await work.react();
  }
  clock.set(now);
  for (const act of diary.present) await act();
}
