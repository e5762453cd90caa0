import { Database } from '#platform';
import { emails } from '#notifications';
import type { INestApplicationContext } from '@nestjs/common';
import { type CountingSmtp, isDead } from './counting-smtp.js';
import type { Expected } from './population.js';

export interface Audit {
  /** Questions and mails that should have been, and never were. */
  lost: string[];
  /** Mails taken more often than the rows can explain. */
  doubled: string[];
  /** Mails nobody can know about: the answer of the server was lost at least once. */
  unknown: number;
  /** Of these, those the server really took twice. */
  unknownTwice: number;
  refused: number;
  cancelled: number;
  sent: number;
  asked: number;
}

interface MailRow {
  id: string;
  key: string;
  state: string;
  uncertain: boolean;
  recipient: string | null;
  about: Record<string, string>;
}

/** Compares what the plan said, what the rows say and what the mail server counted. */
export async function audit(
  app: INestApplicationContext,
  smtp: CountingSmtp,
  expected: readonly Expected[],
  until: Date,
): Promise<Audit> {
  const { manager } = app.get(Database);
  const mails = await manager.query<MailRow[]>('select id, key, state, uncertain, recipient, about from mails');
  const lost = [
    ...(await questionsNeverAsked(app, expected, until)),
    ...(await eventsWithoutMail(app)),
    ...mails.flatMap((mail) => lostMail(mail, smtp)),
  ];
  const known = new Set(mails.map(({ id }) => id));
  const doubled = [
    ...mails.flatMap(({ id, uncertain, state }) => {
      const taken = smtp.taken.get(id) ?? 0;
      // An attempt nobody knows the end of counts as well; what was called off had no other.
      const most = (state === 'cancelled' ? 0 : 1) + (uncertain ? 1 : 0);
      return taken > most ? [`mail ${id}: taken ${taken} times, ${state}${uncertain ? ', uncertain' : ''}`] : [];
    }),
    ...[...smtp.taken.keys()].filter((id) => !known.has(id)).map((id) => `no row for the message ${id}`),
  ];
  const count = (fits: (mail: MailRow) => boolean): number => mails.filter(fits).length;
  return {
    lost,
    doubled,
    unknown: count(({ uncertain }) => uncertain),
    unknownTwice: count(({ id, uncertain }) => uncertain && smtp.taken.get(id) === 2),
    refused: count(({ state }) => state === 'refused'),
    cancelled: count(({ state }) => state === 'cancelled'),
    sent: count(({ state }) => state === 'sent'),
    asked: count(({ key }) => ['check-in-employer', 'check-ins-employer', 'check-in-candidate'].includes(key)),
  };
}

/** A mail that should have left and that the server never took. */
function lostMail({ id, key, state, recipient, uncertain }: MailRow, smtp: CountingSmtp): string[] {
  const taken = smtp.taken.has(id);
  const why = (reason: string): string[] => [`mail ${id} (${key}, ${state}): ${reason}`];
  switch (state) {
    case 'sent':
      return taken ? [] : why('sent, but the server never took it');
    case 'refused':
      return recipient !== null && isDead(recipient, smtp.moods.never) ? [] : why('refused, but its address works');
    case 'unknown':
      return uncertain ? [] : why('unknown, but not marked');
    case 'cancelled':
      return [];
    default:
      return why('never left');
  }
}

/** What was planned for a day that is over, and neither asked nor called off with a reason. */
async function questionsNeverAsked(
  app: INestApplicationContext,
  expected: readonly Expected[],
  until: Date,
): Promise<string[]> {
  const rows = await app
    .get(Database)
    .manager.query<{ key: string }[]>(
      `select placement_id || ' ' || milestone || ' ' || respondent as key from check_ins where asked_at is not null`,
    );
  const asked = new Set(rows.map(({ key }) => key));
  const lastDay = until.toISOString().slice(0, 10);
  return expected.flatMap(({ placementId, planned }) =>
    planned
      .filter(({ dueOn }) => dueOn < lastDay)
      .map(({ milestone, respondent }) => `${placementId} ${milestone} ${respondent}`)
      .filter((key) => !asked.has(key))
      .map((key) => `never asked: ${key}`),
  );
}

/** Every event that has a mail has its mail, and as many reminders were queued as the row counts. */
async function eventsWithoutMail(app: INestApplicationContext): Promise<string[]> {
  const { manager } = app.get(Database);
  const topics = [...new Set(emails.map(({ topic }) => topic))];
  const silent = await manager.query<{ id: string; topic: string; payload: Record<string, string> }[]>(
    `select id, topic, payload from events e where topic = any($1)
     and not exists (select 1 from mails m where left(m.dedup_key, 36) = e.id::text)`,
    [topics],
  );
  const lost: string[] = [];
  for (const { id, topic, payload } of silent) {
    for (const mail of emails.filter((known) => known.topic === topic)) {
      if (!mail.concerns || (await mail.concerns(manager, payload))) lost.push(`no ${mail.key} for the event ${id}`);
    }
  }
  const uncounted = await manager.query<{ id: string }[]>(
    `with written as (
       select check_in, count(*) as times from mails m
       cross join unnest(string_to_array(coalesce(m.about ->> 'checkInIds', m.about ->> 'checkInId'), ',')) as check_in
       where m.key like 'check-in%' and m.key <> 'check-in-unanswered' group by check_in)
     select q.id from check_ins q left join written w on w.check_in = q.id::text
     where q.channel = 'email' and q.asked_at is not null and coalesce(w.times, 0) <> 1 + q.reminders`,
  );
  return [...lost, ...uncounted.map(({ id }) => `check-in ${id}: not one mail for each time it was asked`)];
}
