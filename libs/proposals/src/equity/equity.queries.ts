import { Database, type IsoDate } from '#platform';
import { Injectable } from '@nestjs/common';
import { type EquityCell, equitySteps } from './equity-report.js';

/** As many first places as an adviser reads before choosing: being among them is being shown. */
export const FIRST_PLACES = 10;

export interface Period {
  from: Date;
  /** The first instant after it. */
  until: Date;
  /** In Paris: ages are those of this day. */
  lastDay: IsoDate;
}

/** A ranking somebody saw. */
export interface ShownRanking {
  id: string;
  at: Date;
  by: string;
  needId: string;
  needTitle: string;
  companyName: string;
  weightsVersion: string;
  settingsVersion: number;
  occupationsVersion: string | null;
  /** The weight of equity then; null under the defaults. */
  equityWeight: number | null;
  /** A director tried another weight. */
  trial: boolean;
  total: number;
  /** Best first. */
  people: { id: string; name: string | null }[];
}

type CellRow = EquityCell['groups'] & { followed: number } & EquityCell['steps'];

/** What the direction reads on exposure. The only place where the equity register and rankings meet: afterwards. */
@Injectable()
export class EquityQueries {
  constructor(private readonly database: Database) {}

  /**
   * How many young people of the structure were followed in the period, by what they have in common, and how many of
   * them were among the first of a ranking shown, proposed, sent, met and hired in it. Age at the end of the period.
   */
  async cells(structureId: string, { from, until, lastDay }: Period): Promise<EquityCell[]> {
    const rows = await this.database.manager.query<CellRow[]>(
      `with seen as (
         select distinct place.id::uuid as id
         from rankings_shown r join needs n on n.id = r.need_id
           cross join jsonb_array_elements_text(r.candidate_ids) with ordinality as place(id, number)
         where n.structure_id = $1 and r.at >= $2 and r.at < $3 and not r.trial and place.number <= ${FIRST_PLACES}),
       step as (
         select p.candidate_id as id,
           bool_or(p.created_at >= $2 and p.created_at < $3) as proposed,
           bool_or(p.sent_at >= $2 and p.sent_at < $3) as sent,
           bool_or(exists (select 1 from state_changes c where c.subject_id = p.id and c.action in ('meet', 'hire')
             and c.at >= $2 and c.at < $3)) as met,
           bool_or(exists (select 1 from state_changes c where c.subject_id = p.id and c.action = 'hire'
             and c.at >= $2 and c.at < $3)) as hired
         from proposals p where p.structure_id = $1 and p.created_at < $3 group by p.candidate_id),
       person as (
         select c.id, e.sex, extract(year from age($4::date, c.birth_date))::int as years,
           c.level, e.priority_district
         from candidates c left join candidate_equity e on e.candidate_id = c.id
         where c.structure_id = $1 and c.merged_into_id is null and c.created_at < $3
           and (c.state <> 'left' or c.updated_at >= $2))
       select sex,
         case when years < 18 then 'under_18' when years < 22 then '18_21' when years < 26 then '22_25' else 'over_25' end as age,
         case when level < 3 then 'none' when level = 3 then 'cap' when level = 4 then 'bac' when level > 4 then 'higher' end as level,
         case priority_district when true then 'inside' when false then 'outside' end as district,
         count(*)::int as followed, count(seen.id)::int as shown,
         (count(*) filter (where step.proposed))::int as proposed, (count(*) filter (where step.sent))::int as sent,
         (count(*) filter (where step.met))::int as met, (count(*) filter (where step.hired))::int as hired
       from person left join seen on seen.id = person.id left join step on step.id = person.id
       group by 1, 2, 3, 4`,
      [structureId, from, until, lastDay],
    );
    return rows.map(({ sex, age, level, district, followed, ...row }) => ({
      groups: { sex, age, level, district },
      followed,
      steps: Object.fromEntries(equitySteps.map((step) => [step, row[step]])) as EquityCell['steps'],
    }));
  }

  /** Rankings shown in the period, the newest first. Names as they are today; null where a file is gone. */
  shown(
    structureId: string,
    { from, until }: Period,
    page: { limit: number; after?: string },
  ): Promise<ShownRanking[]> {
    return this.database.manager.query<ShownRanking[]>(
      `select r.id, r.at, a.first_name || ' ' || a.last_name as by, r.need_id as "needId", n.title as "needTitle",
         co.name as "companyName", r.weights_version as "weightsVersion", r.settings_version as "settingsVersion",
         r.occupations_version as "occupationsVersion", s.equity_weight as "equityWeight", r.trial, r.total,
         coalesce((select json_agg(json_build_object('id', place.id, 'name', c.first_name || ' ' || c.last_name) order by place.number)
           from jsonb_array_elements_text(r.candidate_ids) with ordinality as place(id, number)
             left join candidates c on c.id = place.id::uuid), '[]') as people
       from rankings_shown r join needs n on n.id = r.need_id join companies co on co.id = n.company_id
         join accounts a on a.id = r.account_id
         left join proposal_settings s on s.structure_id = n.structure_id and s.version = r.settings_version
       where n.structure_id = $1 and r.at >= $2 and r.at < $3 and ($4::uuid is null or r.id < $4)
       order by r.id desc limit $5`,
      [structureId, from, until, page.after ?? null, page.limit],
    );
  }
}
