import { Clock, Config, Database, type DomainEvent, Events, insertMany, newId, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { ActionLink, type LinkPurpose } from './action-link.entity.js';
import { hashSecret, newToken } from './secrets.js';

const RENEWAL_PAUSE_MS = 15 * 60_000;

/** What a link is for, and until when. */
export interface NewLink {
  purpose: LinkPurpose;
  subjectId: string;
  expiresAt: Date;
}

/** Links that let people without account answer one thing. Opening one never acts: a page shows, a button acts. */
@Injectable()
export class Links {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly events: Events,
  ) {}

  /** Makes the link a mail is about to carry. @returns its full address; the token is stored nowhere. */
  async create(tx: Tx, link: NewLink): Promise<string> {
    const { address, row } = this.draft(link);
    await tx.insert(ActionLink, row);
    return address;
  }

  /** The same for many mails at once: links work as soon as the transaction in which they are kept is over. */
  draft(link: NewLink): { address: string; row: ActionLink } {
    const token = newToken();
    const tokenHash = hashSecret(this.config.secret, token);
    const row = { id: newId(), tokenHash, ...link, revokedAt: null, createdAt: this.clock.now() };
    return { address: `${this.config.publicUrl}/r/${token}`, row };
  }

  async keep(tx: Tx, rows: readonly ActionLink[]): Promise<void> {
    await insertMany(tx, ActionLink, rows);
  }

  /** The link behind a token: live, or known but expired (then it may be renewed to the address on record only). */
  async find(token: string): Promise<{ link: ActionLink; expired: boolean } | null> {
    const link = await this.database.manager.findOne(ActionLink, {
      where: { tokenHash: hashSecret(this.config.secret, token), revokedAt: IsNull() },
    });
    return link && { link, expired: link.expiresAt <= this.clock.now() };
  }

  /**
   * Asks for the mail of an expired link to leave again, to the address on record: whoever holds the old link learns
   * nothing and chooses nothing. At most once in a quarter of an hour.
   * @param event the event whose mail carries a fresh link.
   */
  async renew(link: ActionLink, event: DomainEvent): Promise<void> {
    const since = new Date(this.clock.now().getTime() - RENEWAL_PAUSE_MS);
    await this.database.transaction(async (tx) => {
      const recent = await tx.existsBy(ActionLink, {
        subjectId: link.subjectId,
        purpose: link.purpose,
        createdAt: MoreThan(since),
      });
      if (!recent) await this.events.tell(tx, event);
    });
  }
}
