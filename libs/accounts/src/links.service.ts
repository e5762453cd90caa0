import { Clock, Config, Database, newId, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { ActionLink, type LinkPurpose } from './action-link.entity.js';
import { hashSecret, newToken } from './secrets.js';

/** Links that let people without account answer one thing. Opening one never acts: a page shows, a button acts. */
@Injectable()
export class Links {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Makes the link a mail is about to carry. @returns its full address; the token is stored nowhere. */
  async create(tx: Tx, link: { purpose: LinkPurpose; subjectId: string; expiresAt: Date }): Promise<string> {
    const token = newToken();
    await tx.insert(ActionLink, {
      id: newId(),
      tokenHash: hashSecret(this.config.secret, token),
      purpose: link.purpose,
      subjectId: link.subjectId,
      expiresAt: link.expiresAt,
      revokedAt: null,
      createdAt: this.clock.now(),
    });
    return `${this.config.publicUrl}/r/${token}`;
  }

  /** The link behind a token: live, or known but expired (then it may be renewed to the address on record only). */
  async find(token: string): Promise<{ link: ActionLink; expired: boolean } | null> {
    const link = await this.database.manager.findOne(ActionLink, {
      where: { tokenHash: hashSecret(this.config.secret, token), revokedAt: IsNull() },
    });
    return link && { link, expired: link.expiresAt <= this.clock.now() };
  }

  /** Whether a live link was already made for a row since a moment: renewals are throttled by it. */
  async madeSince(subjectId: string, purpose: LinkPurpose, since: Date): Promise<boolean> {
    return this.database.manager.exists(ActionLink, { where: { subjectId, purpose, createdAt: MoreThan(since) } });
  }

  async revokeAll(tx: Tx, subjectId: string): Promise<void> {
    await tx.update(ActionLink, { subjectId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }
}
