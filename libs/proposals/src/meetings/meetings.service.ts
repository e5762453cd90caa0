import { actorOf } from '#accounts';
import {
  type ActingPerson,
  Clock,
  conflict,
  Database,
  type JobRequest,
  type LocalTime,
  notFound,
  type Tx,
} from '#platform';
import { zoneOf } from '#reference';
import { Injectable } from '@nestjs/common';
import type { Proposal } from '../proposal.entity.js';
import { type Person, Proposals } from '../proposals.service.js';
import type { MeetingOffer, MeetingTerms } from './meeting-offer.js';
import { isReminderDue } from './meeting-reminder.js';
import { MeetingSteps } from './meeting-steps.service.js';
import { Meeting } from './meeting.entity.js';

/** Meetings between employers and young people: proposed, chosen, moved, called off, reminded. */
@Injectable()
export class Meetings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: Proposals,
    private readonly steps: MeetingSteps,
  ) {}

  /** Two times to choose from, the first ones or others. */
  async propose(person: Person, proposalId: string, offer: MeetingOffer): Promise<void> {
    await this.about(person, proposalId, (tx, proposal, by) => this.steps.propose(tx, proposal, offer, by));
  }

  /** A time agreed on the phone with both sides. */
  async arrange(person: Person, proposalId: string, at: LocalTime, terms: MeetingTerms): Promise<void> {
    await this.about(person, proposalId, (tx, proposal, by) => this.steps.arrange(tx, proposal, at, terms, by));
  }

  /** The young person chooses, by their link or on the phone with the adviser. @param at one of the times proposed */
  async choose(person: Person, proposalId: string, at: Date): Promise<void> {
    await this.about(person, proposalId, async (tx, { id }, by) =>
      this.steps.choose(tx, await this.liveOf(tx, id), at, by),
    );
  }

  async askCall(person: Person, proposalId: string): Promise<void> {
    await this.about(person, proposalId, async (tx, { id }, by) =>
      this.steps.askCall(tx, await this.liveOf(tx, id), by),
    );
  }

  async cancel(person: Person, proposalId: string, note?: string): Promise<void> {
    await this.about(person, proposalId, async (tx, { id }, by) => {
      const meeting = await this.liveOf(tx, id);
      if (meeting.startsAt && meeting.startsAt <= this.clock.now())
        throw conflict('meeting_past', 'L’heure du rendez-vous est passée.');
      await this.steps.cancel(tx, meeting, by, note);
    });
  }

  /** Meetings to remind both sides of. */
  async sweep(): Promise<JobRequest[]> {
    const now = this.clock.now();
    const coming = await this.database.manager.query<
      { id: string; startsAt: Date; setAt: Date; zone: string; communeCode: string }[]
    >(
      `select m.id, m.starts_at as "startsAt", m.set_at as "setAt", s.time_zone as zone, n.commune_code as "communeCode"
       from meetings m join proposals p on p.id = m.proposal_id join needs n on n.id = p.need_id join structures s on s.id = p.structure_id
       where m.state = 'set' and m.reminded_at is null and m.starts_at > $1`,
      [now],
    );
    const due = coming.filter((one) => isReminderDue(one, now, one.zone, zoneOf(one.communeCode)));
    return due.map(({ id }) => ({
      queue: 'sweeps',
      name: 'meeting-act',
      data: { meetingId: id },
      key: `meeting-act-${id}`,
    }));
  }

  /** Handler of `meeting-act`: decides again from the row as it is now. */
  async act(meetingId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const meeting = await tx.findOne(Meeting, { where: { id: meetingId }, lock: { mode: 'pessimistic_write' } });
      if (meeting) await this.steps.remind(tx, meeting);
    });
  }

  private async about(
    person: Person,
    proposalId: string,
    act: (tx: Tx, proposal: Proposal, by: ActingPerson) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const proposal = await this.proposals.inScope(tx, person, proposalId);
      if (proposal.state !== 'interview')
        throw conflict('no_meeting_wanted', 'Aucune rencontre n’est prévue pour cette proposition.');
      await act(tx, proposal, 'role' in person ? actorOf(person) : person);
    });
  }

  private async liveOf(tx: Tx, proposalId: string): Promise<Meeting> {
    const meeting = await this.steps.live(tx, proposalId);
    if (!meeting) throw notFound('Ce rendez-vous n’existe plus.');
    return meeting;
  }
}
