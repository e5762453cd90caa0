import { setTimeout as pause } from 'node:timers/promises';
import { Clock, Config, Database, type EventRow, Events, type JobRequest, newId, together, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { afterAttempt } from './delivery.js';
import { emails } from '../emails/index.js';
import type { NotificationsEvent } from '../notifications.events.js';
import { type ClaimedMail, MailClaims, type ReadyMail } from './mail-claims.service.js';
import { Mail } from './mail.entity.js';
import { Mailer } from './mailer.js';

/** More than a national peak day; what does not fit comes with the next sweep. */
const SWEEP_LIMIT = 50_000;
const RECORD_AGAIN_MS = 250;
const AT_ONCE = 50;
/** A mail may leave a moment later; what became of it is written down as soon as can be. */
const CLAIM_GATHER_MS = 40;

const sendJob = (mailId: string): JobRequest => ({
  queue: 'mail',
  name: 'send-mail',
  data: { mailId },
  key: `mail-${mailId}`,
});

interface Attempt {
  mail: ClaimedMail;
  outcome: Partial<Mail>;
}

/** Mails as rows: queued once per event, sent by one process at a time, never silently lost. */
@Injectable()
export class Mails {
  private readonly claim: (mailId: string) => Promise<ReadyMail | null>;
  private readonly recordTogether: (attempt: Attempt) => Promise<unknown>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly events: Events,
    claims: MailClaims,
  ) {
    this.claim = together((ids) => claims.claim(ids), { most: AT_ONCE, gatherMs: CLAIM_GATHER_MS });
    this.recordTogether = together((attempts) => this.recordAll(attempts), { most: AT_ONCE });
  }

  /** Queues the mails that answer an event; may be called twice for the same event. */
  queueFor(topic: string, eventId: string, about: Record<string, string>): Promise<JobRequest[]> {
    return this.database.transaction((tx) => this.queueIn(tx, [{ id: eventId, topic, payload: about }]));
  }

  /** The same for many events, in the caller's transaction. @returns the jobs to add once it is over. */
  async queueIn(tx: Tx, events: readonly Pick<EventRow, 'id' | 'topic' | 'payload'>[]): Promise<JobRequest[]> {
    const now = this.clock.now();
    const answers = events.flatMap((event) =>
      emails.filter(({ topic }) => topic === event.topic).map((mail) => ({ event, mail })),
    );
    // All of them to their end, also when one fails: the transaction must not be over before its last question.
    const concerned = await Promise.allSettled(
      answers.map(async ({ event, mail }) => mail.concerns?.(tx, event.payload) ?? true),
    );
    const rows = answers.flatMap(({ event, mail: { key } }, index) => {
      const result = concerned[index]!;
      if (result.status === 'rejected') throw result.reason;
      const row = { id: newId(), dedup_key: `${event.id}-${key}`, key, about: event.payload };
      return result.value ? [{ ...row, state: 'queued', next_attempt_at: now, created_at: now }] : [];
    });
    if (rows.length === 0) return [];
    const inserted = await tx.query<{ id: string }[]>(
      `insert into mails (id, dedup_key, key, about, state, next_attempt_at, created_at)
       select id, dedup_key, key, about, state, next_attempt_at, created_at from json_populate_recordset(null::mails, $1)
       on conflict (dedup_key) do nothing returning id`,
      [JSON.stringify(rows)],
    );
    return inserted.map(({ id }) => sendJob(id));
  }

  /**
   * Sends one mail, if it is still to be sent. Mails whose turn comes at the same moment are claimed, and what became of
   * them is written down, together; each leaves by itself.
   */
  async send(mailId: string): Promise<void> {
    const ready = await this.claim(mailId).catch((error: Error) => this.postpone(mailId, error));
    if (!ready) return;
    const { mail, message } = ready;
    const outcome = await this.mailer.send(message);
    await this.record({ mail, outcome: afterAttempt(mail, outcome, this.clock.now()) });
  }

  /** Mails whose turn has come, and those a dead process left half sent. */
  async sweep(): Promise<JobRequest[]> {
    await this.recoverAbandoned();
    const due = await this.database.manager.find(Mail, {
      select: { id: true },
      where: { state: 'queued', nextAttemptAt: LessThanOrEqual(this.clock.now()) },
      order: { nextAttemptAt: 'ASC' },
      take: SWEEP_LIMIT,
    });
    return due.map((mail) => sendJob(mail.id));
  }

  /** A mail server said later that it could not deliver what it had accepted. @returns whether there was such a mail */
  async bounced(mailId: string, error: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const mail = await tx.findOneBy(Mail, { id: mailId });
      const where = { id: mailId, state: In(['sent', 'unknown']) };
      const { affected } = await tx.update(Mail, where, { state: 'bounced', error: error.slice(0, 200) });
      if (mail && affected === 1) await this.events.tellAll(tx, [refusedEvent(mail)]);
      return mail !== null;
    });
  }

  /**
   * Writes down what became of a mail, as long as its lease lasts: what the server said is known to this process alone,
   * and a database that restarts must not turn it into a doubt.
   */
  private async record(attempt: Attempt): Promise<void> {
    const limit = performance.now() + this.config.sendLimitSeconds * 1000;
    for (;;) {
      try {
        await this.recordTogether(attempt);
        return;
      } catch (error) {
        if (performance.now() > limit) throw error;
        await pause(RECORD_AGAIN_MS);
      }
    }
  }

  /**
   * The attempt's number is part of the condition: a process thought dead must not overwrite its successor's answer.
   * Whatever is refused for good is told in the same transaction. Written twice, the second time changes nothing.
   */
  private async recordAll(attempts: readonly Attempt[]): Promise<readonly Attempt[]> {
    const refused = attempts.filter(({ outcome }) => outcome.state === 'refused');
    const others = attempts.filter((attempt) => !refused.includes(attempt));
    // A statement alone is a transaction already.
    if (others.length > 0) await this.writeDown(this.database.manager, others);
    if (refused.length > 0)
      await this.database.transaction(async (tx) => {
        await this.events.tellAll(tx, (await this.writeDown(tx, refused)).map(refusedEvent));
      });
    return attempts;
  }

  /**
   * Found by their keys: a state written into the statement would make Postgres read the index of all that wait, and of
   * what JSON holds it expects a hundred rows.
   */
  private async writeDown(tx: Tx, attempts: readonly Attempt[]): Promise<Pick<Mail, 'id' | 'about'>[]> {
    const [recorded] = await tx.query<[Pick<Mail, 'id' | 'about'>[], number]>(
      `update mails m set state = n.state, sent_at = coalesce(n.sent_at, m.sent_at), error = n.error, lease_until = null,
         uncertain = n.uncertain, next_attempt_at = coalesce(n.next_attempt_at, m.next_attempt_at)
       from json_to_recordset($1) as n(id uuid, attempts int, "from" text, state text, sent_at timestamptz, error text,
         uncertain boolean, next_attempt_at timestamptz)
       where m.id = any($2::uuid[]) and m.id = n.id and m.state = n."from" and m.attempts = n.attempts
       returning m.id, m.about`,
      [JSON.stringify(attempts.map(rowOf)), attempts.map(({ mail }) => mail.id)],
    );
    return recorded;
  }

  /** A mail that cannot even be written must not come back every few seconds; the job still fails, for the operators. */
  private async postpone(mailId: string, problem: Error): Promise<never> {
    const mail = await this.database.manager.findOneBy(Mail, { id: mailId, state: 'queued' });
    if (mail) {
      const attempts = mail.attempts + 1;
      const next = afterAttempt({ ...mail, attempts }, { kind: 'retry', error: problem.name }, this.clock.now());
      await this.database.manager.update(
        Mail,
        { id: mailId, state: 'queued', attempts: mail.attempts },
        { attempts, ...next },
      );
    }
    throw problem;
  }

  /** Nobody knows how far a dead process came: like a lost answer, retried once. */
  private async recoverAbandoned(): Promise<void> {
    await this.database.manager.query(
      `update mails set state = case when uncertain then 'unknown' else 'queued' end, uncertain = true, lease_until = null, error = 'process died'
       where state = 'sending' and lease_until < now()`,
    );
  }
}

const refusedEvent = ({ id, about }: Pick<Mail, 'id' | 'about'>): NotificationsEvent => ({
  topic: 'notifications.mail_refused',
  payload: { ...about, mailId: id },
});

const rowOf = ({ mail, outcome }: Attempt): object => ({
  id: mail.id,
  attempts: mail.attempts,
  from: 'sending',
  state: outcome.state,
  sent_at: outcome.sentAt,
  error: outcome.error,
  uncertain: outcome.uncertain ?? mail.uncertain,
  next_attempt_at: outcome.nextAttemptAt,
});
