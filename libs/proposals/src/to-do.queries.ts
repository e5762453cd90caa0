import type { Caller } from '#accounts';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ToDoKind } from './board/next-step.js';
import { nextSinceSql, nextStepMoments, nextStepSql } from './board/next-step.queries.js';

const kinds: readonly ToDoKind[] = [
  'consent_to_call',
  'call_asked',
  'consent_received',
  'employer_answered',
  'meeting_to_choose',
  'meeting_to_move',
  'meeting_to_prepare',
  'meeting_outcome',
];

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

  /** Proposals of a structure waiting for its advisers, oldest first. */
  of(structureId: string, now: Date): Promise<ToDoRow[]> {
    return this.database.manager.query<ToDoRow[]>(
      `select * from (
         select p.id as "proposalId", p.need_id as "needId", n.title as "needTitle", co.name as "companyName",
           c.first_name || ' ' || c.last_name as "candidateName", c.phone, m.starts_at as "startsAt", s.time_zone as "timeZone",
           ${nextStepSql} as kind, ${nextSinceSql} as since
         from proposals p join needs n on n.id = p.need_id join companies co on co.id = n.company_id join candidates c on c.id = p.candidate_id
           join structures s on s.id = p.structure_id
           left join meetings m on m.proposal_id = p.id and m.state <> 'cancelled'
         where p.structure_id = $4
           and (p.state in ('consented', 'interview')
             or (p.state = 'consent_asked' and (p.call_asked_at is not null or p.consent_channel = 'call')))
       ) as waiting where kind = any($5) order by since limit 200`,
      [...nextStepMoments(now), structureId, kinds],
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
