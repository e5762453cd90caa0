import { setTimeout as pause } from 'node:timers/promises';
import { Links, SignIn } from '#accounts';
import { Clock, Config, Database, dayOf, Events, instantOf, type JobRequest, newId, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { In, LessThanOrEqual } from 'typeorm';
import { compileMail } from '../compile-mail.js';
import { afterAttempt } from './delivery.js';
import { emails } from '../emails/index.js';
import type { MailDefinition, MailTools } from '../mail-definition.js';
import type { NotificationsEvent } from '../notifications.events.js';
import { Mail } from './mail.entity.js';
import { MailOptOuts } from './mail-opt-outs.service.js';
import { Mailer, type OutgoingMail } from './mailer.js';

/** More than a national peak day; what does not fit comes with the next sweep. */
const SWEEP_LIMIT = 50_000;
const RECORD_AGAIN_MS = 250;
const DAY_MS = 24 * 3600_000;

/** What was held back yesterday leaves when the day begins. */
const nextMorning = (now: Date): Date =>
  instantOf(Temporal.PlainDate.from(dayOf(now)).add({ days: 1 }).toString(), '08:00');

const byKey = new Map(emails.map((mail) => [mail.key, mail]));

const sendJob = (mailId: string): JobRequest => ({
  queue: 'mail',
  name: 'send-mail',
  data: { mailId },
  key: `mail-${mailId}`,
});

type ClaimedMail = Pick<Mail, 'id' | 'key' | 'about' | 'attempts' | 'uncertain'>;

/** Mails as rows: queued once per event, sent by one process at a time, never silently lost. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly links: Links,
    private readonly signIn: SignIn,
    private readonly mailer: Mailer,
    private readonly optOuts: MailOptOuts,
    private readonly events: Events,
  ) {}

  /** Queues the mails that answer an event; may be called twice for the same event. */
  async queueFor(topic: string, eventId: string, about: Record<string, string>): Promise<JobRequest[]> {
    const definitions = await this.concernedBy(topic, about);
    if (definitions.length === 0) return [];
    const now = this.clock.now();
    const rows = definitions.map(({ key }) => ({
      id: newId(),
      dedupKey: `${eventId}-${key}`,
      key,
      about,
      state: 'queued' as const,
      nextAttemptAt: now,
      createdAt: now,
    }));
    const inserted = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(Mail)
      .values(rows)
      .orIgnore()
      .returning(['id'])
      .execute();
    return (inserted.raw as { id: string }[]).map(({ id }) => sendJob(id));
  }

  /**
   * Sends one mail, if it is still to be sent. What it says and who gets it is read in the transaction that claims it:
   * when reading fails, nothing was sent and the mail waits its turn again.
   */
  async send(mailId: string): Promise<void> {
    const claimed = await this.database
      .transaction((tx) => this.prepare(tx, mailId))
      .catch((error: Error) => this.postpone(mailId, error));
    if (!claimed) return;
    const { mail, message } = claimed;
    const outcome = await this.mailer.send(message);
    await this.record(mail, afterAttempt(mail, outcome, this.clock.now()));
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
      if (mail && affected === 1) await this.tellRefused(tx, mail);
      return mail !== null;
    });
  }

  private tellRefused(tx: Tx, { id, about }: Pick<Mail, 'id' | 'about'>): Promise<void> {
    const event: NotificationsEvent = { topic: 'notifications.mail_refused', payload: { ...about, mailId: id } };
    return this.events.tell(tx, event);
  }

  private async concernedBy(topic: string, about: Record<string, string>): Promise<MailDefinition[]> {
    const concerned: MailDefinition[] = [];
    for (const mail of emails) {
      if (mail.topic === topic && (!mail.concerns || (await mail.concerns(this.database.manager, about))))
        concerned.push(mail);
    }
    return concerned;
  }

  private async prepare(tx: Tx, mailId: string): Promise<{ mail: ClaimedMail; message: OutgoingMail } | null> {
    const mail = await this.take(tx, mailId);
    if (!mail) return null;
    const definition = byKey.get(mail.key);
    // An older process may meet a newer mail during a deployment: it waits for a newer process.
    if (!definition) throw new Error(`No mail called ${mail.key}`);
    const tools: MailTools = { tx, clock: this.clock, config: this.config, links: this.links, signIn: this.signIn };
    const content = await definition.load(tools, mail.about);
    if (content === null) return this.cancel(tx, mailId);
    const { to, replyTo, variables } = content;
    if (!this.mailer.mayReceive(to)) return this.cancel(tx, mailId, { recipient: to, error: 'not on the allow-list' });
    if (definition.reminder && (await this.optOuts.has(tx, to)))
      return this.cancel(tx, mailId, { recipient: to, error: 'wants no reminders' });
    if (!definition.essential && (await this.hadEnough(tx, to))) {
      await tx.update(Mail, { id: mailId }, { recipient: to, nextAttemptAt: nextMorning(this.clock.now()) });
      return null;
    }
    const attempts = mail.attempts + 1;
    await tx
      .createQueryBuilder()
      .update(Mail)
      .set({
        state: 'sending',
        attempts,
        recipient: to,
        leaseUntil: () => `now() + interval '${this.leaseSeconds} seconds'`,
      })
      .where({ id: mailId })
      .execute();
    const { subject, html, text } = compileMail(definition);
    return {
      mail: { ...mail, attempts },
      message: {
        ...{ id: mail.id, to, replyTo },
        ...{ subject: subject(variables), html: html(variables), text: text(variables) },
        unsubscribe: definition.reminder ? await this.optOuts.link(tx, mail.id) : null,
      },
    };
  }

  /** How long a sending process is believed alive: longer than any sending lasts. */
  private get leaseSeconds(): number {
    return this.config.sendLimitSeconds * 2;
  }

  /** The row of a mail whose turn it is, held until the end of the transaction. */
  private take(tx: Tx, mailId: string): Promise<ClaimedMail | null> {
    return tx.findOne(Mail, {
      select: { id: true, key: true, about: true, attempts: true, uncertain: true },
      where: { id: mailId, state: 'queued', nextAttemptAt: LessThanOrEqual(this.clock.now()) },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }

  private async cancel(tx: Tx, id: string, why: Partial<Mail> = {}): Promise<null> {
    await tx.update(Mail, { id }, { state: 'cancelled', ...why });
    return null;
  }

  /** Whether an address got its share of a day. Two mails to one address are counted one after the other. */
  private async hadEnough(tx: Tx, address: string): Promise<boolean> {
    const { mailDailyCap } = this.config;
    if (mailDailyCap === 0) return false;
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [address]);
    const [row] = await tx.query<{ sent: number }[]>(
      `select count(*)::int as sent from mails
       where recipient = $1 and (sent_at > $2 or (state = 'sending' and sent_at is null))`,
      [address, new Date(this.clock.now().getTime() - DAY_MS)],
    );
    return (row?.sent ?? 0) >= mailDailyCap;
  }

  /**
   * Writes down what became of a mail, as long as its lease lasts: what the server said is known to this process alone,
   * and a database that restarts must not turn it into a doubt. The attempt's number is part of the condition: a process
   * thought dead must not overwrite its successor's answer.
   */
  private async record(mail: ClaimedMail, outcome: Partial<Mail>): Promise<void> {
    const limit = performance.now() + this.config.sendLimitSeconds * 1000;
    const where = { id: mail.id, state: 'sending' as const, attempts: mail.attempts };
    for (;;) {
      try {
        await this.database.transaction(async (tx) => {
          const { affected } = await tx.update(Mail, where, { ...outcome, leaseUntil: null });
          if (affected === 1 && outcome.state === 'refused') await this.tellRefused(tx, mail);
        });
        return;
      } catch (error) {
        if (performance.now() > limit) throw error;
        await pause(RECORD_AGAIN_MS);
      }
    }
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
