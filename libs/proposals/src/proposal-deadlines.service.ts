import { Clock, Database, dayOf, type JobRequest, SYSTEM, type Tx } from '#platform';
import { addWorkingDays } from '#reference';
import { Injectable } from '@nestjs/common';
import { answerStep, consentStep } from './deadlines.js';
import { Proposal } from './proposal.entity.js';
import type { ProposalState } from './proposal.states.js';
import { Proposals } from './proposals.service.js';

/** Questions that wait for an answer: reminded, then given up. Sweeps list what is due, one job acts on each. */
@Injectable()
export class ProposalDeadlines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: Proposals,
  ) {}

  /** Young people to remind or to stop waiting for. */
  async sweepConsents(): Promise<JobRequest[]> {
    const waiting = await this.database.manager.findBy(Proposal, { state: 'consent_asked' });
    return waiting
      .filter((proposal) => this.consentDue(proposal))
      .map(({ id }) => ({ queue: 'sweeps', name: 'consent-act', data: { proposalId: id }, key: `consent-act-${id}` }));
  }

  /** Employers to remind or to stop waiting for. */
  async sweepAnswers(): Promise<JobRequest[]> {
    const waiting = await this.database.manager.findBy(Proposal, { state: 'sent' });
    return waiting
      .filter((proposal) => this.answerDue(proposal))
      .map(({ id }) => ({ queue: 'sweeps', name: 'answer-act', data: { proposalId: id }, key: `answer-act-${id}` }));
  }

  /** Handler of `consent-act`: decides again from the row as it is now. */
  async actOnConsent(proposalId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const proposal = await lockWaiting(tx, proposalId, 'consent_asked');
      const step = proposal && this.consentDue(proposal);
      if (step === 'expire') await this.proposals.take(tx, proposal!, 'expire_consent', SYSTEM);
      if (step === 'remind') {
        const set = { consentRemindedAt: this.clock.now() };
        await this.proposals.take(tx, proposal!, 'remind_candidate', SYSTEM, set);
      }
    });
  }

  /** Handler of `answer-act`: decides again from the row as it is now. */
  async actOnAnswer(proposalId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const proposal = await lockWaiting(tx, proposalId, 'sent');
      const step = proposal && this.answerDue(proposal);
      if (step === 'give_up') await this.proposals.take(tx, proposal!, 'give_up', SYSTEM);
      if (step === 'remind') {
        const set = { employerRemindedAt: this.clock.now() };
        await this.proposals.take(tx, proposal!, 'remind_employer', SYSTEM, set);
      }
    });
  }

  private consentDue(proposal: Proposal): ReturnType<typeof consentStep> {
    const { consentAskedAt, consentExpiresOn, consentRemindedAt, consentChannel, callAskedAt } = proposal;
    if (!consentAskedAt || !consentExpiresOn) return null;
    const byCall = consentChannel === 'call' || callAskedAt !== null;
    const asked = {
      on: dayOf(consentAskedAt),
      expiresOn: consentExpiresOn,
      reminded: consentRemindedAt !== null,
      byCall,
    };
    return consentStep(asked, this.clock.today(), addWorkingDays);
  }

  private answerDue({ sentAt, employerRemindedAt }: Proposal): ReturnType<typeof answerStep> {
    if (!sentAt) return null;
    const sent = { on: dayOf(sentAt), remindedOn: employerRemindedAt && dayOf(employerRemindedAt) };
    return answerStep(sent, this.clock.today(), addWorkingDays);
  }
}

/** Locked, so that of two handlers at once the second one sees what the first one did. */
const lockWaiting = (tx: Tx, id: string, state: ProposalState): Promise<Proposal | null> =>
  tx.findOne(Proposal, { where: { id, state }, lock: { mode: 'pessimistic_write' } });
