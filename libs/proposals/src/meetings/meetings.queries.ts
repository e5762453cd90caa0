import type { TravelMeans } from '#candidates';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ProposalState } from '../proposal.states.js';
import type { MeetingChangeKind } from './meeting-change.entity.js';
import type { Meeting } from './meeting.entity.js';

/** A meeting as it is now, with the zone its times are told in. */
export type MeetingRow = Omit<Meeting, 'proposal' | 'remindedAt'> & { timeZone: string };

/** One thing that happened to a meeting of a proposal, with the zone its dates are told in. */
export interface MeetingChangeRow {
  kind: MeetingChangeKind;
  times: Date[];
  actor: string;
  /** Name of whoever was signed in. */
  by: string | null;
  note: string | null;
  at: Date;
  timeZone: string;
}

/** What a young person reads of their meeting: where, when, how to get there, whom to call. */
export interface MeetingView {
  meeting: MeetingRow;
  proposalState: ProposalState;
  firstName: string;
  means: TravelMeans;
  licences: string[];
  certificates: string[];
  title: string;
  companyName: string;
  contactName: string;
  communeCode: string;
  distanceKm: number | null;
  adviser: string;
  structureName: string;
  structurePhone: string | null;
}

const columns = `m.id, m.proposal_id as "proposalId", m.state, m.slots, m.starts_at as "startsAt", m.minutes, m.mode, m.place, m.phone, m.note,
  m.sequence, m.proposed_at as "proposedAt", m.set_at as "setAt", m.call_asked_at as "callAskedAt", s.time_zone as "timeZone"`;

@Injectable()
export class MeetingsQueries {
  constructor(private readonly database: Database) {}

  /** The meeting under way of each of these proposals, for those that have one. */
  async of(proposalIds: readonly string[]): Promise<ReadonlyMap<string, MeetingRow>> {
    if (proposalIds.length === 0) return new Map();
    const rows = await this.database.manager.query<MeetingRow[]>(
      `select ${columns} from meetings m join proposals p on p.id = m.proposal_id join structures s on s.id = p.structure_id
       where m.proposal_id = any($1) and m.state <> 'cancelled'`,
      [proposalIds],
    );
    return new Map(rows.map((row) => [row.proposalId, row]));
  }

  /** Everything that happened to the meetings of a proposal, the oldest first. Scopes are for the caller. */
  history(proposalId: string): Promise<MeetingChangeRow[]> {
    return this.database.manager.query<MeetingChangeRow[]>(
      `select h.kind, h.times, h.actor, h.note, h.at, s.time_zone as "timeZone", a.first_name || ' ' || a.last_name as by
       from meeting_changes h join meetings m on m.id = h.meeting_id join proposals p on p.id = m.proposal_id
         join structures s on s.id = p.structure_id left join accounts a on a.id = h.account_id
       where m.proposal_id = $1 order by h.at, h.id`,
      [proposalId],
    );
  }

  /** For the page behind a young person's link; null when the meeting is gone. */
  async view(meetingId: string): Promise<MeetingView | null> {
    const [row] = await this.database.manager.query<(MeetingRow & Omit<MeetingView, 'meeting'>)[]>(
      `select ${columns}, p.state as "proposalState", c.first_name as "firstName", c.means, c.licences, c.certificates, n.title,
         co.name as "companyName", co.contact_name as "contactName", n.commune_code as "communeCode", p.distance_km as "distanceKm",
         a.first_name || ' ' || a.last_name as adviser, s.name as "structureName", coalesce(a.phone, s.phone) as "structurePhone"
       from meetings m join proposals p on p.id = m.proposal_id join structures s on s.id = p.structure_id
         join candidates c on c.id = p.candidate_id join needs n on n.id = p.need_id join companies co on co.id = n.company_id
         join accounts a on a.id = p.adviser_account_id
       where m.id = $1`,
      [meetingId],
    );
    if (!row) return null;
    const { proposalState, firstName, means, licences, certificates, title, companyName, contactName, ...rest } = row;
    const { communeCode, distanceKm, adviser, structureName, structurePhone, ...meeting } = rest;
    return {
      ...{ meeting, proposalState, firstName, means, licences, certificates, title, companyName, contactName },
      ...{ communeCode, distanceKm, adviser, structureName, structurePhone },
    };
  }
}
