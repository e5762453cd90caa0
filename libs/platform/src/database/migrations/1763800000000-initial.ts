import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema. Written from the entities and read; the drift test holds both together. */
export class Initial1763800000000 implements MigrationInterface {
  name = 'Initial1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** The first migration has nothing to go back to: restore a backup instead. */
  down(): Promise<void> {
    return Promise.reject(new Error('The first migration cannot be undone'));
  }
}

const sql = `
create table accounts (
  id uuid not null,
  email text not null,
  first_name text not null,
  last_name text not null,
  phone text,
  created_at timestamptz not null,
  disabled_at timestamptz,
  constraint accounts_email_key unique (email),
  constraint accounts_pkey primary key (id)
);

create table settings (
  key text not null,
  value jsonb not null,
  constraint settings_pkey primary key (key)
);

create table event_deliveries (
  event_id uuid not null,
  subscriber text not null,
  dispatched_at timestamptz not null,
  done_at timestamptz,
  failed_at timestamptz,
  error text,
  constraint event_deliveries_pkey primary key (event_id, subscriber)
);

create table events (
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  relayed_at timestamptz,
  constraint events_pkey primary key (id)
);

create table state_changes (
  id uuid not null,
  subject text not null,
  subject_id uuid not null,
  action text not null,
  from_state text not null,
  to_state text not null,
  actor text not null,
  account_id uuid,
  note text,
  at timestamptz not null,
  constraint state_changes_pkey primary key (id)
);

create table action_links (
  id uuid not null,
  token_hash text not null,
  purpose text not null,
  subject_id uuid not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_at timestamptz not null,
  constraint action_links_token_hash_key unique (token_hash),
  constraint action_links_purpose_check check (purpose in ('consent', 'employer_answer', 'check_in')),
  constraint action_links_pkey primary key (id)
);

create table structures (
  id uuid not null,
  name text not null,
  email text not null,
  phone text,
  time_zone text not null default 'Europe/Paris',
  created_at timestamptz not null,
  constraint structures_pkey primary key (id)
);

create table structure_communes (
  commune_code text not null,
  structure_id uuid not null,
  constraint structure_communes_pkey primary key (commune_code)
);

create table memberships (
  id uuid not null,
  account_id uuid not null,
  role text not null,
  structure_id uuid,
  company_id uuid,
  state text not null,
  confirmed_by_account_id uuid,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  constraint memberships_state_check check (state in ('pending', 'confirmed', 'ended')),
  constraint memberships_role_check check (role in ('employer', 'adviser', 'director', 'administrator')),
  constraint memberships_pkey primary key (id)
);

create table sign_in_requests (
  id uuid not null,
  email_hash text not null,
  caller_hash text not null,
  account_id uuid,
  created_at timestamptz not null,
  constraint sign_in_requests_pkey primary key (id)
);

create table sign_in_codes (
  id uuid not null,
  account_id uuid not null,
  code_hash text not null,
  expires_at timestamptz not null,
  attempts integer not null default '0',
  used_at timestamptz,
  created_at timestamptz not null,
  constraint sign_in_codes_pkey primary key (id)
);

create table sessions (
  id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  membership_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint sessions_token_hash_key unique (token_hash),
  constraint sessions_pkey primary key (id)
);

create table candidates (
  id uuid not null,
  structure_id uuid not null,
  state text not null,
  external_id text,
  first_name text not null,
  last_name text not null,
  birth_date date not null,
  email text,
  phone text,
  commune_code text not null,
  latitude real,
  longitude real,
  radius_km integer not null,
  means text not null,
  available_from date not null,
  level integer,
  licences jsonb not null default '[]',
  skills jsonb not null default '[]',
  certificates jsonb not null default '[]',
  experiences jsonb not null default '[]',
  days jsonb,
  nights boolean not null default true,
  disabled_worker boolean,
  referent_account_id uuid not null,
  substitute_account_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint candidates_means_check check (means in ('walk', 'bicycle', 'public_transport', 'moped', 'car')),
  constraint candidates_state_check check (state in ('active', 'suspended', 'placed', 'left')),
  constraint candidates_pkey primary key (id)
);

create table candidate_targets (
  candidate_id uuid not null,
  position integer not null,
  occupation_code text not null,
  fiche_code text,
  constraint candidate_targets_pkey primary key (candidate_id, position)
);

create table candidate_search (
  candidate_id uuid not null,
  position integer not null,
  structure_id uuid not null,
  occupation_code text not null,
  cell integer not null,
  latitude real not null,
  longitude real not null,
  radius_km integer not null,
  available_from date not null,
  constraint candidate_search_pkey primary key (candidate_id, position)
);

create table candidate_equity (
  candidate_id uuid not null,
  sex text,
  priority_district boolean,
  constraint candidate_equity_pkey primary key (candidate_id)
);

create table candidate_reads (
  id uuid not null,
  candidate_id uuid not null,
  account_id uuid not null,
  at timestamptz not null,
  constraint candidate_reads_pkey primary key (id)
);

create table companies (
  id uuid not null,
  siret text not null,
  name text not null,
  commune_code text not null,
  address text,
  headcount integer,
  naf_code text,
  naf_version text,
  contact_name text not null,
  email text not null,
  phone text,
  structure_id uuid,
  closed_in_august boolean not null default false,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  constraint companies_siret_key unique (siret),
  constraint companies_pkey primary key (id)
);

create table rome_fiches (
  code text not null,
  parent_code text not null,
  label text not null,
  constraint rome_fiches_pkey primary key (code)
);

create table rome_appellations (
  ogr integer not null,
  label text not null,
  fiche_code text not null,
  parent_code text not null,
  principal boolean not null,
  constraint rome_appellations_pkey primary key (ogr)
);

create table rome_skills (
  code integer not null,
  label text not null,
  constraint rome_skills_pkey primary key (code)
);

create table rome_fiche_skills (
  fiche_code text not null,
  skill_code integer not null,
  core boolean not null,
  constraint rome_fiche_skills_pkey primary key (fiche_code, skill_code)
);

create table rome_mobility (
  from_code text not null,
  to_code text not null,
  position integer not null,
  constraint rome_mobility_pkey primary key (from_code, to_code)
);

create table placements (
  id uuid not null,
  structure_id uuid not null,
  company_id uuid not null,
  candidate_id uuid not null,
  proposal_id uuid,
  need_id uuid,
  origin text not null,
  state text not null,
  job_title text not null,
  occupation_code text,
  contract_type text not null,
  starts_on date not null,
  ends_on date,
  trial_ends_on date,
  weekly_hours real,
  adviser_account_id uuid not null,
  ended_on date,
  end_reason text,
  created_at timestamptz not null,
  constraint placements_proposal_id_key unique (proposal_id),
  constraint placements_origin_check check (origin in ('proposal', 'found_alone', 'pmsmp', 'temporary_agency', 'other')),
  constraint placements_state_check check (state in ('planned', 'started', 'ended')),
  constraint placements_pkey primary key (id)
);

create table check_ins (
  id uuid not null,
  placement_id uuid not null,
  milestone text not null,
  respondent text not null,
  state text not null,
  channel text not null,
  due_on date not null,
  next_action_at timestamptz,
  reminders integer not null default '0',
  asked_at timestamptz,
  answered_at timestamptz,
  answers jsonb,
  comment text,
  call_wanted boolean not null default false,
  level text,
  constraint check_ins_once_key unique (placement_id, milestone, respondent),
  constraint check_ins_state_check check (state in ('planned', 'asked', 'answered', 'unanswered', 'cancelled')),
  constraint check_ins_pkey primary key (id)
);

create table mediations (
  id uuid not null,
  placement_id uuid not null,
  structure_id uuid not null,
  state text not null,
  level text not null,
  reasons jsonb not null,
  assigned_account_id uuid not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  acknowledged_at timestamptz,
  escalated_at timestamptz,
  closed_at timestamptz,
  outcome text,
  constraint mediations_state_check check (state in ('open', 'acknowledged', 'in_progress', 'resolved', 'ended_in_rupture')),
  constraint mediations_pkey primary key (id)
);

create table mediation_notes (
  id uuid not null,
  mediation_id uuid not null,
  account_id uuid not null,
  text text not null,
  at timestamptz not null,
  constraint mediation_notes_pkey primary key (id)
);

create table needs (
  id uuid not null,
  company_id uuid not null,
  structure_id uuid,
  state text not null,
  title text not null,
  description text not null,
  commune_code text not null,
  positions integer not null default '1',
  occupation_code text,
  fiche_code text,
  appellation_ogr integer,
  contract_type text,
  duration_months integer,
  weekly_hours real,
  starts_on date,
  schedule jsonb,
  gross_monthly_cents integer,
  licences jsonb,
  skills jsonb not null default '[]',
  certificates jsonb not null default '[]',
  minimum_level integer,
  analysis jsonb,
  analysed_at timestamptz,
  channel text not null,
  created_by_account_id uuid not null,
  adviser_account_id uuid,
  submitted_at timestamptz,
  opened_at timestamptz,
  expires_on date,
  closed_reason text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint needs_state_check check (state in ('draft', 'submitted', 'open', 'paused', 'filled', 'closed', 'expired')),
  constraint needs_pkey primary key (id)
);

create table mails (
  id uuid not null,
  dedup_key text not null,
  key text not null,
  about jsonb not null,
  state text not null,
  recipient text,
  attempts integer not null default '0',
  uncertain boolean not null default false,
  next_attempt_at timestamptz not null,
  lease_until timestamptz,
  sent_at timestamptz,
  error text,
  created_at timestamptz not null,
  constraint mails_dedup_key_key unique (dedup_key),
  constraint mails_state_check check (state in ('queued', 'sending', 'sent', 'refused', 'cancelled', 'unknown')),
  constraint mails_pkey primary key (id)
);

create table demo_mails (
  id uuid not null default gen_random_uuid(),
  received_at timestamptz not null default now(),
  mail_from text not null,
  rcpt_to text array not null,
  raw text not null,
  constraint demo_mails_pkey primary key (id)
);

create table proposals (
  id uuid not null,
  need_id uuid not null,
  candidate_id uuid not null,
  structure_id uuid not null,
  adviser_account_id uuid not null,
  state text not null,
  label text not null,
  score real not null,
  reasons jsonb not null,
  distance_km real,
  note text,
  consent_channel text,
  consent_asked_at timestamptz,
  consent_expires_on date,
  consent_reminded_at timestamptz,
  consented_at timestamptz,
  consent_wording text,
  contact_agreed boolean not null default false,
  call_asked_at timestamptz,
  sent_at timestamptz,
  employer_reminded_at timestamptz,
  answered_at timestamptz,
  decline_reason text,
  decline_comment text,
  hire_terms jsonb,
  created_at timestamptz not null,
  constraint proposals_need_candidate_key unique (need_id, candidate_id),
  constraint proposals_state_check check (state in ('shortlisted', 'consent_asked', 'consented', 'sent', 'interview', 'hired', 'declined_by_candidate', 'consent_expired', 'rejected', 'withdrawn', 'unanswered')),
  constraint proposals_pkey primary key (id)
);

create table rankings_shown (
  id uuid not null,
  need_id uuid not null,
  account_id uuid not null,
  weights_version text not null,
  candidate_ids jsonb not null,
  total integer not null,
  at timestamptz not null,
  constraint rankings_shown_pkey primary key (id)
);

create index event_deliveries_open_idx ON event_deliveries  (dispatched_at) where done_at is null and failed_at is null;

create index events_unrelayed_idx ON events  (id) where relayed_at is null;

create index state_changes_subject_id_idx ON state_changes  (subject_id);

create index action_links_subject_id_idx ON action_links  (subject_id);

create index structure_communes_structure_id_idx ON structure_communes  (structure_id);

create index memberships_structure_id_idx ON memberships  (structure_id);

create index memberships_company_id_idx ON memberships  (company_id);

create index memberships_account_id_idx ON memberships  (account_id);

create index sign_in_requests_caller_hash_created_at_idx ON sign_in_requests  (caller_hash, created_at);

create index sign_in_requests_email_hash_created_at_idx ON sign_in_requests  (email_hash, created_at);

create index sign_in_codes_account_id_idx ON sign_in_codes  (account_id);

create index sessions_account_id_idx ON sessions  (account_id);

create unique index candidates_external_id_key ON candidates  (structure_id, external_id) where external_id is not null;

create index candidates_referent_account_id_idx ON candidates  (referent_account_id);

create index candidates_structure_id_state_idx ON candidates  (structure_id, state);

create index candidate_reads_candidate_id_at_idx ON candidate_reads  (candidate_id, at);

create index companies_structure_id_idx ON companies  (structure_id);

create index rome_appellations_fiche_code_idx ON rome_appellations  (fiche_code);

create index placements_candidate_id_idx ON placements  (candidate_id);

create index placements_company_id_idx ON placements  (company_id);

create index placements_structure_id_state_idx ON placements  (structure_id, state);

create index check_ins_next_idx ON check_ins  (next_action_at) where state in ('planned', 'asked');

create index check_ins_to_call_idx ON check_ins  (placement_id) where state = 'unanswered' or (state = 'asked' and channel = 'call');

create unique index mediations_running_key ON mediations  (placement_id) where state in ('open', 'acknowledged', 'in_progress');

create index mediations_waiting_idx ON mediations  (due_at) where state = 'open';

create index mediations_structure_id_state_idx ON mediations  (structure_id, state);

create index mediation_notes_mediation_id_idx ON mediation_notes  (mediation_id);

create index needs_structure_id_state_idx ON needs  (structure_id, state);

create index needs_company_id_idx ON needs  (company_id);

create index mails_unsent_idx ON mails  (next_attempt_at) where state in ('queued', 'sending');

create index proposals_waiting_idx ON proposals  (state) where state in ('consent_asked', 'sent');

create index proposals_structure_id_state_idx ON proposals  (structure_id, state);

create index proposals_candidate_id_idx ON proposals  (candidate_id);

create index rankings_shown_need_id_at_idx ON rankings_shown  (need_id, at);

alter table structure_communes add constraint structure_communes_structure_id_fkey foreign key (structure_id) references structures(id) on delete cascade;

alter table memberships add constraint memberships_account_id_fkey foreign key (account_id) references accounts(id) on delete cascade;

alter table memberships add constraint memberships_structure_id_fkey foreign key (structure_id) references structures(id);

alter table sign_in_codes add constraint sign_in_codes_account_id_fkey foreign key (account_id) references accounts(id) on delete cascade;

alter table sessions add constraint sessions_account_id_fkey foreign key (account_id) references accounts(id) on delete cascade;

alter table candidates add constraint candidates_structure_id_fkey foreign key (structure_id) references structures(id);

alter table candidate_targets add constraint candidate_targets_candidate_id_fkey foreign key (candidate_id) references candidates(id) on delete cascade;

alter table candidate_search add constraint candidate_search_candidate_id_fkey foreign key (candidate_id) references candidates(id) on delete cascade;

alter table candidate_equity add constraint candidate_equity_candidate_id_fkey foreign key (candidate_id) references candidates(id) on delete cascade;

alter table candidate_reads add constraint candidate_reads_candidate_id_fkey foreign key (candidate_id) references candidates(id) on delete cascade;

alter table companies add constraint companies_structure_id_fkey foreign key (structure_id) references structures(id);

alter table placements add constraint placements_company_id_fkey foreign key (company_id) references companies(id);

alter table placements add constraint placements_candidate_id_fkey foreign key (candidate_id) references candidates(id);

alter table check_ins add constraint check_ins_placement_id_fkey foreign key (placement_id) references placements(id) on delete cascade;

alter table mediations add constraint mediations_placement_id_fkey foreign key (placement_id) references placements(id) on delete cascade;

alter table mediation_notes add constraint mediation_notes_mediation_id_fkey foreign key (mediation_id) references mediations(id) on delete cascade;

alter table needs add constraint needs_company_id_fkey foreign key (company_id) references companies(id);

alter table proposals add constraint proposals_need_id_fkey foreign key (need_id) references needs(id);

alter table proposals add constraint proposals_candidate_id_fkey foreign key (candidate_id) references candidates(id);

alter table rankings_shown add constraint rankings_shown_need_id_fkey foreign key (need_id) references needs(id) on delete cascade;

create index candidate_search_cell_idx on candidate_search (occupation_code, cell)
  include (candidate_id, position, latitude, longitude, radius_km, available_from, structure_id);
`;
