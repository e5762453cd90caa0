import { Clock, Config, Database, forbidden, newId, notFound, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { In, IsNull, Not } from 'typeorm';
import { Membership } from './membership.entity.js';
import type { Caller, MembershipState, Role } from './roles.js';
import { hashSecret, newToken } from './secrets.js';
import { Session } from './sign-in.entity.js';

export const SESSION_LIFE_MS = 14 * 24 * 3_600_000;
const SEEN_EVERY_MS = 5 * 60_000;

interface SessionRow {
  session_id: string;
  token_hash: string;
  is_stale: boolean;
  account_id: string;
  membership_id: string;
  role: Role;
  structure_id: string | null;
  company_id: string | null;
  state: MembershipState;
}

/** Signed-in browsers, kept on the server so that they can be revoked at once. */
@Injectable()
export class Sessions {
  /**
   * Requests that arrive in one turn of the event loop share one look-up: a page asks for several things at once. Nothing
   * is kept for later ones, so that a session that was closed is closed for the next request.
   */
  private readonly callers = new DataLoader<string, Caller | null>((hashes) => this.callersOf(hashes), {
    cache: false,
    batchScheduleFn: setImmediate,
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Opens a session in the person's oldest membership and gives the token for the cookie. */
  async open(tx: Tx, accountId: string): Promise<string> {
    const membership = await tx.findOne(Membership, {
      where: { accountId, state: Not('ended') },
      order: { createdAt: 'ASC' },
    });
    if (!membership)
      throw forbidden('no_membership', 'Votre compte n’est plus rattaché à une structure ni à une entreprise.');
    const token = newToken();
    const now = this.clock.now();
    await tx.insert(Session, {
      id: newId(),
      tokenHash: hashSecret(this.config.secret, token),
      accountId,
      membershipId: membership.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFE_MS),
      revokedAt: null,
    });
    return token;
  }

  /** Who is behind a session token; null when it is unknown, expired, revoked, or the person left. */
  callerOf(token: string): Promise<Caller | null> {
    return this.callers.load(hashSecret(this.config.secret, token));
  }

  private async callersOf(hashes: readonly string[]): Promise<(Caller | null)[]> {
    const now = this.clock.now();
    const rows = await this.database.read<SessionRow>(
      'session_callers',
      `select s.id as session_id, s.token_hash, s.last_seen_at < $3 as is_stale, s.account_id, m.id as membership_id, m.role,
         m.structure_id, m.company_id, m.state
       from sessions s
       join memberships m on m.id = s.membership_id and m.state <> 'ended'
       join accounts a on a.id = s.account_id and a.disabled_at is null
       where s.token_hash = any($1) and s.revoked_at is null and s.expires_at > $2`,
      [hashes, now, new Date(now.getTime() - SEEN_EVERY_MS)],
    );
    const stale = rows.filter(({ is_stale }) => is_stale).map(({ session_id }) => session_id);
    if (stale.length > 0) await this.database.manager.update(Session, { id: In(stale) }, { lastSeenAt: now });
    const callers = new Map(rows.map((row) => [row.token_hash, toCaller(row)]));
    return hashes.map((hash) => callers.get(hash) ?? null);
  }

  async close(token: string): Promise<void> {
    await this.database.manager.update(
      Session,
      { tokenHash: hashSecret(this.config.secret, token), revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
  }

  /** Goes on in another of the person's memberships. */
  async switchTo(token: string, caller: Caller, membershipId: string): Promise<void> {
    const membership = await this.database.manager.findOne(Membership, {
      where: { id: membershipId, accountId: caller.accountId, state: Not('ended') },
    });
    if (!membership) throw notFound();
    await this.database.manager.update(Session, { tokenHash: hashSecret(this.config.secret, token) }, { membershipId });
  }
}

const toCaller = (row: SessionRow): Caller => ({
  accountId: row.account_id,
  membershipId: row.membership_id,
  role: row.role,
  structureId: row.structure_id,
  companyId: row.company_id,
  confirmed: row.state === 'confirmed',
});
