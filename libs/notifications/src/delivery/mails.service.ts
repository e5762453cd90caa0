import { Links, SignIn } from '#accounts';
import { Clock, Config, Database, type JobRequest, newId, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { compileMail } from '../compile-mail.js';
import { afterAttempt, LEASE } from './delivery.js';
import { emails } from '../emails/index.js';
import type { MailDefinition, MailTools } from '../mail-definition.js';
import { Mail } from './mail.entity.js';
import { Mailer, type OutgoingMail } from './mailer.js';

const SWEEP_LIMIT = 2_000;

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
    // The attempt's number is part of the condition: a process thought dead must not overwrite its successor's answer.
    await this.database.manager.update(
      Mail,
      { id: mail.id, state: 'sending', attempts: mail.attempts },
      { recipient: message.to, leaseUntil: null, ...afterAttempt(mail, outcome, this.clock.now()) },
    );
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

  private async concernedBy(topic: string, about: Record<string, string>): Promise<MailDefinition[]> {
    const concerned: MailDefinition[] = [];
    for (const mail of emails) {
      if (mail.topic === topic && (!mail.concerns || (await mail.concerns(this.database.manager, about))))
        concerned.push(mail);
    }
    return concerned;
  }

  private async prepare(tx: Tx, mailId: string): Promise<{ mail: ClaimedMail; message: OutgoingMail } | null> {
    const mail = await this.claim(tx, mailId);
    if (!mail) return null;
    const definition = byKey.get(mail.key);
    // An older process may meet a newer mail during a deployment: it waits for a newer process.
    if (!definition) throw new Error(`No mail called ${mail.key}`);
    const tools: MailTools = { tx, clock: this.clock, config: this.config, links: this.links, signIn: this.signIn };
    const content = await definition.load(tools, mail.about);
    const allowed = content !== null && this.mailer.mayReceive(content.to);
    if (!allowed) {
      const why = content && { recipient: content.to, error: 'not on the allow-list' };
      await tx.update(Mail, { id: mail.id }, { state: 'cancelled', leaseUntil: null, ...why });
      return null;
    }
    const { to, replyTo, variables } = content;
    const { subject, html, text } = compileMail(definition);
    return {
      mail,
      message: { id: mail.id, to, replyTo, subject: subject(variables), html: html(variables), text: text(variables) },
    };
  }

  private async claim(tx: Tx, mailId: string): Promise<ClaimedMail | undefined> {
    const updated = await tx
      .createQueryBuilder()
      .update(Mail)
      .set({ state: 'sending', attempts: () => 'attempts + 1', leaseUntil: () => `now() + interval '${LEASE}'` })
      .where({ id: mailId, state: 'queued', nextAttemptAt: LessThanOrEqual(this.clock.now()) })
      .returning(['id', 'key', 'about', 'attempts', 'uncertain'])
      .execute();
    return (updated.raw as ClaimedMail[])[0];
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
