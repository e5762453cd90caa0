import type { Caller } from '#accounts';
import type { ContractType } from '#contracts';
import { Clock, Database, notFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { CheckIn } from './check-ins/check-in.entity.js';
import type { NoteKind } from './mediation/mediation.entity.js';
import { type MediationState, runningStates } from './mediation/mediation.states.js';
import type { MediationActionState } from './mediation/mediation-action.states.js';
import type { MediationActionKind } from './mediation/mediation-actions.js';
import { type MilestoneKey, milestoneOf, type Respondent } from './plan/milestones.js';
import type { PlacementState } from './placements/placement.states.js';
import type { AlertLevel } from './signals/signals.js';

export interface PlacementListRow {
  id: string;
  state: PlacementState;
  companyId: string;
  companyName: string;
  candidateId: string;
  firstName: string;
  lastName: string;
  jobTitle: string;
  contractType: ContractType;
  startsOn: string;
  endsOn: string | null;
  /** Of the caller's own side, for an employer. */
  nextCheckInOn: string | null;
  /** Every one to come, in order; of the caller's own side, for an employer. */
  /** `askedId`: the check-in a company may answer now; null for one to come, and for staff. */
  comingCheckIns: { milestone: MilestoneKey; dueOn: string; askedId: string | null }[];
  /** What went well, once it is over; staff only. */
  whatWorked: string | null;
  /** The running case; staff only. */
  mediation: { id: string; level: AlertLevel; state: MediationState } | null;
}

export interface MediationListRow {
  id: string;
  state: MediationState;
  level: AlertLevel;
  reasons: string[];
  openedAt: Date;
  dueAt: Date;
  assignedAccountId: string;
  /** Name of the person in charge. */
  assignedTo: string;
  placementId: string;
  jobTitle: string;
  companyId: string;
  companyName: string;
  candidateId: string;
  firstName: string;
  lastName: string;
}

/** Something to do, or done, about a case. */
export interface CaseActionRow {
  id: string;
  kind: MediationActionKind;
  state: MediationActionState;
  dueOn: string | null;
  startsAt: Date | null;
  timeZone: string;
  durationMinutes: number | null;
  place: string | null;
  note: string | null;
  report: string | null;
  doneAt: Date | null;
  /** Who does it. */
  by: string;
}

/** An appointment as both sides may read it. */
export interface AppointmentRow {
  id: string;
  kind: MediationActionKind;
  state: MediationActionState;
  startsAt: Date;
  durationMinutes: number;
  place: string;
  companyName: string;
  firstName: string;
  structureName: string;
  structurePhone: string | null;
  timeZone: string;
  createdAt: Date;
}

/** Something due about a running case, for the worklist. */
export interface DueActionRow {
  mediationId: string;
  kind: MediationActionKind;
  /** On the structure's clock. */
  dueOn: string;
  startsAt: Date | null;
  timeZone: string;
  candidateName: string;
  companyName: string;
}

export interface MediationNoteRow {
  id: string;
  kind: NoteKind;
  text: string;
  at: Date;
  by: string;
  /** Written by the caller, who may take it back. */
  mine: boolean;
}

/** Someone to phone: no address on record, or no answer after the reminders. */
export interface CallRow {
  checkInId: string;
  placementId: string;
  title: string;
  respondent: Respondent;
  dueOn: string;
  unanswered: boolean;
  personName: string;
  phone: string | null;
  candidateName: string;
  companyName: string;
  adviserAccountId: string;
}

/** Whom somebody calls about a check-in. */
export interface StructureReach {
  structureName: string;
  structurePhone: string | null;
}

/** Who is phoned about a check-in. */
export interface CalledPeople {
  personName: string;
  phone: string | null;
  jobTitle: string;
  companyName: string;
  otherSide: { name: string; phone: string | null };
}

interface PageFilter {
  limit: number;
  after?: string;
}

const CALLED_WITHIN_DAYS = 60;
const RUNNING = `(${runningStates.map((state) => `'${state}'`).join(', ')})`;

const PERSON_CALLED = `case q.respondent when 'employer' then c.contact_name else k.first_name || ' ' || k.last_name end as "personName",
         case q.respondent when 'employer' then c.phone else k.phone end as phone`;

/** What the caller may see: an employer their company once confirmed, staff their structure. */
const scopeOf = ({
  role,
  confirmed,
  companyId,
  structureId,
}: Caller): { companyId: string | null; structureId: string | null } =>
  role === 'employer'
    ? { companyId: confirmed ? companyId : null, structureId: null }
    : { companyId: null, structureId };

@Injectable()
export class FollowUpQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Placements of the caller's company or structure, newest first. */
  placements(
    caller: Caller,
    filter: PageFilter & { state?: PlacementState; candidateId?: string; id?: string },
  ): Promise<PlacementListRow[]> {
    const { companyId, structureId } = scopeOf(caller);
    return this.database.manager.query<PlacementListRow[]>(
      `select p.id, p.state, p.company_id as "companyId", c.name as "companyName", p.candidate_id as "candidateId",
         k.first_name as "firstName", k.last_name as "lastName", p.job_title as "jobTitle", p.contract_type as "contractType",
         p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
         (select min(q.due_on)::text from check_ins q
          where q.placement_id = p.id and q.state in ('planned', 'asked') and ($2::uuid is not null or q.respondent = 'employer')) as "nextCheckInOn",
         coalesce((select jsonb_agg(distinct jsonb_build_object('dueOn', q.due_on::text, 'milestone', q.milestone,
           'askedId', case when $2::uuid is null and q.state = 'asked' then q.id end)) from check_ins q
          where q.placement_id = p.id and q.state in ('planned', 'asked') and ($2::uuid is not null or q.respondent = 'employer')), '[]') as "comingCheckIns",
         case when $2::uuid is not null then p.what_worked end as "whatWorked",
         case when m.id is not null then jsonb_build_object('id', m.id, 'level', m.level, 'state', m.state) end as mediation
       from placements p join companies c on c.id = p.company_id join candidates k on k.id = p.candidate_id
       left join mediations m on m.placement_id = p.id and m.state in ${RUNNING} and $2::uuid is not null
       where (p.company_id = $1 or p.structure_id = $2)
         and ($3::text is null or p.state = $3) and ($4::uuid is null or p.candidate_id = $4)
         and ($5::uuid is null or p.id = $5) and ($6::uuid is null or p.id < $6)
       order by p.id desc limit $7`,
      [
        companyId,
        structureId,
        filter.state ?? null,
        filter.candidateId ?? null,
        filter.id ?? null,
        filter.after ?? null,
        filter.limit,
      ],
    );
  }

  /** How many questions about its recruits the caller's company has not answered yet. */
  async checkInsToAnswer(caller: Caller): Promise<number> {
    const { companyId } = scopeOf(caller);
    const [row] = await this.database.manager.query<{ count: number }[]>(
      `select count(*)::int as count from check_ins q join placements p on p.id = q.placement_id
       where p.company_id = $1 and q.respondent = 'employer' and q.state = 'asked'`,
      [companyId],
    );
    return row?.count ?? 0;
  }

  /** How many placements the caller may see are planned or under way. */
  async runningPlacements(caller: Caller): Promise<number> {
    const { companyId, structureId } = scopeOf(caller);
    const [row] = await this.database.manager.query<{ count: number }[]>(
      `select count(*)::int as count from placements where (company_id = $1 or structure_id = $2) and state <> 'ended'`,
      [companyId, structureId],
    );
    return row?.count ?? 0;
  }

  /** The check-ins of a placement the caller may see, in order. An employer gets those put to the company, no other. */
  checkIns(caller: Caller, placementId: string): Promise<CheckIn[]> {
    return this.database.manager.find(CheckIn, {
      where: { placementId, ...(caller.role === 'employer' ? { respondent: 'employer' as const } : {}) },
      order: { dueOn: 'ASC', respondent: 'DESC' },
    });
  }

  /** Cases of the caller's structure, newest first; running ones unless a state is asked for. */
  mediations(
    caller: Caller,
    filter: PageFilter & { state?: MediationState; id?: string },
  ): Promise<MediationListRow[]> {
    return this.database.manager.query<MediationListRow[]>(
      `select m.id, m.state, m.level, m.reasons, m.opened_at as "openedAt", m.due_at as "dueAt",
         m.assigned_account_id as "assignedAccountId", a.first_name || ' ' || a.last_name as "assignedTo",
         p.id as "placementId", p.job_title as "jobTitle", c.id as "companyId", c.name as "companyName",
         k.id as "candidateId", k.first_name as "firstName", k.last_name as "lastName"
       from mediations m join placements p on p.id = m.placement_id join companies c on c.id = p.company_id
       join candidates k on k.id = p.candidate_id join accounts a on a.id = m.assigned_account_id
       where m.structure_id = $1
         and ($2::text is null or m.state = $2) and ($3::uuid is null or m.id = $3)
         and ($2::text is not null or $3::uuid is not null or m.state in ${RUNNING})
         and ($4::uuid is null or m.id < $4)
       order by m.id desc limit $5`,
      [caller.structureId, filter.state ?? null, filter.id ?? null, filter.after ?? null, filter.limit],
    );
  }

  notes(caller: Caller, mediationId: string): Promise<MediationNoteRow[]> {
    return this.database.manager.query<MediationNoteRow[]>(
      `select n.id, n.kind, n.text, n.at, a.first_name || ' ' || a.last_name as "by", n.account_id = $2 as mine
       from mediation_notes n join accounts a on a.id = n.account_id where n.mediation_id = $1 order by n.id desc`,
      [mediationId, caller.accountId],
    );
  }

  /** What is planned and done about a case, in order. */
  actions(mediationId: string): Promise<CaseActionRow[]> {
    return this.database.manager.query<CaseActionRow[]>(
      `select x.id, x.kind, x.state, x.due_on::text as "dueOn", x.starts_at as "startsAt", s.time_zone as "timeZone",
         x.duration_minutes as "durationMinutes", x.place, x.note, x.report, x.done_at as "doneAt",
         a.first_name || ' ' || a.last_name as "by"
       from mediation_actions x join accounts a on a.id = x.account_id
       join mediations m on m.id = x.mediation_id join structures s on s.id = m.structure_id
       where x.mediation_id = $1 order by coalesce(x.starts_at, x.due_on::timestamptz, x.created_at), x.id`,
      [mediationId],
    );
  }

  /** An appointment with both sides; null for anything else. What it is about stays with the team. */
  async appointment(id: string): Promise<AppointmentRow | null> {
    const [row] = await this.database.manager.query<AppointmentRow[]>(
      `select x.id, x.kind, x.state, x.starts_at as "startsAt", x.duration_minutes as "durationMinutes", x.place,
         c.name as "companyName", k.first_name as "firstName", s.name as "structureName", s.phone as "structurePhone",
         s.time_zone as "timeZone", x.created_at as "createdAt"
       from mediation_actions x join mediations m on m.id = x.mediation_id join placements p on p.id = m.placement_id
       join companies c on c.id = p.company_id join candidates k on k.id = p.candidate_id
       join structures s on s.id = m.structure_id
       where x.id = $1 and x.starts_at is not null`,
      [id],
    );
    return row ?? null;
  }

  /** What is due about the running cases of a structure, oldest first. */
  dueActions(structureId: string): Promise<DueActionRow[]> {
    return this.database.manager.query<DueActionRow[]>(
      `select x.mediation_id as "mediationId", x.kind, x.starts_at as "startsAt", s.time_zone as "timeZone",
         coalesce((x.starts_at at time zone s.time_zone)::date, x.due_on)::text as "dueOn",
         k.first_name || ' ' || k.last_name as "candidateName", c.name as "companyName"
       from mediation_actions x join mediations m on m.id = x.mediation_id join placements p on p.id = m.placement_id
       join companies c on c.id = p.company_id join candidates k on k.id = p.candidate_id
       join structures s on s.id = m.structure_id
       where m.structure_id = $1 and m.state in ${RUNNING} and x.state = 'planned'
         and coalesce(x.starts_at::date, x.due_on) is not null
       order by 5 limit 200`,
      [structureId],
    );
  }

  /**
   * People to phone, oldest first: without address, or silent after the reminders. A newer question to the same person
   * replaces an older one: one call is enough. After two months nobody remembers: it leaves the list.
   */
  async checkInsToCall(structureId: string): Promise<CallRow[]> {
    const rows = await this.database.manager.query<(Omit<CallRow, 'title'> & { milestone: MilestoneKey })[]>(
      `select q.id as "checkInId", p.id as "placementId", q.milestone, q.respondent, q.due_on::text as "dueOn",
         q.state = 'unanswered' as unanswered, p.adviser_account_id as "adviserAccountId", c.name as "companyName",
         k.first_name || ' ' || k.last_name as "candidateName",
         ${PERSON_CALLED}
       from check_ins q join placements p on p.id = q.placement_id join companies c on c.id = p.company_id
       join candidates k on k.id = p.candidate_id
       where p.structure_id = $1 and (q.state = 'unanswered' or (q.state = 'asked' and q.channel = 'call'))
         and q.due_on > $2::date - ${CALLED_WITHIN_DAYS}
         and not exists (select 1 from check_ins later where later.placement_id = q.placement_id
           and later.respondent = q.respondent and later.due_on > q.due_on and later.state in ('asked', 'answered', 'unanswered'))
       order by q.due_on, q.id limit 200`,
      [structureId, this.clock.today()],
    );
    return rows.map(({ milestone, ...row }) => ({ ...row, title: milestoneOf(milestone).title }));
  }

  /** The numbers of both sides of a placement. */
  async phonesOf(
    placementId: string,
  ): Promise<{ employer: string | null; candidate: string | null; contactName: string }> {
    const [row] = await this.database.manager.query<
      { employer: string | null; candidate: string | null; contactName: string }[]
    >(
      `select c.phone as employer, k.phone as candidate, c.contact_name as "contactName" from placements p
       join companies c on c.id = p.company_id join candidates k on k.id = p.candidate_id where p.id = $1`,
      [placementId],
    );
    if (!row) throw notFound();
    return row;
  }

  /** The person a check-in is put to, the other side, their numbers, and the job it is about: for staff. */
  async whomToCall(checkInId: string): Promise<CalledPeople> {
    const [row] = await this.database.manager.query<CalledPeople[]>(
      `select ${PERSON_CALLED}, p.job_title as "jobTitle", c.name as "companyName",
         case q.respondent when 'employer' then jsonb_build_object('name', k.first_name || ' ' || k.last_name, 'phone', k.phone)
           else jsonb_build_object('name', c.contact_name, 'phone', c.phone) end as "otherSide"
       from check_ins q join placements p on p.id = q.placement_id
       join companies c on c.id = p.company_id join candidates k on k.id = p.candidate_id where q.id = $1`,
      [checkInId],
    );
    if (!row) throw notFound();
    return row;
  }

  /** Whom somebody who is asked may call instead. */
  async whomToReach(checkInId: string): Promise<StructureReach> {
    const [row] = await this.database.manager.query<StructureReach[]>(
      `select s.name as "structureName", s.phone as "structurePhone"
       from check_ins q join placements p on p.id = q.placement_id join structures s on s.id = p.structure_id where q.id = $1`,
      [checkInId],
    );
    if (!row) throw notFound();
    return row;
  }

  /** Since when the oldest check-in that should have been handled waits; null when none does. For health checks. */
  async oldestDueCheckIn(): Promise<Date | null> {
    const [row] = await this.database.manager.query<{ oldest: Date | null }[]>(
      `select min(next_action_at) as oldest from check_ins where state in ('planned', 'asked') and next_action_at <= $1`,
      [this.clock.now()],
    );
    return row?.oldest ?? null;
  }
}
