import { randomInt } from 'node:crypto';
import { actorOf, type Caller } from '#accounts';
import { Candidate } from '#candidates';
import { Need, Needs } from '#needs';
import {
  type ActingPerson,
  Clock,
  conflict,
  Database,
  DomainError,
  Events,
  invalid,
  isDuplicate,
  newId,
  notFound,
  Transitions,
  type Tx,
  updateOne,
} from '#platform';
import { addWorkingDays } from '#reference';
import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { consentRecord, consentWording } from './consent-wording.js';
import { consentExpiry } from './deadlines.js';
import { candidateReasons, employerReasons, isReason } from './decline-reasons.js';
import { alreadyProposed, fasterColleague } from './faster-colleague.js';
import { hireProblem } from './hire-terms.js';
import { pickLabel } from './label.js';
import type { MeetingOffer } from './meetings/meeting-offer.js';
import { MeetingSteps } from './meetings/meeting-steps.service.js';
import { type HireTerms, Proposal } from './proposal.entity.js';
import { type ProposalAction, proposalMachine, type ProposalState } from './proposal.states.js';
import type { ProposalsEvent } from './proposals.events.js';
import { count } from './ranking/french.js';
import { Rankings } from './ranking/ranking.service.js';
import { ProposalSettings } from './settings/proposal-settings.service.js';

/** Someone signed in, held to what they may see; or whoever holds the link mailed for this very proposal. */
export type Person = Caller | ActingPerson;

/** What is told of a proposal itself, besides its meeting. */
type ProposalTopic = Exclude<ProposalsEvent, { payload: { meetingId: string } }>['topic'];

const topics: Readonly<Record<ProposalAction, ProposalTopic>> = {
  ask_consent: 'proposals.consent_asked',
  remind_candidate: 'proposals.consent_reminded',
  agree: 'proposals.consented',
  decline: 'proposals.declined_by_candidate',
  expire_consent: 'proposals.consent_expired',
  send: 'proposals.sent',
  remind_employer: 'proposals.employer_reminded',
  meet: 'proposals.meeting_wanted',
  reject: 'proposals.rejected',
  hire: 'proposals.hired',
  withdraw: 'proposals.withdrawn',
  give_up: 'proposals.unanswered',
};

/** After them there is nothing left to meet for. */
const endsMeetings: ReadonlySet<ProposalAction> = new Set(['reject', 'hire', 'withdraw']);

const endsProposal: ReadonlySet<ProposalAction> = new Set(
  proposalMachine.transitions.flatMap(({ action, to }) => (proposalMachine.final.includes(to) ? [action] : [])),
);

/** Refusals of a step that somebody else took first. */
const tooLate: ReadonlySet<string> = new Set(['not_possible_now', 'changed_meanwhile']);

const withEmployer: readonly ProposalState[] = ['sent', 'interview'];
/** Takes a young person's time and hopes: they were asked, or are in front of an employer. */
const engaging: readonly ProposalState[] = ['consent_asked', 'consented', ...withEmployer];

/** From the shortlist to the employer's answer: each step under the eyes of the state machine. */
@Injectable()
export class Proposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly transitions: Transitions,
    private readonly needs: Needs,
    private readonly rankings: Rankings,
    private readonly settings: ProposalSettings,
    private readonly meetings: MeetingSteps,
  ) {}

  /**
   * Puts young people on an open need's shortlist, with what the ranking says of them today.
   * @throws DomainError invalid for someone a gate keeps out; conflict for someone who is on it already.
   */
  async shortlist(
    caller: Caller,
    needId: string,
    candidateIds: readonly string[],
    note: string | null,
  ): Promise<string[]> {
    try {
      return await this.database.transaction(async (tx) => {
        const need = await this.needs.inScope(tx, caller, needId);
        mustBeOpen(need);
        const { ranked, out } = await this.rankings.assess(tx, need, candidateIds);
        for (const { candidate, gates, person } of out) {
          const why = gates.map(({ sentence }) => sentence).join(' ; ');
          throw invalid(
            'cannot_be_proposed',
            `candidateIds.${candidateIds.indexOf(candidate)}`,
            `${person.firstName} ${person.lastName} : ${why}.`,
          );
        }
        if (ranked.length < new Set(candidateIds).size) throw notFound();
        const labels = new Set(
          (await tx.find(Proposal, { where: { needId }, select: { label: true } })).map(({ label }) => label),
        );
        const rows = ranked.map(({ candidate, score, distanceKm, reasons }) => {
          const label = pickLabel(labels, randomInt);
          labels.add(label);
          return {
            id: newId(),
            needId,
            candidateId: candidate,
            structureId: need.structureId!,
            adviserAccountId: caller.accountId,
            state: 'shortlisted' as const,
            label,
            score,
            reasons,
            distanceKm,
            note,
            createdAt: this.clock.now(),
          };
        });
        await tx.insert(Proposal, rows);
        return rows.map(({ id }) => id);
      });
    } catch (error) {
      if (isDuplicate(error, 'proposals_need_candidate_key')) {
        throw await alreadyProposed(this.database.manager, needId, candidateIds);
      }
      throw error;
    }
  }

  /** Asks the young person: by a mailed link, or by the adviser's call at once when there is no e-mail on record. */
  async askConsent(caller: Caller, id: string): Promise<void> {
    await this.act(caller, id, 'ask_consent', async (tx, proposal) => {
      mustBeOpen(await this.needs.inScope(tx, caller, proposal.needId));
      const candidate = await tx.findOneOrFail(Candidate, {
        where: { id: proposal.candidateId },
        lock: { mode: 'pessimistic_write' },
      });
      const engaged = await tx.countBy(Proposal, { candidateId: candidate.id, state: In([...engaging]) });
      const { openPerCandidate } = await this.settings.of(proposal.structureId);
      if (engaged >= openPerCandidate) {
        throw conflict(
          'too_many_for_candidate',
          `Cette personne a déjà ${count(engaged, 'proposition')} en cours. Attendez une réponse.`,
        );
      }
      return {
        consentChannel: candidate.email ? 'link' : 'call',
        consentAskedAt: this.clock.now(),
        consentExpiresOn: consentExpiry(this.clock.today(), addWorkingDays),
      };
    });
  }

  /** The person agrees, by the link or on the phone with the adviser, who notes it. */
  async agree(person: Person, id: string, answer: { contactAgreed: boolean }): Promise<void> {
    await this.act(person, id, 'agree', () => ({
      ...('role' in person ? { consentChannel: 'call' as const } : {}),
      consentedAt: this.clock.now(),
      consentWording: consentRecord(consentWording, answer.contactAgreed),
      contactAgreed: answer.contactAgreed,
    }));
  }

  /** The person says no, or takes back their consent before the employer has answered. */
  async decline(person: Person, id: string, answer: { reason: string; comment?: string | null }): Promise<void> {
    if (!isReason(candidateReasons, answer.reason))
      throw invalid('reason_unknown', 'reason', 'Choisissez une raison de la liste.');
    await this.act(person, id, 'decline', () => ({
      declineReason: answer.reason,
      declineComment: answer.comment ?? null,
      contactAgreed: false,
    }));
  }

  /** « Rappelez-moi »: the question stays open and the adviser owes a call. Asked twice, it is one call. */
  async askCall(person: Person, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const proposal = await this.inScope(tx, person, id);
      if (proposal.callAskedAt) return;
      await updateOne(tx, Proposal, { id, state: 'consent_asked' }, { callAskedAt: this.clock.now() });
      await this.tell(tx, 'proposals.call_asked', id);
    });
  }

  /** The adviser shows the anonymous card to the employer. */
  async send(caller: Caller, id: string): Promise<void> {
    await this.act(caller, id, 'send', async (tx, proposal) => {
      const need = await this.lockNeed(tx, proposal.needId);
      mustBeOpen(need);
      const sent = await tx.countBy(Proposal, { needId: need.id, state: In([...withEmployer]) });
      const hired = await tx.countBy(Proposal, { needId: need.id, state: 'hired' });
      const { sentPerPost } = await this.settings.of(proposal.structureId);
      if (sent >= sentPerPost * (need.positions - hired)) {
        throw conflict(
          'too_many_sent',
          `L’entreprise a déjà ${count(sentPerPost, 'candidature')} à regarder par poste. Attendez une réponse.`,
        );
      }
      return { sentAt: this.clock.now() };
    });
  }

  /** The employer wants to meet. @param offer two times to choose from; null: the adviser arranges it. */
  async meet(person: Person, id: string, offer: MeetingOffer | null = null): Promise<void> {
    await this.act(person, id, 'meet', async (tx, proposal, by) => {
      if (offer) await this.meetings.propose(tx, proposal, offer, by);
      return { answeredAt: this.clock.now() };
    });
  }

  async reject(person: Person, id: string, answer: { reason: string; comment?: string | null }): Promise<void> {
    if (!isReason(employerReasons, answer.reason))
      throw invalid('reason_unknown', 'reason', 'Choisissez une raison de la liste.');
    await this.act(person, id, 'reject', () => ({
      answeredAt: this.clock.now(),
      declineReason: answer.reason,
      declineComment: answer.comment ?? null,
    }));
  }

  /** The employer hires: the placement and everything after it starts from here. */
  async hire(person: Person, id: string, terms: HireTerms): Promise<void> {
    const problem = hireProblem(terms, this.clock.today());
    if (problem) throw invalid(problem.code, problem.field, problem.message);
    await this.act(person, id, 'hire', async (tx, proposal) => {
      const need = await this.lockNeed(tx, proposal.needId);
      const hired = await tx.countBy(Proposal, { needId: need.id, state: 'hired' });
      if (hired >= need.positions) throw conflict('posts_filled', 'Tous les postes de ce besoin sont déjà pourvus.');
      await this.mustNotBeHiredElsewhere(tx, proposal);
      return { answeredAt: this.clock.now(), hireTerms: { ...terms } };
    });
  }

  async withdraw(caller: Caller, id: string, note?: string): Promise<void> {
    await this.act(caller, id, 'withdraw', () => ({}), note);
  }

  /** The proposal, when this person may see it. An employer sees none that was not sent to them. */
  async inScope(tx: Tx, person: Person, id: string): Promise<Proposal> {
    const proposal = await tx.findOneBy(Proposal, { id });
    if (!proposal) throw notFound();
    if (!('role' in person)) return proposal;
    await this.needs.inScope(tx, person, proposal.needId);
    if (person.role === 'employer' && (!person.confirmed || proposal.sentAt === null)) throw notFound();
    return proposal;
  }

  private async act(
    person: Person,
    id: string,
    action: ProposalAction,
    prepare: (
      tx: Tx,
      proposal: Proposal,
      by: ActingPerson,
    ) => QueryDeepPartialEntity<Proposal> | Promise<QueryDeepPartialEntity<Proposal>>,
    note?: string,
  ): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        const proposal = await this.inScope(tx, person, id);
        const by = 'role' in person ? actorOf(person) : person;
        await this.take(tx, proposal, action, by, await prepare(tx, proposal, by), note);
      });
    } catch (error) {
      const late = error instanceof DomainError && tooLate.has(error.code);
      if (!late || !('role' in person) || person.role === 'employer') throw error;
      throw (await fasterColleague(this.database.manager, id, person.accountId)) ?? error;
    }
  }

  /** One step and its event, in the caller's transaction. */
  async take(
    tx: Tx,
    proposal: Pick<Proposal, 'id' | 'state'>,
    action: ProposalAction,
    by: ActingPerson,
    set: QueryDeepPartialEntity<Proposal> = {},
    note?: string,
  ): Promise<void> {
    const ending = endsProposal.has(action) ? { closedAt: this.clock.now() } : {};
    await this.transitions.take(tx, proposalMachine, Proposal, proposal, action, by, {
      set: { ...set, ...ending },
      note,
    });
    if (endsMeetings.has(action)) await this.meetings.callOff(tx, proposal.id);
    await this.tell(tx, topics[action], proposal.id);
  }

  /** Counts below depend on it: two people who send or hire for one need at once go one after the other. */
  private lockNeed(tx: Tx, id: string): Promise<Need> {
    return tx.findOneOrFail(Need, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * A hire ends the person's other proposals a moment later: until then, and of two companies at once, only the first
   * one hires. A hire from before this proposal is history.
   */
  private async mustNotBeHiredElsewhere(tx: Tx, { candidateId, createdAt }: Proposal): Promise<void> {
    await tx.findOneOrFail(Candidate, { where: { id: candidateId }, lock: { mode: 'pessimistic_write' } });
    if (await tx.existsBy(Proposal, { candidateId, state: 'hired', closedAt: MoreThanOrEqual(createdAt) }))
      throw conflict('hired_elsewhere', 'Cette personne vient d’être embauchée sur un autre poste.');
  }

  private tell(tx: Tx, topic: ProposalTopic, proposalId: string): Promise<void> {
    return this.events.tell(tx, { topic, payload: { proposalId } } satisfies ProposalsEvent);
  }
}

function mustBeOpen(need: Need): void {
  if (need.state !== 'open') throw conflict('need_not_open', 'Ce besoin n’est pas ouvert aux propositions.');
}
