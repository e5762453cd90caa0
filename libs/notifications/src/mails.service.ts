import { Links, SignIn } from '#accounts';
import { Clock, Config, Database, isDuplicate, type JobRequest, newId } from '#platform';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { compileMail } from './compile-mail.js';
import { emails } from './emails/index.js';
import { Mail } from './mail.entity.js';
import { Mailer, type SendOutcome } from './mailer.js';

const LEASE_MS = 2 * 60_000;
const FIRST_RETRY_MS = 60_000;
const MAX_ATTEMPTS = 8;
const SWEEP_LIMIT = 2_000;

const byKey = new Map(emails.map((mail) => [mail.key, mail]));

const sendJob = (mailId: string): JobRequest => ({ queue: 'mail', name: 'send-mail', data: { mailId }, key: `mail-${mailId}` });

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
    const jobs: JobRequest[] = [];
    for (const mail of emails.filter((candidate) => candidate.topic === topic)) {
      const id = newId();
      try {
        await this.database.manager.insert(Mail, {
          id,
          dedupKey: `${eventId}-${mail.key}`,
          key: mail.key,
          about,
          state: 'queued',
          nextAttemptAt: this.clock.now(),
          createdAt: this.clock.now(),
        });
        jobs.push(sendJob(id));
      } catch (error) {
        if (!isDuplicate(error, 'mails_dedup_key_key')) throw error;
      }
    }
    return jobs;
  }

  /** Sends one mail, if it is still to be sent. What it says and who gets it is read now. */
  async send(mailId: string): Promise<void> {
    const mail = await this.claim(mailId);
    if (!mail) return;
    const definition = byKey.get(mail.key);
    if (!definition) return this.finish(mail, { state: 'cancelled', error: 'unknown mail' });
    const content = await this.database.transaction((tx) =>
      definition.load({ tx, clock: this.clock, config: this.config, links: this.links, signIn: this.signIn }, mail.about),
    );
    if (!content) return this.finish(mail, { state: 'cancelled' });
    if (!this.mailer.mayReceive(content.to)) return this.finish(mail, { state: 'cancelled', recipient: content.to, error: 'not on the allow-list' });
    const { subject, html, text } = compileMail(definition);
    const outcome = await this.mailer.send({
      id: mail.id,
      to: content.to,
      subject: subject(content.variables),
      html: html(content.variables),
      text: text(content.variables),
    });
    await this.finish(mail, { recipient: content.to, ...this.afterwards(mail, outcome) });
  }

  /** Mails whose turn has come, and those a dead process left half sent. */
  async sweep(): Promise<JobRequest[]> {
    const now = this.clock.now();
    await this.recoverAbandoned(now);
    const due = await this.database.manager.find(Mail, {
      select: { id: true },
      where: { state: 'queued', nextAttemptAt: LessThanOrEqual(now) },
      order: { nextAttemptAt: 'ASC' },
      take: SWEEP_LIMIT,
    });
    return due.map((mail) => sendJob(mail.id));
  }

  private async claim(mailId: string): Promise<Mail | null> {
    const now = this.clock.now();
    const { affected } = await this.database.manager.update(
      Mail,
      { id: mailId, state: 'queued', nextAttemptAt: LessThanOrEqual(now) },
      { state: 'sending', attempts: () => 'attempts + 1', nextAttemptAt: new Date(now.getTime() + LEASE_MS) },
    );
    return affected === 1 ? this.database.manager.findOneBy(Mail, { id: mailId }) : null;
  }

  private finish(mail: Mail, set: Partial<Mail>): Promise<void> {
    return this.database.manager.update(Mail, { id: mail.id, state: 'sending' }, set).then(() => undefined);
  }

  private afterwards(mail: Mail, outcome: SendOutcome): Partial<Mail> {
    if (outcome.kind === 'sent') return { state: 'sent', sentAt: this.clock.now(), error: null };
    if (outcome.kind === 'unknown') return this.afterUncertainty(mail, outcome.error);
    if (outcome.kind === 'refused' || mail.attempts >= MAX_ATTEMPTS) return { state: 'refused', error: outcome.error };
    const wait = FIRST_RETRY_MS * 2 ** (mail.attempts - 1);
    return { state: 'queued', error: outcome.error, nextAttemptAt: new Date(this.clock.now().getTime() + wait) };
  }

  /** Accepted or not, nobody knows: tried once more with the same Message-ID, then left as unknown. */
  private afterUncertainty(mail: Mail, error: string): Partial<Mail> {
    if (mail.uncertain) return { state: 'unknown', error };
    return { state: 'queued', uncertain: true, error, nextAttemptAt: new Date(this.clock.now().getTime() + FIRST_RETRY_MS) };
  }

  private async recoverAbandoned(now: Date): Promise<void> {
    const abandoned = await this.database.manager.find(Mail, { where: { state: 'sending', nextAttemptAt: LessThanOrEqual(now) }, take: SWEEP_LIMIT });
    for (const mail of abandoned) {
      await this.database.manager.update(Mail, { id: mail.id, state: 'sending', nextAttemptAt: mail.nextAttemptAt }, this.afterUncertainty(mail, 'process died'));
    }
  }
}
