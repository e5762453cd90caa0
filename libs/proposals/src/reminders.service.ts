import { actorOf, type Caller } from '#accounts';
import { Candidate } from '#candidates';
import { Company } from '#companies';
import { Need } from '#needs';
import { Clock, conflict, Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { fasterColleague } from './faster-colleague.js';
import { Proposal } from './proposal.entity.js';
import { Proposals } from './proposals.service.js';
import { reminderOf, reminderProblem } from './reminders.js';

/** Reminders an adviser sends by hand, between those that leave by themselves. */
@Injectable()
export class Reminders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: Proposals,
  ) {}

  /**
   * Asks whoever is waited for again: the young person for their consent, or the employer for an answer.
   * @param isUnwelcome whether an address has asked for no more reminders
   * @throws DomainError conflict when nobody is waited for any more, a message has left today, or none is wanted.
   */
  async send(caller: Caller, id: string, isUnwelcome: (tx: Tx, address: string) => Promise<boolean>): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.proposals.inScope(tx, caller, id);
      // Locked, so that of two who remind at once the second one sees the first one’s message.
      const proposal = await tx.findOneOrFail(Proposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const { email } = await tx.findOneByOrFail(Candidate, { id: proposal.candidateId });
      const problem = reminderProblem({ ...proposal, email }, this.clock.today());
      const action = reminderOf(proposal.state);
      if (problem || !action) {
        const colleague = action ? null : await fasterColleague(tx, id, caller.accountId);
        throw colleague ?? conflict(problem?.code ?? '', problem?.message ?? '');
      }
      const address = action === 'remind_candidate' ? email : await companyAddress(tx, proposal.needId);
      if (address && (await isUnwelcome(tx, address)))
        throw conflict('no_reminders_wanted', 'Cette adresse ne veut plus recevoir de rappels. Appelez plutôt.');
      const column = action === 'remind_candidate' ? 'consentRemindedAt' : 'employerRemindedAt';
      await this.proposals.take(tx, proposal, action, actorOf(caller), { [column]: this.clock.now() });
    });
  }
}

async function companyAddress(tx: Tx, needId: string): Promise<string | null> {
  const { companyId } = await tx.findOneByOrFail(Need, { id: needId });
  return (await tx.findOneByOrFail(Company, { id: companyId })).email;
}
