import type { Caller } from '#accounts';
import { Clock, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { Proposals } from '../proposals.service.js';
import { PreparationCheck } from './preparation-check.entity.js';
import { type PreparationCheckCode, preparationChecks } from './preparation.js';

/** One line of the list, with who ticked it and when. */
export interface PreparationLine {
  code: PreparationCheckCode;
  label: string;
  doneAt: Date | null;
  doneBy: string | null;
}

/** What was gone through with a young person before a meeting, as ticked by the structure's staff. */
@Injectable()
export class PreparationChecks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: Proposals,
  ) {}

  /** The whole list, in its order. @throws DomainError not_found out of scope */
  async of(caller: Caller, proposalId: string): Promise<PreparationLine[]> {
    const { manager } = this.database;
    await this.proposals.inScope(manager, caller, proposalId);
    const ticked = await manager.query<{ code: string; doneAt: Date; doneBy: string }[]>(
      `select k.code, k.done_at as "doneAt", a.first_name || ' ' || a.last_name as "doneBy"
       from preparation_checks k join accounts a on a.id = k.done_by_account_id where k.proposal_id = $1`,
      [proposalId],
    );
    return preparationChecks.map(({ code, label }) => {
      const tick = ticked.find((one) => one.code === code);
      return { code, label, doneAt: tick?.doneAt ?? null, doneBy: tick?.doneBy ?? null };
    });
  }

  /** Ticks or unticks; doing it twice changes nothing. @throws DomainError not_found out of scope */
  async tick(caller: Caller, proposalId: string, code: PreparationCheckCode, done: boolean): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.proposals.inScope(tx, caller, proposalId);
      if (!done) {
        await tx.delete(PreparationCheck, { proposalId, code });
        return;
      }
      await tx
        .createQueryBuilder()
        .insert()
        .into(PreparationCheck)
        .values({ proposalId, code, doneAt: this.clock.now(), doneByAccountId: caller.accountId })
        .orIgnore()
        .execute();
    });
  }
}
