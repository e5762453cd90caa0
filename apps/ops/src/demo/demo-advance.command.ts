import { Clock, Database, DemoClock, JobWorkers } from '#platform';
import { WorkerModule } from '../../../worker/src/worker.module.js';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';
import { advanceDays } from './advance-days.js';
import { readOptions } from '../options.js';

/** The API and the worker of a running demo read its clock every half second. */
const OTHERS_LAG_MS = 600;
const MOST_DAYS = 400;

/** Plays days of the demo, beside a running `npm start` or without it. */
export const demoAdvance: Command = {
  name: 'demo:advance',
  description: 'Avance la démonstration : --days 30 [--silent] ; avec --silent personne ne répond aux points de suivi',
  offline: false,
  run: async (args) => {
    const silent = args.includes('--silent');
    const { days: text } = readOptions(
      args.filter((arg) => arg !== '--silent'),
      ['days'],
      ['days'],
    );
    const days = Number(text);
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw new UsageError(`--days est un nombre entier de jours, de 1 à ${MOST_DAYS}`);
    await withApplication(WorkerModule, async (app) => {
      const clock = app.get(Clock);
      if (!(clock instanceof DemoClock)) throw new UsageError('L’horloge ne se règle que dans la démonstration.');
      const since = clock.now();
      await app.get(JobWorkers).start();
      await advanceDays(app, {
        days,
        clock,
        answering: !silent,
        othersLagMs: OTHERS_LAG_MS,
        onDay: (day) => process.stdout.write(`${day}\n`),
      });
      process.stdout.write(`${await whatHappened(app.get(Database), since)}\n`);
    });
  },
};

async function whatHappened(database: Database, since: Date): Promise<string> {
  const [row] = await database.manager.query<{ asked: number; answered: number; cases: number; mails: number }[]>(
    `select (select count(*) from check_ins where asked_at > $1)::int as asked,
       (select count(*) from check_ins where answered_at > $1)::int as answered,
       (select count(*) from mediations where opened_at > $1)::int as cases,
       (select count(*) from mails where sent_at > $1)::int as mails`,
    [since],
  );
  const { asked, answered, cases, mails } = row!;
  return `Points demandés : ${asked}, réponses : ${answered}, médiations ouvertes : ${cases}, messages envoyés : ${mails}.`;
}
