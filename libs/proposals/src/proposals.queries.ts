import type { Caller } from '#accounts';
import { Candidates } from '#candidates';
import { type Need, Needs } from '#needs';
import { Database, type IsoDate, notFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { type Card, type CardFacts, cardOf } from './card.js';
import { cardSelect } from './card.queries.js';
import { MeetingsQueries, type MeetingRow } from './meetings/meetings.queries.js';
import type { Reason } from './ranking/criteria.js';
import type { ConsentChannel, HireTerms } from './proposal.entity.js';
import type { ProposalState } from './proposal.states.js';

/** A proposal as staff see it. */
export interface ProposalRow {
  id: string;
  state: ProposalState;
  label: string;
  candidateId: string;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  phone: string | null;
  email: string | null;
  needId: string;
  needTitle: string;
  companyId: string;
  companyName: string;
  adviser: string;
  note: string | null;
  score: number;
  reasons: Reason[];
  distanceKm: number | null;
  consentChannel: ConsentChannel | null;
  consentAskedAt: Date | null;
  consentExpiresOn: IsoDate | null;
  consentRemindedAt: Date | null;
  consentedAt: Date | null;
  consentWording: string | null;
  contactAgreed: boolean;
  callAskedAt: Date | null;
  sentAt: Date | null;
  employerRemindedAt: Date | null;
  answeredAt: Date | null;
  /** When the company first wanted to meet or hire them. */
  metAt: Date | null;
  declineReason: string | null;
  declineComment: string | null;
  hireTerms: HireTerms | null;
  createdAt: Date;
  /** The one under way, if any. */
  meeting: MeetingRow | null;
}

/** What a young person reads before they agree or not. */
export interface ConsentView {
  state: ProposalState;
  callAskedAt: Date | null;
  consentExpiresOn: IsoDate | null;
  firstName: string;
  title: string;
  description: string;
  occupationCode: string | null;
  companyName: string;
  /** What the company says of itself. */
  presentation: string | null;
  access: string | null;
  tutorAvailable: boolean | null;
  communeCode: string;
  contractType: string | null;
  durationMonths: number | null;
  weeklyHours: number | null;
  schedule: Need['schedule'];
  startsOn: IsoDate | null;
  grossMonthlyCents: number | null;
  /** Where the young person lives. */
  homeCommuneCode: string;
  distanceKm: number | null;
  adviser: string;
  structureName: string;
  structurePhone: string | null;
}

/** A card with the meeting under way, which says nothing of the person. */
export type ShownCard = Card & { meeting: MeetingRow | null };

/** What an employer reads who opens the mailed link. */
export interface AnswerView {
  card: ShownCard;
  /** Where the company is: where a meeting most likely takes place. */
  companyAddress: string | null;
  companyPhone: string | null;
  communeCode: string;
  timeZone: string;
  title: string;
  contractType: string | null;
  startsOn: IsoDate | null;
  weeklyHours: number | null;
  adviser: string;
  structureName: string;
  structurePhone: string | null;
}

const staffSelect = `
  select p.id, p.state, p.label, p.candidate_id as "candidateId", c.first_name as "firstName", c.last_name as "lastName",
    c.birth_date::text as "birthDate", c.phone, c.email, p.need_id as "needId", n.title as "needTitle", n.company_id as "companyId",
    co.name as "companyName", a.first_name || ' ' || a.last_name as adviser, p.note, p.score, p.reasons, p.distance_km as "distanceKm",
    p.consent_channel as "consentChannel", p.consent_asked_at as "consentAskedAt", p.consent_expires_on::text as "consentExpiresOn",
    p.consent_reminded_at as "consentRemindedAt", p.consented_at as "consentedAt", p.consent_wording as "consentWording",
    p.contact_agreed as "contactAgreed", p.call_asked_at as "callAskedAt", p.sent_at as "sentAt",
    p.employer_reminded_at as "employerRemindedAt", p.answered_at as "answeredAt",
    (select min(h.at) from state_changes h where h.subject_id = p.id and h.action in ('meet', 'hire')) as "metAt", p.decline_reason as "declineReason",
    p.decline_comment as "declineComment", p.hire_terms as "hireTerms", p.created_at as "createdAt"
  from proposals p join candidates c on c.id = p.candidate_id join needs n on n.id = p.need_id
    join companies co on co.id = n.company_id join accounts a on a.id = p.adviser_account_id
  where p.structure_id = $1`;

@Injectable()
export class ProposalsQueries {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
    private readonly candidates: Candidates,
    private readonly meetings: MeetingsQueries,
  ) {}

  /** Proposals for a need of the caller's structure, best score first. */
  async ofNeed(caller: Caller, needId: string): Promise<ProposalRow[]> {
    await this.needs.inScope(this.database.manager, caller, needId);
    return this.staffRows('and p.need_id = $2 order by p.score desc, p.id', [caller.structureId, needId]);
  }

  /** Proposals of a young person of the caller's structure, newest first. */
  async ofCandidate(caller: Caller, candidateId: string): Promise<ProposalRow[]> {
    await this.candidates.inScope(this.database.manager, caller, candidateId);
    return this.staffRows('and p.candidate_id = $2 order by p.id desc', [caller.structureId, candidateId]);
  }

  async one(caller: Caller, id: string): Promise<ProposalRow> {
    const [row] = await this.staffRows('and p.id = $2', [caller.structureId, id]);
    if (!row) throw notFound();
    return row;
  }

  /** The cards an employer sees for one of their needs, the last sent first; none while they wait to be confirmed. */
  async cards(caller: Caller, needId: string): Promise<ShownCard[]> {
    await this.needs.inScope(this.database.manager, caller, needId);
    if (!caller.confirmed) return [];
    const rows = await this.database.manager.query<CardFacts[]>(
      `${cardSelect} where p.need_id = $1 and p.sent_at is not null order by p.sent_at desc, p.id`,
      [needId],
    );
    return this.withMeetings(rows.flatMap((row) => cardOf(row) ?? []));
  }

  /** For the page behind a consent link; null when the proposal is gone. */
  async consentView(id: string): Promise<ConsentView | null> {
    const [row] = await this.database.manager.query<ConsentView[]>(
      `select p.state, p.call_asked_at as "callAskedAt", p.consent_expires_on::text as "consentExpiresOn", c.first_name as "firstName",
         n.title, n.description, n.occupation_code as "occupationCode", co.name as "companyName", co.presentation, co.access,
         co.tutor_available as "tutorAvailable", n.commune_code as "communeCode", n.contract_type as "contractType",
         n.duration_months as "durationMonths", n.weekly_hours as "weeklyHours", n.schedule, n.starts_on::text as "startsOn",
         n.gross_monthly_cents as "grossMonthlyCents", c.commune_code as "homeCommuneCode", p.distance_km as "distanceKm",
         a.first_name || ' ' || a.last_name as adviser, s.name as "structureName", s.phone as "structurePhone"
       from proposals p join candidates c on c.id = p.candidate_id join needs n on n.id = p.need_id
         join companies co on co.id = n.company_id join accounts a on a.id = p.adviser_account_id join structures s on s.id = p.structure_id
       where p.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** For the page behind an employer's link; null when there is no card to see. */
  async answerView(id: string): Promise<AnswerView | null> {
    const [facts] = await this.database.manager.query<CardFacts[]>(`${cardSelect} where p.id = $1`, [id]);
    const [card] = await this.withMeetings([facts && cardOf(facts)].flatMap((one) => one ?? []));
    if (!card) return null;
    const [row] = await this.database.manager.query<Omit<AnswerView, 'card'>[]>(
      `select co.address as "companyAddress", co.phone as "companyPhone", n.commune_code as "communeCode", s.time_zone as "timeZone", n.title, n.contract_type as "contractType", n.starts_on::text as "startsOn", n.weekly_hours as "weeklyHours",
         a.first_name || ' ' || a.last_name as adviser, s.name as "structureName", s.phone as "structurePhone"
       from proposals p join needs n on n.id = p.need_id join companies co on co.id = n.company_id
         join accounts a on a.id = p.adviser_account_id join structures s on s.id = p.structure_id
       where p.id = $1`,
      [id],
    );
    return row ? { ...row, card } : null;
  }

  private async staffRows(where: string, values: unknown[]): Promise<ProposalRow[]> {
    const rows = await this.database.manager.query<ProposalRow[]>(`${staffSelect} ${where}`, values);
    const meetings = await this.meetings.of(rows.map(({ id }) => id));
    return rows.map((row) => ({ ...row, meeting: meetings.get(row.id) ?? null }));
  }

  private async withMeetings(cards: Card[]): Promise<ShownCard[]> {
    const meetings = await this.meetings.of(
      cards.filter(({ state }) => state === 'interview').map((one) => one.proposalId),
    );
    return cards.map((card) => ({ ...card, meeting: meetings.get(card.proposalId) ?? null }));
  }
}
