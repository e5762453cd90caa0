import type { Caller } from '#accounts';
import { Clock, Database, type IsoDate, notFound } from '#platform';
import { addWorkingDays } from '#reference';
import { Injectable } from '@nestjs/common';
import type { ConsentChannel } from '../proposal.entity.js';
import type { ProposalState } from '../proposal.states.js';
import { type BoardColumn, boardColumns, columnOf, OVER_SHOWN_DAYS, statesIn } from './board-columns.js';
import { lateBefore, type NextStep } from './next-step.js';
import { nextSinceSql, nextStepMoments, nextStepSql } from './next-step.queries.js';

/** Which proposals of the caller’s structure are on the board. */
export interface BoardFilter {
  /** Only those the caller proposed. */
  mine: boolean;
  /** Only those whose next step is late. */
  late: boolean;
  needId?: string | undefined;
  companyId?: string | undefined;
}

export interface BoardCount {
  column: BoardColumn;
  count: number;
  late: number;
}

/** A proposal on the board. */
export interface BoardRow {
  id: string;
  state: ProposalState;
  candidateId: string;
  firstName: string;
  lastName: string;
  /** Of the young person. */
  email: string | null;
  needId: string;
  needTitle: string;
  companyId: string;
  companyName: string;
  adviser: string;
  consentChannel: ConsentChannel | null;
  consentAskedAt: Date | null;
  consentExpiresOn: IsoDate | null;
  consentRemindedAt: Date | null;
  callAskedAt: Date | null;
  sentAt: Date | null;
  employerRemindedAt: Date | null;
  /** When the meeting is agreed for, on the clock of `timeZone`. */
  startsAt: Date | null;
  timeZone: string;
  /** When it came into its column. */
  since: Date;
  /** Null once it is over. */
  next: NextStep | null;
  nextSince: Date | null;
  late: boolean;
}

/** When a proposal came into a column; it keeps that moment after it has left, so a list read on does not jump. */
const cameIn: Readonly<Record<BoardColumn, string>> = {
  to_ask: 'p.created_at',
  waiting_consent: 'p.consent_asked_at',
  agreed: 'p.consented_at',
  waiting_employer: 'p.sent_at',
  meeting: 'p.answered_at',
  over: 'p.closed_at',
};

const DAY_MS = 24 * 3_600_000;
const list = (states: readonly ProposalState[]): string => states.map((state) => `'${state}'`).join(', ');
const liveStates = list(boardColumns.filter((column) => column !== 'over').flatMap(statesIn));

/** Everything on the board: what is under way, and what has ended not long ago. */
const rows = `
  select p.*, ${nextStepSql} as next, ${nextSinceSql} as next_since, m.starts_at, n.title, n.company_id, c.first_name, c.last_name, c.email
  from proposals p join candidates c on c.id = p.candidate_id join needs n on n.id = p.need_id
    left join meetings m on m.proposal_id = p.id and m.state <> 'cancelled'
  where p.structure_id = $4 and (p.state in (${liveStates}) or p.closed_at >= $6)
    and ($7::uuid is null or p.adviser_account_id = $7) and ($8::uuid is null or p.need_id = $8)
    and ($9::uuid is null or n.company_id = $9)`;
const late = `coalesce(p.next_since < ($5::jsonb ->> p.next)::timestamptz, false)`;

/** The board of the proposals of a structure, column by column. */
@Injectable()
export class ProposalBoard {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** How many proposals stand in each column, and how many of them are late; empty columns included. */
  async counts(caller: Caller, filter: BoardFilter): Promise<BoardCount[]> {
    const found = await this.database.manager.query<{ state: ProposalState; count: number; late: number }[]>(
      `select p.state, count(*)::int as count, (count(*) filter (where ${late}))::int as late
       from (${rows}) p where not $10 or ${late} group by p.state`,
      this.values(caller, filter),
    );
    return boardColumns.map((column) => {
      const members = found.filter(({ state }) => columnOf(state) === column);
      const sum = (of: 'count' | 'late') => members.reduce((total, one) => total + one[of], 0);
      return { column, count: sum('count'), late: sum('late') };
    });
  }

  /** One column, the longest there first; of what is over, the last first. */
  column(
    caller: Caller,
    column: BoardColumn,
    filter: BoardFilter,
    page: { limit: number; after?: string | undefined },
  ): Promise<BoardRow[]> {
    const since = cameIn[column];
    const [order, beyond] = column === 'over' ? ['desc', '<'] : ['asc', '>'];
    return this.database.manager.query<BoardRow[]>(
      `select p.id, p.state, p.candidate_id as "candidateId", p.first_name as "firstName", p.last_name as "lastName", p.email,
         p.need_id as "needId", p.title as "needTitle", p.company_id as "companyId", co.name as "companyName",
         a.first_name || ' ' || a.last_name as adviser, p.consent_channel as "consentChannel",
         p.consent_asked_at as "consentAskedAt", p.consent_expires_on::text as "consentExpiresOn",
         p.consent_reminded_at as "consentRemindedAt", p.call_asked_at as "callAskedAt", p.sent_at as "sentAt",
         p.employer_reminded_at as "employerRemindedAt", p.starts_at as "startsAt", s.time_zone as "timeZone",
         ${since} as since, p.next, p.next_since as "nextSince", ${late} as late
       from (${rows}) p join companies co on co.id = p.company_id join accounts a on a.id = p.adviser_account_id
         join structures s on s.id = p.structure_id
       where p.state in (${list(statesIn(column))}) and (not $10 or ${late})
         and ($11::uuid is null or (${since}, p.id) ${beyond} (select ${since}, p.id from proposals p where p.id = $11 and p.structure_id = $4))
       order by ${since} ${order}, p.id ${order} limit $12`,
      [...this.values(caller, filter), page.after ?? null, page.limit],
    );
  }

  /** The needs that have proposals on the board, by company: what the board can be narrowed to. */
  needs(caller: Caller): Promise<{ id: string; title: string; companyId: string; companyName: string }[]> {
    return this.database.manager.query(
      `select n.id, n.title, co.id as "companyId", co.name as "companyName"
       from needs n join companies co on co.id = n.company_id
       where exists (select from proposals p where p.need_id = n.id and p.structure_id = $1
         and (p.state in (${liveStates}) or p.closed_at >= $2))
       order by co.name, n.title, n.id limit 200`,
      [structureOf(caller), this.overSince()],
    );
  }

  private values(caller: Caller, filter: BoardFilter): unknown[] {
    return [
      ...nextStepMoments(this.clock.now()),
      structureOf(caller),
      lateBefore(this.clock.today(), addWorkingDays),
      this.overSince(),
      filter.mine ? caller.accountId : null,
      filter.needId ?? null,
      filter.companyId ?? null,
      filter.late,
    ];
  }

  private overSince(): Date {
    return new Date(this.clock.now().getTime() - OVER_SHOWN_DAYS * DAY_MS);
  }
}

function structureOf({ structureId }: Caller): string {
  if (structureId === null) throw notFound();
  return structureId;
}
