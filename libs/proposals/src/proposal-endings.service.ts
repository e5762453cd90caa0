import { Needs } from '#needs';
import { Database, SYSTEM, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, Not } from 'typeorm';
import { Proposal } from './proposal.entity.js';
import { proposalMachine } from './proposal.states.js';
import { Proposals } from './proposals.service.js';

const notOver = proposalMachine.states.filter((state) => !proposalMachine.final.includes(state));

/** What a hire, or the end of a need, ends elsewhere: reactions to events, which may run twice. */
@Injectable()
export class ProposalEndings {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
    private readonly proposals: Proposals,
  ) {}

  /** A hire may have filled the need’s last post. Called again, it changes nothing. */
  async fillNeed(proposalId: string): Promise<void> {
    const { needId } = await this.database.manager.findOneByOrFail(Proposal, { id: proposalId });
    const hires = await this.database.manager.countBy(Proposal, { needId, state: 'hired' });
    await this.needs.fillIfComplete(needId, hires);
  }

  /** A hire ends what else was under way for the same young person. Called again, it finds nothing left. */
  async closeOthersOfCandidate(proposalId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { candidateId } = await tx.findOneByOrFail(Proposal, { id: proposalId });
      await this.withdrawAll(
        tx,
        { candidateId, id: Not(proposalId) },
        'La personne a été embauchée sur un autre poste.',
      );
    });
  }

  /** A need that is filled, closed or expired ends what was under way for it. Called again, it finds nothing left. */
  async withdrawAllOfNeed(needId: string): Promise<void> {
    await this.database.transaction((tx) => this.withdrawAll(tx, { needId }, 'Le besoin n’est plus ouvert.'));
  }

  private async withdrawAll(tx: Tx, where: FindOptionsWhere<Proposal>, note: string): Promise<void> {
    const under = await tx.find(Proposal, { where: { ...where, state: In(notOver) }, order: { id: 'ASC' } });
    for (const proposal of under) await this.proposals.take(tx, proposal, 'withdraw', SYSTEM, {}, note);
  }
}
