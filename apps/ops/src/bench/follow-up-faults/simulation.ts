import { setTimeout as pause } from 'node:timers/promises';
import { Database, type DemoClock, instantOf, type IsoDate, JobQueues } from '#platform';
import { MailTroubles } from '#notifications';
import { isWorkingDay } from '#reference';
import type { INestApplicationContext } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Random } from '../../demo/cast/random.js';
import { answerNews, takeUpCases } from './answering.js';
import type { Calamities } from './calamities.js';
import type { CountingSmtp } from './counting-smtp.js';
import { steadily } from './steadily.js';
import type { WorkerCrew } from './worker-crew.js';

const SWEEPS = ['redispatch-events', 'sweep-placements', 'sweep-check-ins', 'sweep-mediations', 'sweep-mails'];
const MINUTE = 60_000;
const QUIET_LIMIT_MS = 120_000;
const LOOK_MS = 25;
const SLOW_MS = 10_000;
/** What nobody touched after so many sweeps will never be done. */
const MOST_SWEEPS = 30;
/** People read their messages and answer then, on working days. */
const ANSWER_HOURS = ['11:00', '15:00'];
/** Contracts begin and end then. */
const MORNING = '00:10';

export interface Simulation {
  app: INestApplicationContext;
  clock: DemoClock;
  crew: WorkerCrew;
  smtp: CountingSmtp;
  calamities: Calamities;
  random: Random;
  /** Rows that more than one undisturbed sweep left undone, each once. */
  overdue: Set<string>;
  /** Mails refused for good that the worklist of their structure did not show after the sweep. */
  hidden: Set<string>;
  /** Told of every simulated day. */
  onDay: (day: IsoDate) => void;
  /** Told what is still at work when a sweep takes long. */
  onSlow: (work: Readonly<Record<string, number>>) => void;
}

/**
 * Lives one moment after the other up to `until`. Sweeps run at whole simulated minutes; minutes in which, by the rows,
 * nothing is due are skipped, since a sweep finds nothing in them.
 */
export async function live(simulation: Simulation, until: Date): Promise<void> {
  const { app, clock, random, smtp } = simulation;
  let people = nextVisit(clock.now());
  let day = clock.today();
  while (clock.now() < until) {
    const due = await nextDue(simulation);
    const next = Math.min(people.getTime(), due?.getTime() ?? Infinity, until.getTime());
    await moveTo(simulation, wholeMinute(Math.max(next, clock.now().getTime())));
    await sweepUntilDone(simulation, due !== null && due <= clock.now());
    if (clock.now() < people) continue;
    if (clock.today() !== day) simulation.onDay((day = clock.today()));
    people = nextVisit(clock.now());
    await answerNews(app, random, smtp.news());
    await takeUpCases(app, random);
    await sweepUntilDone(simulation, true);
  }
}

const wholeMinute = (at: number): Date => new Date(Math.ceil(at / MINUTE) * MINUTE);

/** The next moment of the day at which something happens outside the house. */
function nextVisit(after: Date): Date {
  for (
    let day = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO('Europe/Paris').toPlainDate();
    ;
    day = day.add({ days: 1 })
  ) {
    const date: IsoDate = day.toString();
    const hours = isWorkingDay(date) ? [MORNING, ...ANSWER_HOURS] : [MORNING];
    const visit = hours.map((hour) => instantOf(date, hour)).find((at) => at > after);
    if (visit) return visit;
  }
}

/** When, by the rows, something is due next. */
async function nextDue({ app }: Simulation): Promise<Date | null> {
  const [row] = await steadily(() =>
    app.get(Database).manager.query<{ at: Date | null }[]>(
      `select least(
         (select min(next_action_at) from check_ins where state in ('planned', 'asked')),
         (select min(next_attempt_at) from mails where state = 'queued'),
         (select min(next_step_at) from mediations where state = 'open'),
         (select min(next_dispatch_at) from event_deliveries where done_at is null and failed_at is null)) as at`,
    ),
  );
  return row?.at ?? null;
}

export async function moveTo({ clock, crew }: Pick<Simulation, 'clock' | 'crew'>, at: Date): Promise<void> {
  await steadily(async () => {
    await clock.refresh();
    const ahead = at.getTime() - clock.now().getTime();
    if (ahead > 0) await clock.advance(ahead);
  });
  await crew.readClock();
}

/** Sweeps once a simulated minute until nothing is due. Two sweeps that nothing disturbed must be enough for any row. */
async function sweepUntilDone(simulation: Simulation, busy: boolean): Promise<void> {
  const { app, clock, calamities, overdue } = simulation;
  const undisturbed = new Map<string, number>();
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    if (sweep > 0) await moveTo(simulation, new Date(clock.now().getTime() + MINUTE));
    const before = calamities.count;
    await app
      .get(JobQueues)
      .add(SWEEPS.map((name) => ({ queue: 'sweeps', name, data: {}, key: `${name}-${clock.now().getTime()}` })));
    const calamity = busy && sweep === 0 ? calamities.strike(clock.now()) : undefined;
    const quiet = await becomesQuiet(simulation);
    if (calamity) {
      await calamity;
      await becomesQuiet(simulation);
    }
    await lookAtWorklist(simulation);
    const left = await leftUndone(simulation);
    if (left.length === 0) return;
    const wasDisturbed = !quiet || calamities.count > before;
    for (const row of left) {
      const sweeps = (undisturbed.get(row) ?? 0) + (wasDisturbed ? 0 : 1);
      undisturbed.set(row, sweeps);
      if (sweeps > 1) overdue.add(row);
    }
  }
}

/** Mails looked at once already. */
const looked = new Set<string>();

/** Whatever was refused for good must be some adviser's task by now. */
async function lookAtWorklist({ app, hidden }: Simulation): Promise<void> {
  const refused = await steadily(() =>
    app
      .get(Database)
      .manager.query<{ id: string; structureId: string }[]>(
        `select m.id, s.id as "structureId" from mails m, structures s where m.state in ('refused', 'unknown') and m.handled_at is null`,
      ),
  );
  for (const { id, structureId } of refused) {
    if (looked.has(id)) continue;
    const shown = await steadily(() => app.get(MailTroubles).of(structureId, id));
    if (shown.length !== 1) hidden.add(id);
    looked.add(id);
  }
}

/** Waits until every queue is empty, every event has been reacted to and no live process is sending. */
async function becomesQuiet({ app, onSlow }: Simulation): Promise<boolean> {
  const begun = performance.now();
  let told = begun;
  while (performance.now() - begun < QUIET_LIMIT_MS) {
    if (sumOf(await atWork(app)) === 0 && sumOf(await atWork(app)) === 0) return true;
    await pause(LOOK_MS);
    if (performance.now() - told < SLOW_MS) continue;
    told = performance.now();
    onSlow(await atWork(app));
  }
  return false;
}

const sumOf = (work: Readonly<Record<string, number>>): number =>
  Object.values(work).reduce((sum, one) => sum + one, 0);

/** What waits or runs now, by name. */
const atWork = (app: INestApplicationContext): Promise<Record<string, number>> =>
  steadily(async () => {
    const counts = await app.get(JobQueues).counts();
    const jobs = Object.entries(counts).flatMap(([queue, { waiting = 0, active = 0, delayed = 0 }]) => [
      [`${queue} waiting`, waiting],
      [`${queue} active`, active],
      // A delayed sweep is the next run of a schedule.
      [`${queue} delayed`, queue === 'sweeps' ? 0 : delayed],
    ]);
    const [rows] = await app.get(Database).manager.query<Record<string, number>[]>(
      `select (select count(*) from events where relayed_at is null)::int as "untold events",
         (select count(*) from mails where state = 'sending' and lease_until > now())::int as "mails leaving"`,
    );
    return { ...(Object.fromEntries(jobs) as Record<string, number>), ...rows };
  });

/** Whatever is due by the rows and not done. */
async function leftUndone({ app, clock }: Simulation): Promise<string[]> {
  const rows = await steadily(() =>
    app.get(Database).manager.query<{ row: string }[]>(
      `select 'check-in ' || id as row from check_ins where state in ('planned', 'asked') and next_action_at <= $1
       union all select 'mail ' || id from mails where state = 'sending' or (state = 'queued' and next_attempt_at <= $1)
       union all select 'case ' || id from mediations where state = 'open' and next_step_at <= $1
       union all select 'reaction ' || event_id || ' ' || subscriber from event_deliveries
         where done_at is null and failed_at is null and next_dispatch_at <= $1`,
      [clock.now()],
    ),
  );
  return rows.map(({ row }) => row);
}
