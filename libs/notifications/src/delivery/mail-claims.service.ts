import { Absences, Links, SignIn } from '#accounts';
import { Clock, Config, Database, dayOf, instantOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { compileMail, UNSUBSCRIBE } from '../compile-mail.js';
import { emails } from '../emails/index.js';
import { inTurn } from '../in-turn.js';
import type { MailContent, MailDefinition, MailTools, MailVariables } from '../mail-definition.js';
import type { Mail } from './mail.entity.js';
import { MailOptOuts } from './mail-opt-outs.service.js';
import { Mailer, type OutgoingMail } from './mailer.js';

const DAY_MS = 24 * 3600_000;

/** What was held back yesterday leaves when the day begins. */
const nextMorning = (now: Date): Date =>
  instantOf(Temporal.PlainDate.from(dayOf(now)).add({ days: 1 }).toString(), '08:00');

const byKey = new Map(emails.map((mail) => [mail.key, mail]));

export type ClaimedMail = Pick<Mail, 'id' | 'key' | 'about' | 'attempts' | 'uncertain'>;

/** A mail that is this process's to send, and what it says. */
export interface ReadyMail {
  mail: ClaimedMail;
  message: OutgoingMail;
}

interface Draft {
  mail: ClaimedMail;
  definition: MailDefinition;
  content: MailContent<MailVariables> | null;
}

/** What becomes of a mail when its turn has come. */
type Verdict = Partial<Pick<Mail, 'recipient' | 'error' | 'nextAttemptAt'>> & Pick<Mail, 'id' | 'state' | 'attempts'>;

/** Takes mails whose turn has come, many in one transaction, and writes what they say. */
@Injectable()
export class MailClaims {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly links: Links,
    private readonly signIn: SignIn,
    private readonly absences: Absences,
    private readonly mailer: Mailer,
    private readonly optOuts: MailOptOuts,
  ) {}

  /**
   * Who gets a mail and what it says is read in the transaction that marks it as being sent: when reading fails, nothing
   * was sent and all of them wait their turn again.
   * @returns for each identifier its mail, or null when it is not, or no longer, to be sent by this process.
   */
  claim(mailIds: readonly string[]): Promise<(ReadyMail | null)[]> {
    return this.database.transaction(async (tx) => {
      const mails = await this.take(tx, mailIds);
      const rows: Parameters<Links['keep']>[1][number][] = [];
      const create: MailTools['links']['create'] = (_, link) => {
        const { address, row } = this.links.draft(link);
        rows.push(row);
        return Promise.resolve(address);
      };
      const drafts = await this.load(tx, mails, { create });
      const optedOut = await this.optOuts.among(
        tx,
        drafts.flatMap(({ definition, content }) => (definition.reminder && content ? [content.to] : [])),
      );
      const standIns = await this.standInsFor(tx, drafts);
      const room = await this.roomFor(tx, drafts);
      const ready: ReadyMail[] = [];
      const verdicts: Verdict[] = [];
      for (const draft of drafts) {
        const verdict = this.verdictOn(draft, optedOut, room);
        verdicts.push(verdict);
        if (verdict.state !== 'sending' || draft.content === null) continue;
        const unsubscribe = draft.definition.reminder ? await create(tx, this.optOuts.link(draft.mail.id)) : null;
        ready.push({
          mail: { ...draft.mail, attempts: verdict.attempts },
          message: messageOf(draft, draft.content, { unsubscribe, cc: this.standInOf(draft, standIns) }),
        });
      }
      await this.links.keep(tx, rows);
      await this.mark(tx, verdicts);
      const found = new Map(ready.map((one) => [one.mail.id, one]));
      // Whoever asks twice for the same mail is given it once.
      return mailIds.map((id) => {
        const one = found.get(id) ?? null;
        found.delete(id);
        return one;
      });
    });
  }

  /** How long a sending process is believed alive: longer than any sending lasts. */
  private get leaseSeconds(): number {
    return this.config.sendLimitSeconds * 2;
  }

  /**
   * The rows whose turn it is, held until the end of the transaction; what another process holds is left to it. Whether
   * it is their turn is seen here: asked of Postgres, it would read the index of all that wait.
   */
  private async take(tx: Tx, ids: readonly string[]): Promise<ClaimedMail[]> {
    const rows = await tx.query<(ClaimedMail & Pick<Mail, 'state'> & { due: boolean })[]>(
      `select id, key, about, attempts, uncertain, state, next_attempt_at <= $2 as due from mails
       where id = any($1::uuid[]) order by id for update skip locked`,
      [ids, this.clock.now()],
    );
    return rows
      .filter(({ state, due }) => state === 'queued' && due)
      .map(({ id, key, about, attempts, uncertain }) => ({ id, key, about, attempts, uncertain }));
  }

  private async load(tx: Tx, mails: readonly ClaimedMail[], links: MailTools['links']): Promise<Draft[]> {
    const tools: MailTools = {
      ...{ tx, clock: this.clock, config: this.config, links },
      signIn: { mintCode: (of, accountId) => inTurn(of, () => this.signIn.mintCode(of, accountId)) },
    };
    // All of them to their end, also when one fails: the transaction must not be over before its last question.
    const loaded = await Promise.allSettled(
      mails.map(async (mail): Promise<Draft> => {
        const definition = byKey.get(mail.key);
        // An older process may meet a newer mail during a deployment: it waits for a newer process.
        if (!definition) throw new Error(`No mail called ${mail.key}`);
        return { mail, definition, content: await definition.load(tools, mail.about) };
      }),
    );
    return loaded.map((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  }

  /** Addresses of those who stand in today, by the address of who is away. */
  private standInsFor(tx: Tx, drafts: readonly Draft[]): Promise<ReadonlyMap<string, string>> {
    const addresses = drafts.flatMap(({ definition, content }) => (definition.standIn && content ? [content.to] : []));
    return this.absences.standInAddresses(tx, addresses, this.clock.today());
  }

  private standInOf({ definition, content }: Draft, standIns: ReadonlyMap<string, string>): string | null {
    const address = definition.standIn && content ? standIns.get(content.to.toLowerCase()) : undefined;
    return address !== undefined && this.mailer.mayReceive(address) ? address : null;
  }

  private verdictOn(
    { mail, definition, content }: Draft,
    optedOut: ReadonlySet<string>,
    room: Map<string, number>,
  ): Verdict {
    const { id, attempts } = mail;
    if (content === null) return { id, attempts, state: 'cancelled' };
    const recipient = content.to;
    const cancelled = { id, attempts, recipient, state: 'cancelled' as const };
    if (!this.mailer.mayReceive(recipient)) return { ...cancelled, error: 'not on the allow-list' };
    if (definition.reminder && optedOut.has(recipient.toLowerCase()))
      return { ...cancelled, error: 'wants no reminders' };
    const left = room.get(recipient);
    if (left !== undefined && !definition.essential) {
      if (left <= 0) return { id, attempts, recipient, state: 'queued', nextAttemptAt: nextMorning(this.clock.now()) };
    }
    if (left !== undefined) room.set(recipient, left - 1);
    return { id, attempts: attempts + 1, recipient, state: 'sending' };
  }

  /** How many more mails each address may get today; two processes count for one address one after the other. */
  private async roomFor(tx: Tx, drafts: readonly Draft[]): Promise<Map<string, number>> {
    const { mailDailyCap } = this.config;
    const addresses = [
      ...new Set(drafts.flatMap(({ definition, content }) => (!definition.essential && content ? [content.to] : []))),
    ];
    if (mailDailyCap === 0 || addresses.length === 0) return new Map();
    // Always in the same order, so that two processes never wait for each other.
    await tx.query(
      `select pg_advisory_xact_lock(key) from (
         select distinct hashtext(address) as key from unnest($1::text[]) as address order by 1) as keys`,
      [addresses],
    );
    const counts = await tx.query<{ recipient: string; sent: number }[]>(
      `select recipient, count(*)::int as sent from mails
       where recipient = any($1::text[]) and (sent_at > $2 or (state = 'sending' and sent_at is null)) group by recipient`,
      [addresses, new Date(this.clock.now().getTime() - DAY_MS)],
    );
    const sent = new Map(counts.map((row) => [row.recipient, row.sent]));
    return new Map(addresses.map((address) => [address, mailDailyCap - (sent.get(address) ?? 0)]));
  }

  private async mark(tx: Tx, verdicts: readonly Verdict[]): Promise<void> {
    if (verdicts.length === 0) return;
    await tx.query(
      `update mails m set state = n.state, attempts = n.attempts, recipient = coalesce(n.recipient, m.recipient),
         error = coalesce(n.error, m.error), next_attempt_at = coalesce(n.next_attempt_at, m.next_attempt_at),
         lease_until = case when n.state = 'sending' then now() + interval '${this.leaseSeconds} seconds' end
       from json_to_recordset($1) as n(id uuid, state text, attempts int, recipient text, error text, next_attempt_at timestamptz)
       where m.id = any($2::uuid[]) and m.id = n.id`,
      [
        JSON.stringify(
          verdicts.map(({ nextAttemptAt, ...verdict }) => ({ ...verdict, next_attempt_at: nextAttemptAt })),
        ),
        verdicts.map(({ id }) => id),
      ],
    );
  }
}

/** The layout was rendered once for this kind of mail; here its blanks are filled. */
function messageOf(
  { mail, definition }: Draft,
  { to, replyTo, variables, calendar = null }: MailContent<MailVariables>,
  more: Pick<OutgoingMail, 'unsubscribe' | 'cc'>,
): OutgoingMail {
  const { subject, html, text } = compileMail(definition);
  const values = more.unsubscribe === null ? variables : { ...variables, [UNSUBSCRIBE]: more.unsubscribe };
  const written = { subject: subject(values), html: html(values), text: text(values) };
  return { id: mail.id, to, replyTo, ...written, ...more, calendar };
}
