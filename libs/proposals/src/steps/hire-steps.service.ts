import type { Caller } from '#accounts';
import { Clock, Database, invalid } from '#platform';
import { Injectable } from '@nestjs/common';
import { Proposals } from '../proposals.service.js';
import { HireStep } from './hire-step.entity.js';

/** Far more than any hire has; keeps a caller from filling the table. */
const MOST_STEPS = 60;

/** Which steps of a hire are done, as ticked by the structure's staff. */
@Injectable()
export class HireSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: Proposals,
  ) {}

  /** Keys ticked, oldest first. @throws DomainError not_found out of scope */
  async done(caller: Caller, proposalId: string): Promise<string[]> {
    const { manager } = this.database;
    await this.proposals.inScope(manager, caller, proposalId);
    const rows = await manager.find(HireStep, { where: { proposalId }, order: { doneAt: 'ASC', key: 'ASC' } });
    return rows.map(({ key }) => key);
  }

  /** Ticks or unticks; doing it twice changes nothing. @throws DomainError not_found out of scope */
  async tick(caller: Caller, proposalId: string, key: string, done: boolean): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.proposals.inScope(tx, caller, proposalId);
      if (!done) {
        await tx.delete(HireStep, { proposalId, key });
        return;
      }
      if ((await tx.countBy(HireStep, { proposalId })) >= MOST_STEPS)
        throw invalid('too_many_steps', 'key', 'Trop d’étapes sont déjà cochées.');
      await tx
        .createQueryBuilder()
        .insert()
        .into(HireStep)
        .values({ proposalId, key, doneAt: this.clock.now(), doneByAccountId: caller.accountId })
        .orIgnore()
        .execute();
    });
  }
}
