import { Database, type IsoDate } from '#platform';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { keptAfterMonths, type KeptAfter } from '../outcomes/outcomes.js';
import { Outcomes } from '../outcomes/outcomes.queries.js';

/** What a structure did between two days, both included. Days are those of Paris. */
export interface Figures {
  /** Needs received, month by month (`2026-11`), months without any included. */
  needs: { month: string; received: number }[];
  /** Of these needs, how many got a proposal, and the median of days it took; null without any. */
  firstProposal: { needs: number; proposed: number; medianDays: number | null };
  /** Young people asked for their consent, and what they said. */
  consents: { asked: number; agreed: number; declined: number };
  /** Proposals sent to companies, and what they said; the median of days an answer took. */
  answers: { sent: number; meetings: number; rejected: number; silent: number; medianDays: number | null };
  /** Contracts and immersions begun, by contract, the most frequent first. */
  hires: { contractType: string; count: number }[];
  /** Of the jobs begun so many months before these days, how many had lasted; see `Outcomes`. */
  kept: { months: number; reached: number; kept: number }[];
  /** Alerts opened, and whether somebody took them up by their hour. */
  alerts: { opened: number; inTime: number; late: number; waiting: number };
}

/** Instants of a column within the days `$2` to `$3` in Paris; kept bare of functions, so that an index can serve. */
const within = (column: string): string =>
  `${column} >= ($2::date)::timestamp at time zone 'Europe/Paris' and ${column} < ($3::date + 1)::timestamp at time zone 'Europe/Paris'`;

const MEDIAN_DAYS = (from: string, to: string): string =>
  `round((percentile_cont(0.5) within group (order by extract(epoch from ${to} - ${from}) / 86400))::numeric, 1)::float`;

/** The figures a director looks at every month, of one structure. */
@Injectable()
export class FiguresQueries {
  constructor(
    private readonly database: Database,
    private readonly outcomes: Outcomes,
  ) {}

  /** @param now decides which alerts are still within their time. */
  async between(structureId: string, from: IsoDate, to: IsoDate, now: Date): Promise<Figures> {
    const period = [structureId, from, to];
    const [needs, firstProposal, consents, answers, hires, kept, alerts] = await Promise.all([
      this.rows<Figures['needs'][number]>(
        `select to_char(m, 'YYYY-MM') as month, count(n.id)::int as received
         from generate_series(date_trunc('month', $2::date), $3::date, '1 month') m
         left join needs n on n.structure_id = $1 and ${within('n.submitted_at')}
           and to_char(n.submitted_at at time zone 'Europe/Paris', 'YYYY-MM') = to_char(m, 'YYYY-MM')
         group by m order by m`,
        period,
      ),
      this.row<Figures['firstProposal']>(
        `select count(*)::int as needs, count(first)::int as proposed, ${MEDIAN_DAYS('submitted_at', 'first')} as "medianDays"
         from (select n.submitted_at, (select min(p.sent_at) from proposals p where p.need_id = n.id) as first
               from needs n where n.structure_id = $1 and ${within('n.submitted_at')}) f`,
        period,
      ),
      this.row<Figures['consents']>(
        `select count(*)::int as asked, count(consented_at)::int as agreed,
           count(*) filter (where consented_at is null and state = 'declined_by_candidate')::int as declined
         from proposals where structure_id = $1 and ${within('consent_asked_at')}`,
        period,
      ),
      this.row<Figures['answers']>(
        `select count(*)::int as sent, count(*) filter (where state in ('interview', 'hired'))::int as meetings,
           count(*) filter (where state = 'rejected')::int as rejected, count(*) filter (where answered_at is null)::int as silent,
           ${MEDIAN_DAYS('sent_at', 'answered_at')} as "medianDays"
         from proposals where structure_id = $1 and ${within('sent_at')}`,
        period,
      ),
      this.rows<Figures['hires'][number]>(
        `select contract_type as "contractType", count(*)::int as count from placements
         where structure_id = $1 and starts_on between $2 and $3 and end_reason is distinct from 'did_not_start'
         group by contract_type order by count desc, contract_type`,
        period,
      ),
      Promise.all(keptAfterMonths.map((months) => this.keptAfter(structureId, from, to, months))),
      this.row<Figures['alerts']>(
        `select count(*)::int as opened, count(*) filter (where acknowledged_at <= due_at)::int as "inTime",
           count(*) filter (where coalesce(acknowledged_at, closed_at, $4) > due_at)::int as late,
           count(*) filter (where acknowledged_at is null and closed_at is null and $4 <= due_at)::int as waiting
         from mediations where structure_id = $1 and ${within('opened_at')}`,
        [...period, now],
      ),
    ]);
    return { needs, firstProposal, consents, answers, hires, kept, alerts };
  }

  private async keptAfter(structureId: string, from: IsoDate, to: IsoDate, months: KeptAfter) {
    const before = (day: IsoDate) => Temporal.PlainDate.from(day).subtract({ months }).toString();
    const jobs = await this.outcomes.ofPeriod(structureId, { from: before(from), to: before(to) });
    const states = jobs.map(({ kept }) => kept[months]);
    const kept = states.filter((state) => state === 'kept').length;
    return { months, reached: kept + states.filter((state) => state === 'left').length, kept };
  }

  private rows<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.manager.query<Row[]>(text, [...values]);
  }

  /** An aggregate without groups has always one row. */
  private async row<Row>(text: string, values: readonly unknown[]): Promise<Row> {
    const [row] = await this.rows<Row>(text, values);
    if (row === undefined) throw new Error('An aggregate without row');
    return row;
  }
}
