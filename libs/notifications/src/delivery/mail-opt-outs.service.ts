import type { NewLink } from '#accounts';
import { Clock, Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Mail, MailOptOut } from './mail.entity.js';

/** Whoever kept a message for a year must still be able to say no. */
const LINK_DAYS = 730;

/** Addresses that want no reminders. */
@Injectable()
export class MailOptOuts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Which of these addresses want none, in lower case. */
  async among(tx: Tx, addresses: readonly string[]): Promise<ReadonlySet<string>> {
    if (addresses.length === 0) return new Set();
    const rows = await tx.findBy(MailOptOut, { address: In(addresses.map((address) => address.toLowerCase())) });
    return new Set(rows.map(({ address }) => address));
  }

  /** Whether this address wants none. */
  async has(tx: Tx, address: string): Promise<boolean> {
    return (await this.among(tx, [address])).size > 0;
  }

  /** The page on which the reader of a mail says so. */
  link(mailId: string): NewLink {
    const expiresAt = new Date(this.clock.now().getTime() + LINK_DAYS * 24 * 3600_000);
    return { purpose: 'mail_opt_out', subjectId: mailId, expiresAt };
  }

  /** Where a mail went, when it wants none any more; null for an unknown mail. */
  async stateOf(mailId: string): Promise<{ optedOut: boolean } | null> {
    const { manager } = this.database;
    const mail = await manager.findOneBy(Mail, { id: mailId });
    return mail?.recipient
      ? { optedOut: await manager.existsBy(MailOptOut, { address: mail.recipient.toLowerCase() }) }
      : null;
  }

  /** The address a mail went to gets no reminders from now on; said twice, it is the same. */
  async add(mailId: string): Promise<void> {
    const { manager } = this.database;
    const mail = await manager.findOneBy(Mail, { id: mailId });
    if (!mail?.recipient) return;
    await manager
      .createQueryBuilder()
      .insert()
      .into(MailOptOut)
      .values({ address: mail.recipient.toLowerCase(), since: this.clock.now() })
      .orIgnore()
      .execute();
  }

  /** The same address wants them again. */
  async remove(mailId: string): Promise<void> {
    const { manager } = this.database;
    const mail = await manager.findOneBy(Mail, { id: mailId });
    if (mail?.recipient) await manager.delete(MailOptOut, { address: mail.recipient.toLowerCase() });
  }
}
