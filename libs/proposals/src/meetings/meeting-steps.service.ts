import { Structure } from '#accounts';
import { Need } from '#needs';
import {
  type ActingPerson,
  Clock,
  conflict,
  DomainError,
  Events,
  type FieldProblem,
  type LocalTime,
  momentOf,
  newId,
  SYSTEM,
  Transitions,
  type Tx,
  updateOne,
} from '#platform';
import { normalisePhone, zoneOf } from '#reference';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Proposal } from '../proposal.entity.js';
import type { ProposalsEvent } from '../proposals.events.js';
import {
  arrangementProblems,
  type MeetingOffer,
  type MeetingTerms,
  offerProblems,
  type OfferRules,
} from './meeting-offer.js';
import { isReminderDue } from './meeting-reminder.js';
import { MeetingChange, type MeetingChangeKind } from './meeting-change.entity.js';
import { Meeting } from './meeting.entity.js';
import { meetingMachine, type MeetingAction } from './meeting.states.js';

type MeetingTopic = Extract<ProposalsEvent, { payload: { meetingId: string } }>['topic'];

/** Single steps of the meeting of a proposal, with their events, in the caller's transaction. Scopes are for the caller. */
@Injectable()
export class MeetingSteps {
  constructor(
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly transitions: Transitions,
  ) {}

  /** The meeting that is under way, held until the end of the transaction; null when there is none. */
  live(tx: Tx, proposalId: string): Promise<Meeting | null> {
    return tx.findOne(Meeting, {
      where: { proposalId, state: Not('cancelled') },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Two times to choose from. What was agreed before is called off: calendars must not keep it. */
  async propose(
    tx: Tx,
    proposal: Pick<Proposal, 'id' | 'structureId' | 'needId'>,
    offer: MeetingOffer,
    by: ActingPerson,
  ): Promise<void> {
    const rules = await this.rulesOf(tx, proposal);
    refuse(offerProblems(offer, rules));
    const slots = offer.slots
      .map((slot) => momentOf(slot, rules.zone)!)
      .sort((one, other) => one.getTime() - other.getTime());
    const set = { ...termsOf(offer), slots, proposedAt: this.clock.now(), callAskedAt: null };
    const before = await this.live(tx, proposal.id);
    if (before?.state === 'proposed') {
      await this.take(tx, before, 'propose', by, { ...set, sequence: before.sequence + 1 });
      await this.record(tx, before.id, 'offered', slots, by);
      return this.tell(tx, 'proposals.meeting_proposed', before, before.sequence + 1);
    }
    if (before) await this.cancel(tx, before, by, 'D’autres dates sont proposées.');
    const meeting = { id: newId(), proposalId: proposal.id, state: 'proposed' as const, sequence: 0, ...set };
    await tx.insert(Meeting, meeting);
    await this.record(tx, meeting.id, 'offered', slots, by);
    await this.tell(tx, 'proposals.meeting_proposed', meeting, 0);
  }

  /** @throws DomainError conflict when that time is over, or no longer among those proposed. */
  async choose(tx: Tx, meeting: Meeting, at: Date, by: ActingPerson): Promise<void> {
    // The button pressed twice.
    if (meeting.state === 'set' && meeting.startsAt?.getTime() === at.getTime()) return;
    if (meeting.state === 'proposed' && !meeting.slots.some((slot) => slot.getTime() === at.getTime()))
      throw conflict('slots_changed', 'L’entreprise a changé les dates entre-temps. Rechargez la page.');
    if (at <= this.clock.now()) throw conflict('slot_past', 'Cette date est passée. Demandez à être rappelé·e.');
    await this.settle(tx, meeting, 'choose', by, { startsAt: at });
    await this.record(tx, meeting.id, 'chosen', [at], by);
  }

  /** A time agreed on the phone: the first one, or another than before. */
  async arrange(
    tx: Tx,
    proposal: Pick<Proposal, 'id' | 'structureId' | 'needId'>,
    at: LocalTime,
    terms: MeetingTerms,
    by: ActingPerson,
  ): Promise<void> {
    const rules = await this.rulesOf(tx, proposal);
    refuse(arrangementProblems(at, terms, rules));
    const startsAt = momentOf(at, rules.zone)!;
    const set = { ...termsOf(terms), startsAt };
    const before = await this.live(tx, proposal.id);
    if (before) {
      await this.settle(tx, before, 'arrange', by, set);
      return this.record(tx, before.id, before.state === 'set' ? 'moved' : 'arranged', [startsAt], by);
    }
    const now = this.clock.now();
    const first = { id: newId(), proposalId: proposal.id, state: 'proposed' as const, slots: [], proposedAt: now };
    await tx.insert(Meeting, { ...first, ...termsOf(terms), sequence: 0 });
    await this.settle(tx, { ...first, sequence: -1 }, 'arrange', by, set);
    await this.record(tx, first.id, 'arranged', [startsAt], by);
  }

  /** « Rappelez-moi »: whatever was proposed or agreed stays, and the adviser owes a call. Asked twice, it is one call. */
  async askCall(tx: Tx, meeting: Meeting, by: ActingPerson): Promise<void> {
    if (meeting.callAskedAt) return;
    const { id, state, sequence } = meeting;
    await updateOne(tx, Meeting, { id, state }, { callAskedAt: this.clock.now() });
    await this.record(tx, id, 'call_asked', timesOf(meeting), by);
    await this.tell(tx, 'proposals.meeting_call_asked', meeting, sequence);
  }

  async cancel(tx: Tx, meeting: Meeting, by: ActingPerson, note?: string): Promise<void> {
    const sequence = meeting.sequence + 1;
    await this.take(tx, meeting, 'cancel', by, { sequence, callAskedAt: null }, note);
    await this.record(tx, meeting.id, 'cancelled', timesOf(meeting), by, note);
    await this.tell(tx, 'proposals.meeting_cancelled', meeting, sequence);
  }

  /** The proposal is over: a meeting that has not taken place will not. */
  async callOff(tx: Tx, proposalId: string): Promise<void> {
    const meeting = await this.live(tx, proposalId);
    if (!meeting || (meeting.startsAt && meeting.startsAt <= this.clock.now())) return;
    await this.cancel(tx, meeting, SYSTEM, 'La proposition est close.');
  }

  /** Reminds both sides, if that is due now. Called again, it does nothing. */
  async remind(tx: Tx, meeting: Meeting): Promise<void> {
    const { id, startsAt, setAt, remindedAt, sequence } = meeting;
    if (meeting.state !== 'set' || !startsAt || !setAt || remindedAt) return;
    const proposal = await tx.query<{ structureId: string; needId: string }[]>(
      'select structure_id as "structureId", need_id as "needId" from proposals where id = $1',
      [meeting.proposalId],
    );
    const { now, zone, holidays } = await this.rulesOf(tx, proposal[0]!);
    if (!isReminderDue({ startsAt, setAt }, now, zone, holidays)) return;
    await updateOne(tx, Meeting, { id, state: 'set' }, { remindedAt: now });
    await this.tell(tx, 'proposals.meeting_reminded', meeting, sequence);
  }

  private async settle(
    tx: Tx,
    meeting: Pick<Meeting, 'id' | 'proposalId' | 'state' | 'sequence'>,
    action: 'choose' | 'arrange',
    by: ActingPerson,
    set: QueryDeepPartialEntity<Meeting>,
  ): Promise<void> {
    const sequence = meeting.sequence + 1;
    const now = this.clock.now();
    await this.take(tx, meeting, action, by, { ...set, sequence, setAt: now, callAskedAt: null, remindedAt: null });
    await this.tell(tx, 'proposals.meeting_set', meeting, sequence);
  }

  private async take(
    tx: Tx,
    meeting: Pick<Meeting, 'id' | 'state'>,
    action: MeetingAction,
    by: ActingPerson,
    set: QueryDeepPartialEntity<Meeting>,
    note?: string,
  ): Promise<void> {
    await this.transitions.take(tx, meetingMachine, Meeting, meeting, action, by, { set, note });
  }

  private async record(
    tx: Tx,
    meetingId: string,
    kind: MeetingChangeKind,
    times: Date[],
    { actor, accountId }: ActingPerson,
    note: string | null = null,
  ): Promise<void> {
    const at = this.clock.now();
    await tx.insert(MeetingChange, { id: newId(), meetingId, kind, times, actor, accountId, note, at });
  }

  private async rulesOf(
    tx: Tx,
    { structureId, needId }: Pick<Proposal, 'structureId' | 'needId'>,
  ): Promise<OfferRules> {
    const { timeZone } = await tx.findOneByOrFail(Structure, { id: structureId });
    const { communeCode } = await tx.findOneByOrFail(Need, { id: needId });
    return { now: this.clock.now(), zone: timeZone, holidays: zoneOf(communeCode) };
  }

  private tell(
    tx: Tx,
    topic: MeetingTopic,
    { id, proposalId }: Pick<Meeting, 'id' | 'proposalId'>,
    sequence: number,
  ): Promise<void> {
    const payload = { proposalId, meetingId: id, sequence: String(sequence) };
    return this.events.tell(tx, { topic, payload } satisfies ProposalsEvent);
  }
}

/** The date it is about, or those it may be. */
const timesOf = ({ startsAt, slots }: Meeting): Date[] => (startsAt ? [startsAt] : slots);

/** Where it is, without what the mode has no use for. */
const termsOf = ({ minutes, mode, place, phone, note }: MeetingTerms) => ({
  minutes,
  mode,
  place: mode === 'on_site' ? place : null,
  phone: mode === 'phone' ? normalisePhone(phone ?? '') : null,
  note,
});

function refuse(problems: FieldProblem[]): void {
  const [first] = problems;
  if (first) throw new DomainError('invalid', first.code, 'Certaines réponses sont à corriger.', problems);
}
