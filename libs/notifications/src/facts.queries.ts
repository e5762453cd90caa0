import type {
  CheckInChannel,
  CheckInState,
  EndReason,
  MediationActionState,
  MediationState,
  MilestoneKey,
  PlacementState,
  Respondent,
  SignalLevel,
} from '#follow-up';
import type { ContractType } from '#contracts';
import type { NeedState } from '#needs';
import type { Actor, IsoDate, Tx } from '#platform';
import type { CardFacts, ConsentChannel, HireTerms } from '#proposals';
import DataLoader from 'dataloader';
import { inTurn } from './in-turn.js';

/** What mails are about, each read in one query at the moment the mail leaves. */

/** The adviser as others know them; once they left the structure, the structure itself. */
export interface AdviserFacts {
  adviserAccountId: string | null;
  adviserName: string | null;
  adviserEmail: string;
  adviserPhone: string | null;
  structureName: string;
  structureEmail: string;
  timeZone: string;
}

const adviserColumns = `
  a.id as "adviserAccountId", a.first_name || ' ' || a.last_name as "adviserName", coalesce(a.email, s.email) as "adviserEmail",
  coalesce(a.phone, s.phone) as "adviserPhone", s.name as "structureName", s.email as "structureEmail", s.time_zone as "timeZone"`;

/** @param account SQL of the adviser's account @param structure SQL of the structure the row belongs to */
const adviserJoins = (account: string, structure: string): string => `
  join structures s on s.id = ${structure}
  left join lateral (
    select accounts.* from accounts join memberships part on part.account_id = accounts.id
    where accounts.id = ${account} and accounts.disabled_at is null and part.structure_id = s.id and part.state = 'confirmed' limit 1
  ) a on true`;

/** Who took the last step and what they wrote. */
interface LastStep {
  lastActor: Actor | null;
  lastAccountId: string | null;
  lastNote: string | null;
}

const lastStepColumns = `h.actor as "lastActor", h.account_id as "lastAccountId", h.note as "lastNote"`;

const lastStepJoin = (row: string): string => `
  left join lateral (
    select actor, account_id, note from state_changes where subject_id = ${row}.id order by at desc, id desc limit 1
  ) h on true`;

/** Nobody is written about what they have just done themselves. */
export const noticedByAdviser = ({
  adviserAccountId,
  lastAccountId,
}: Pick<AdviserFacts, 'adviserAccountId'> & Pick<LastStep, 'lastAccountId'>): boolean =>
  adviserAccountId !== null && adviserAccountId === lastAccountId;

/** Someone asked for a code. */
export const signInFacts = (
  tx: Tx,
  requestId: string | undefined,
): Promise<{ accountId: string; email: string; firstName: string; askedAt: Date } | null> =>
  first(
    tx,
    `select a.id as "accountId", a.email, a.first_name as "firstName", r.created_at as "askedAt"
     from sign_in_requests r join accounts a on a.id = r.account_id where r.id = $1 and a.disabled_at is null`,
    requestId,
  );

export interface EmployerFacts {
  state: 'pending' | 'confirmed' | 'ended';
  email: string;
  firstName: string;
  lastName: string;
  companyId: string;
  companyName: string;
  siret: string;
  communeCode: string;
  /** Null in a commune nobody serves. */
  structureName: string | null;
  structureEmail: string | null;
  structurePhone: string | null;
}

/** Someone who registered for a company. */
export const employerFacts = (tx: Tx, membershipId: string | undefined): Promise<EmployerFacts | null> =>
  first(
    tx,
    `select m.state, a.email, a.first_name as "firstName", a.last_name as "lastName", co.id as "companyId", co.name as "companyName",
       co.siret, co.commune_code as "communeCode", s.name as "structureName", s.email as "structureEmail", s.phone as "structurePhone"
     from memberships m join accounts a on a.id = m.account_id join companies co on co.id = m.company_id
       left join structures s on s.id = co.structure_id
     where m.id = $1 and a.disabled_at is null`,
    membershipId,
  );

export interface NeedFacts extends AdviserFacts, LastStep {
  id: string;
  state: NeedState;
  title: string;
  positions: number;
  communeCode: string;
  expiresOn: IsoDate | null;
  channel: 'portal' | 'adviser';
  authorEmail: string;
  authorFirstName: string;
  companyName: string;
  companyEmail: string;
  contactName: string;
}

/** A need that a structure looks after; the adviser is the one in charge, else whoever took the last step. */
export const needFacts = (tx: Tx, needId: string | undefined): Promise<NeedFacts | null> =>
  first(
    tx,
    `select n.id, n.state, n.title, n.positions, n.commune_code as "communeCode", n.expires_on::text as "expiresOn", n.channel,
       author.email as "authorEmail", author.first_name as "authorFirstName",
       co.name as "companyName", co.email as "companyEmail", co.contact_name as "contactName", ${adviserColumns}, ${lastStepColumns}
     from needs n join companies co on co.id = n.company_id join accounts author on author.id = n.created_by_account_id
       ${lastStepJoin('n')} ${adviserJoins('coalesce(n.adviser_account_id, h.account_id)', 'n.structure_id')}
     where n.id = $1`,
    needId,
  );

/** A proposal; what an employer may read of it is for `cardOf` alone to say. */
export interface ProposalFacts extends CardFacts, AdviserFacts, LastStep {
  consentChannel: ConsentChannel | null;
  consentExpiresOn: IsoDate | null;
  consentRemindedAt: Date | null;
  consentedAt: Date | null;
  callAskedAt: Date | null;
  employerRemindedAt: Date | null;
  declineReason: string | null;
  declineComment: string | null;
  hireTerms: HireTerms | null;
  needState: NeedState;
  job: string;
  communeCode: string;
  companyName: string;
  companyEmail: string;
  companyPhone: string | null;
  contactName: string;
  /** Of the young person: for the adviser's mails, never the company's. */
  birthDate: IsoDate;
}

export const proposalFacts = (tx: Tx, proposalId: string | undefined): Promise<ProposalFacts | null> =>
  first(
    tx,
    `select p.id as "proposalId", p.label, p.state, p.sent_at as "sentAt", p.contact_agreed as "contactAgreed",
       p.distance_km as "distanceKm", p.reasons, c.skills, c.certificates, c.available_from::text as "availableFrom", c.level,
       json_build_object('firstName', c.first_name, 'lastName', c.last_name, 'phone', c.phone, 'email', c.email) as contact,
       p.consent_channel as "consentChannel", p.consent_expires_on::text as "consentExpiresOn",
       p.consent_reminded_at as "consentRemindedAt", p.consented_at as "consentedAt", p.call_asked_at as "callAskedAt",
       p.employer_reminded_at as "employerRemindedAt", p.decline_reason as "declineReason", p.decline_comment as "declineComment",
       p.hire_terms as "hireTerms", n.state as "needState", n.title as job, n.commune_code as "communeCode",
       co.name as "companyName", co.email as "companyEmail", co.phone as "companyPhone", co.contact_name as "contactName",
       c.birth_date::text as "birthDate", ${adviserColumns}, ${lastStepColumns}
     from proposals p join candidates c on c.id = p.candidate_id join needs n on n.id = p.need_id join companies co on co.id = n.company_id
       ${adviserJoins('p.adviser_account_id', 'p.structure_id')} ${lastStepJoin('p')}
     where p.id = $1`,
    proposalId,
  );

interface PlacementColumns extends AdviserFacts {
  placementId: string;
  placementState: PlacementState;
  job: string;
  endedOn: IsoDate | null;
  endReason: EndReason | null;
  firstName: string;
  lastName: string;
  candidateEmail: string | null;
  candidatePhone: string | null;
  companyName: string;
  companyEmail: string;
  companyPhone: string | null;
  contactName: string;
}

const placementColumns = `
  p.id as "placementId", p.state as "placementState", p.job_title as job, p.ended_on::text as "endedOn", p.end_reason as "endReason",
  c.first_name as "firstName", c.last_name as "lastName", c.email as "candidateEmail", c.phone as "candidatePhone",
  co.name as "companyName", co.email as "companyEmail", co.phone as "companyPhone", co.contact_name as "contactName", ${adviserColumns}`;

const placementJoins = `join candidates c on c.id = p.candidate_id join companies co on co.id = p.company_id`;

export interface PlacementFacts extends PlacementColumns, LastStep {}

export const placementFacts = (tx: Tx, placementId: string | undefined): Promise<PlacementFacts | null> =>
  first(
    tx,
    `select ${placementColumns}, ${lastStepColumns}
     from placements p ${placementJoins} ${adviserJoins('p.adviser_account_id', 'p.structure_id')} ${lastStepJoin('p')}
     where p.id = $1`,
    placementId,
  );

export interface CheckInFacts extends PlacementColumns {
  id: string;
  state: CheckInState;
  channel: CheckInChannel;
  milestone: MilestoneKey;
  respondent: Respondent;
  reminders: number;
  contractType: ContractType;
}

export const checkInFacts = (tx: Tx, checkInId: string | undefined): Promise<CheckInFacts | null> =>
  first(
    tx,
    `select q.id, q.state, q.channel, q.milestone, q.respondent, q.reminders, p.contract_type as "contractType", ${placementColumns}
     from check_ins q join placements p on p.id = q.placement_id ${placementJoins}
       ${adviserJoins('p.adviser_account_id', 'p.structure_id')}
     where q.id = $1`,
    checkInId,
  );

/** Whether a check-in is put to this side. */
export async function isPutTo(tx: Tx, respondent: Respondent, checkInId: string | undefined): Promise<boolean> {
  const row = await first<{ found: true }>(
    tx,
    `select true as found from check_ins where id = $1 and respondent = '${respondent}'`,
    checkInId,
  );
  return row !== null;
}

/** A case, with whoever is in charge of it now as the adviser. */
export interface MediationFacts extends PlacementColumns {
  id: string;
  state: MediationState;
  level: SignalLevel;
  openedAt: Date;
  dueAt: Date;
}

export const mediationFacts = (tx: Tx, mediationId: string | undefined): Promise<MediationFacts | null> =>
  first(
    tx,
    `select m.id, m.state, m.level, m.opened_at as "openedAt", m.due_at as "dueAt", ${placementColumns}
     from mediations m join placements p on p.id = m.placement_id ${placementJoins}
       ${adviserJoins('m.assigned_account_id', 'm.structure_id')}
     where m.id = $1`,
    mediationId,
  );

/** An appointment with both sides, and whoever of the team meets them as the adviser. */
export interface AppointmentFacts extends PlacementColumns {
  id: string;
  state: MediationActionState;
  startsAt: Date;
  place: string;
}

export const appointmentFacts = (tx: Tx, appointmentId: string | undefined): Promise<AppointmentFacts | null> =>
  first(
    tx,
    `select x.id, x.state, x.starts_at as "startsAt", x.place, ${placementColumns}
     from mediation_actions x join mediations m on m.id = x.mediation_id join placements p on p.id = m.placement_id
       ${placementJoins} ${adviserJoins('x.account_id', 'm.structure_id')}
     where x.id = $1 and x.starts_at is not null`,
    appointmentId,
  );

const readers = new WeakMap<Tx, Map<string, DataLoader<string, object | null>>>();

/** What is read about many mails at the same moment is read in one query. @param sql about the row of id $1 */
async function first<T>(tx: Tx, sql: string, id: string | undefined): Promise<T | null> {
  if (id === undefined) return null;
  const known = readers.get(tx) ?? new Map<string, DataLoader<string, object | null>>();
  readers.set(tx, known);
  const reader = known.get(sql) ?? new DataLoader((ids) => inTurn(tx, () => firsts(tx, sql, ids)), { cache: false });
  known.set(sql, reader);
  return (await reader.load(id)) as T | null;
}

async function firsts(tx: Tx, sql: string, ids: readonly string[]): Promise<(object | null)[]> {
  const rows = await tx.query<{ soughtId: string }[]>(
    `select sought.id as "soughtId", found.* from unnest($1::uuid[]) as sought(id)
     cross join lateral (${sql.replaceAll('$1', 'sought.id')}) as found`,
    [[...new Set(ids)]],
  );
  const byId = new Map(rows.map(({ soughtId, ...row }) => [soughtId, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
