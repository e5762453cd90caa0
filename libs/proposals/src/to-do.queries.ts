import type { Caller } from '#accounts';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';

/** What an adviser must do for a proposal now. */
export type ToDoKind = 'consent_to_call' | 'call_asked' | 'consent_received' | 'employer_answered';

export interface ToDoRow {
  kind: ToDoKind;
  proposalId: string;
  needId: string;
  needTitle: string;
  companyName: string;
  candidateName: string;
  phone: string | null;
  /** When it became something to do. */
  since: Date;
}

@Injectable()
export class ProposalsToDo {
  constructor(private readonly database: Database) {}

  /** Proposals of a structure waiting for its advisers, oldest first: derived from the rows, so never out of step. */
  of(structureId: string): Promise<ToDoRow[]> {
    return this.database.manager.query<ToDoRow[]>(
      `select * from (
         select case when p.state = 'consented' then 'consent_received'
                     when p.state = 'interview' then 'employer_answered'
                     when p.call_asked_at is not null then 'call_asked'
                     else 'consent_to_call' end as kind,
           p.id as "proposalId", p.need_id as "needId", n.title as "needTitle", co.name as "companyName",
           c.first_name || ' ' || c.last_name as "candidateName", c.phone,
           case when p.state = 'consented' then p.consented_at
                when p.state = 'interview' then p.answered_at
                else coalesce(p.call_asked_at, p.consent_asked_at) end as since
         from proposals p join needs n on n.id = p.need_id join companies co on co.id = n.company_id join candidates c on c.id = p.candidate_id
         where p.structure_id = $1
           and (p.state in ('consented', 'interview')
             or (p.state = 'consent_asked' and (p.call_asked_at is not null or p.consent_channel = 'call')))
       ) as waiting order by since limit 200`,
      [structureId],
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
