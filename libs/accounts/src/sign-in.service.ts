import { Clock, Config, Database, DomainError, Events, invalid, newId, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, IsNull, LessThan, MoreThan } from 'typeorm';
import { Account } from './account.entity.js';
import type { AccountsEvent } from './accounts.events.js';
import { hashSecret, newCode, sameHash } from './secrets.js';
import { Sessions } from './sessions.service.js';
import { SignInCode, SignInRequest } from './sign-in.entity.js';

const WINDOW_MS = 15 * 60_000;
const DAY_MS = 24 * 3_600_000;
const REQUESTS_PER_EMAIL = 5;
/** Bounds both a flood of mails and how often six digits may be guessed: 30 × 5 tries in a million. */
const REQUESTS_PER_EMAIL_AND_DAY = 30;
const REQUESTS_PER_CALLER = 30;
const CODE_LIFE_MS = 15 * 60_000;
const ATTEMPTS_PER_CODE = 5;

export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

/** Sign-in without password: a one-time code by mail. Says nothing about which addresses have an account. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly events: Events,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Asks for a code; the mail leaves only when the address has an account, the answer is the same.
   * @param callerAddress network address of who asks.
   * @throws DomainError too_many, counted alike for known and unknown addresses.
   */
  async requestCode(email: string, callerAddress: string): Promise<void> {
    await this.database.transaction((tx) => this.requestCodeIn(tx, email, callerAddress));
  }

  async requestCodeIn(tx: Tx, email: string, callerAddress: string): Promise<void> {
    const now = this.clock.now();
    const emailHash = hashSecret(this.config.secret, normaliseEmail(email));
    const callerHash = hashSecret(this.config.secret, callerAddress);
    // One after the other: requests that arrive together would all count the same past.
    for (const key of [emailHash, callerHash].sort())
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    const since = (milliseconds: number) => MoreThan(new Date(now.getTime() - milliseconds));
    const asked = (where: FindOptionsWhere<SignInRequest>): Promise<number> => tx.count(SignInRequest, { where });
    const tooMany =
      (await asked({ emailHash, createdAt: since(WINDOW_MS) })) >= REQUESTS_PER_EMAIL ||
      (await asked({ emailHash, createdAt: since(DAY_MS) })) >= REQUESTS_PER_EMAIL_AND_DAY ||
      (await asked({ callerHash, createdAt: since(WINDOW_MS) })) >= REQUESTS_PER_CALLER;
    if (tooMany) {
      throw new DomainError(
        'too_many',
        'too_many_codes',
        'Trop de demandes. Attendez un quart d’heure avant de redemander un code.',
      );
    }
    const account = await tx.findOne(Account, { where: { email: normaliseEmail(email), disabledAt: IsNull() } });
    const requestId = newId();
    await tx.insert(SignInRequest, {
      id: requestId,
      emailHash,
      callerHash,
      accountId: account?.id ?? null,
      createdAt: now,
    });
    if (!account) return;
    const event: AccountsEvent = { topic: 'accounts.sign_in_requested', payload: { requestId, accountId: account.id } };
    await this.events.tell(tx, event);
  }

  /** Makes the code a mail is about to carry. A mail sent twice carries two codes, both good. */
  async mintCode(tx: Tx, accountId: string): Promise<{ code: string; minutes: number }> {
    const now = this.clock.now();
    const code = newCode();
    await tx.insert(SignInCode, {
      id: newId(),
      accountId,
      codeHash: hashSecret(this.config.secret, `${accountId}:${code}`),
      expiresAt: new Date(now.getTime() + CODE_LIFE_MS),
      attempts: 0,
      usedAt: null,
      createdAt: now,
    });
    return { code, minutes: CODE_LIFE_MS / 60_000 };
  }

  /**
   * Opens a session for the right code.
   * @returns the session token for the cookie.
   * @throws DomainError invalid, with one sentence for every reason.
   */
  async signIn(email: string, code: string): Promise<string> {
    const token = await this.database.transaction(async (tx) => {
      const account = await tx.findOne(Account, { where: { email: normaliseEmail(email), disabledAt: IsNull() } });
      if (!account) return null;
      const now = this.clock.now();
      const live = {
        accountId: account.id,
        usedAt: IsNull(),
        expiresAt: MoreThan(now),
        attempts: LessThan(ATTEMPTS_PER_CODE),
      };
      const codes = await tx.find(SignInCode, { where: live, lock: { mode: 'pessimistic_write' } });
      const wanted = hashSecret(this.config.secret, `${account.id}:${code.replace(/\s/g, '')}`);
      const match = codes.find((row) => sameHash(row.codeHash, wanted));
      if (!match) {
        // Committed, not thrown: a wrong try must count.
        await tx.increment(SignInCode, live, 'attempts', 1);
        return null;
      }
      await tx.update(SignInCode, { accountId: account.id, usedAt: IsNull() }, { usedAt: now });
      return this.sessions.open(tx, account.id);
    });
    if (token === null) {
      throw invalid(
        'wrong_code',
        'code',
        'Ce code n’est pas le bon, ou il n’est plus valable. Vérifiez-le ou demandez-en un autre.',
      );
    }
    return token;
  }
}
