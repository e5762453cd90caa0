import type { Caller } from '#accounts';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';

/** What an adviser must do for a proposal now. */
export type ToDoKind =
  | 'consent_to_call'
  | 'call_asked'
  | 'consent_received'
  | 'employer_answered'
  | 'meeting_to_choose'
  | 'meeting_to_move'
  | 'meeting_to_prepare'
  | 'meeting_outcome';

/** A young person who was written to about two times has this long to choose before they are called. */
const SILENCE_MS = 2 * 24 * 3_600_000;
/** Nothing ticked on the list of preparation, and the meeting comes near. */
const PREPARATION_MS = 3 * 24 * 3_600_000;

export interface ToDoRow {
  kind: ToDoKind;
  proposalId: string;
  needId: string;
  needTitle: string;
  companyName: string;
  candidateName: string;
  phone: string | null;
  /** When the meeting is agreed for. */
  startsAt: Date | null;
  timeZone: string;
  /** When it became something to do. */
  since: Date;
}

@Injectable()
export class ProposalsToDo {
  constructor(private readonly database: Database) {}

  /** Proposals of a structure waiting for its advisers, oldest first: derived from the rows, so never out of step. */
  of(structureId: string, now: Date): Promise<ToDoRow[]> {
    return this.database.manager.query<ToDoRow[]>(
      `select * from (
         select p.id as "proposalId", p.need_id as "needId", n.title as "needTitle", co.name as "companyName",
           c.first_name || ' ' || c.last_name as "candidateName", c.phone, m.starts_at as "startsAt", s.time_zone as "timeZone",
           case when p.state = 'consented' then 'consent_received'
                when p.state = 'consent_asked' and p.call_asked_at is not null then 'call_asked'
                when p.state = 'consent_asked' then 'consent_to_call'
                when m.id is null then 'employer_answered'
                when m.starts_at + make_interval(mins => m.minutes) <= $2 then 'meeting_outcome'
                when m.state = 'set' and m.call_asked_at is not null then 'meeting_to_move'
                when m.state = 'proposed' and (m.call_asked_at is not null or c.email is null or m.proposed_at <= $3)
                  then 'meeting_to_choose'
                when m.state = 'set' and m.starts_at > $2 and m.starts_at <= $4
                  and not exists (select from preparation_checks k where k.proposal_id = p.id) then 'meeting_to_prepare'
           end as kind,
           case when p.state = 'consented' then p.consented_at
                when p.state = 'consent_asked' then coalesce(p.call_asked_at, p.consent_asked_at)
                when m.id is null then p.answered_at
                when m.starts_at + make_interval(mins => m.minutes) <= $2 then m.starts_at
                else coalesce(m.call_asked_at, m.set_at, m.proposed_at) end as since
         from proposals p join needs n on n.id = p.need_id join companies co on co.id = n.company_id join candidates c on c.id = p.candidate_id
           join structures s on s.id = p.structure_id
           left join meetings m on m.proposal_id = p.id and m.state <> 'cancelled'
         where p.structure_id = $1
           and (p.state in ('consented', 'interview')
             or (p.state = 'consent_asked' and (p.call_asked_at is not null or p.consent_channel = 'call')))
       ) as waiting where kind is not null order by since limit 200`,
      [structureId, now, new Date(now.getTime() - SILENCE_MS), new Date(now.getTime() + PREPARATION_MS)],
    );
  }

  /** How many cards wait for the caller's company to answer; none before it is confirmed. */
  async cardsToAnswer(caller: Caller): Promise<number> {
    if (caller.companyId === null || !caller.confirmed) return 0;
    const [row] = await this.database.manager.query<{ count: number }[]>(
      `select count(*)::int as count from proposals p join needs n on n.id = p.need_id where n.company_id = $1 and p.state = 'sent'`,
      [caller.companyId],
    );
    return row?.count ?? 0;
  }
}
