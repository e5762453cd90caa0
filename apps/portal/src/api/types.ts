/** Shapes of the API as the portal reads them. They become aliases of the generated schema. */

export type Role = 'employer' | 'adviser' | 'director' | 'administrator';

export interface Page<Item> {
  items: Item[];
  next: string | null;
}

export interface Me {
  account: { id: string; email: string; firstName: string; lastName: string };
  membershipId: string;
  role: Role;
  confirmed: boolean;
  structure: { id: string; name: string } | null;
  company: { id: string; name: string; siret: string } | null;
  memberships: { id: string; role: Role; name: string }[];
}

export interface Demo {
  demo: boolean;
  now: string;
}

export interface Registration {
  siret: string;
  companyName: string;
  communeCode: string;
  headcount?: number;
  nafCode?: string;
  firstName: string;
  lastName: string;
  email: string;
  phone?: string;
}

export interface Structure {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  communes: { code: string; name: string }[];
}

export interface Person {
  membershipId: string;
  accountId: string;
  firstName: string;
  lastName: string;
  email: string;
  role: Role;
}

export interface StructureSummary {
  id: string;
  name: string;
  email: string;
  communes: number;
  people: number;
}

export interface Unserved {
  companies: { id: string; name: string; commune: NamedCode; createdAt: string }[];
  needs: { id: string; title: string; commune: NamedCode; createdAt: string }[];
}

export interface Created {
  id: string;
}

export interface NamedCode {
  code: string;
  name: string;
}

export interface Labelled {
  code: string;
  label: string;
}

export interface Commune extends NamedCode {
  postalCodes: string[];
  departement: string;
}

export interface OccupationHit extends Labelled {
  appellation?: { ogr: number; label: string };
  score: number;
}

export interface Occupation extends Labelled {
  tasks: string[];
  skills: string[];
  near: Labelled[];
}

export interface Company {
  id: string;
  siret: string;
  name: string;
  commune: NamedCode;
  address: string | null;
  headcount: number | null;
  nafCode: string | null;
  activity: string | null;
  contactName: string;
  email: string;
  phone: string | null;
  confirmed: boolean;
}

export interface CompanySummary {
  id: string;
  siret: string;
  name: string;
  commune: NamedCode;
  headcount: number | null;
  nafCode: string | null;
  contactName: string;
  openNeeds: number;
}

export interface CompanyInput {
  siret: string;
  name: string;
  communeCode: string;
  address?: string;
  headcount?: number;
  nafCode?: string;
  contactName: string;
  email: string;
  phone?: string;
}

export interface PendingEmployer {
  membershipId: string;
  firstName: string;
  lastName: string;
  email: string;
  company: { id: string; name: string; siret: string; commune: NamedCode };
  createdAt: string;
  firstOfCompany: boolean;
}

export interface Schedule {
  days: string[];
  from?: string;
  to?: string;
  night?: boolean;
  sunday?: boolean;
  shifts?: string;
}

export interface RequiredCode {
  code: string;
  required: boolean;
}

export interface Finding {
  field: string;
  excerpt: string;
  start: number;
  end: number;
  confidence: number;
}

export interface Unlawful {
  ground: string;
  severity: 'block' | 'warn' | 'inform';
  excerpt: string;
  article: string;
  exception?: string;
  rewording: string;
  start: number;
  end: number;
}

export interface NeedAnalysis {
  occupation: (Labelled & { appellation?: string; confidence: number }) | null;
  alternatives: (Labelled & { appellation?: string; confidence: number })[];
  posts: number;
  contract: { type: string | null; durationMonths?: number } | null;
  weeklyHours: number | null;
  schedule: Schedule | null;
  licences: RequiredCode[];
  certificates: { label: string; required: boolean }[];
  skills: { code?: string; label: string }[];
  place: { commune?: string; text: string } | null;
  startsOn: string | null;
  pay: { amount: number | null; per: string | null } | null;
  findings: Finding[];
  unlawful: Unlawful[];
  questions: { about: string; text: string }[];
}

export interface NeedInput {
  companyId?: string;
  title: string;
  description: string;
  communeCode?: string;
  positions?: number;
  occupationCode?: string;
  contractType?: string | null;
  durationMonths?: number | null;
  weeklyHours?: number | null;
  startsOn?: string | null;
  schedule?: Schedule | null;
  licences?: RequiredCode[] | null;
  skills?: string[];
  certificates?: string[];
  minimumLevel?: number | null;
  grossMonthlyCents?: number | null;
}

export interface NeedSummary {
  id: string;
  title: string;
  state: string;
  company: { id: string; name: string };
  commune: NamedCode;
  occupation: Labelled | null;
  positions: number;
  startsOn: string | null;
  createdAt: string;
}

export interface HistoryEntry {
  at: string;
  action: string;
  from: string;
  to: string;
  actor: string;
  by: string | null;
  note: string | null;
}

export interface Need extends NeedSummary {
  description: string;
  contractType: string | null;
  durationMonths: number | null;
  weeklyHours: number | null;
  schedule: Schedule | null;
  licences: RequiredCode[] | null;
  skills: string[];
  certificates: string[];
  minimumLevel: number | null;
  grossMonthlyCents: number | null;
  analysis: NeedAnalysis | null;
  actions: string[];
  history: HistoryEntry[];
  closedReason: string | null;
  expiresOn: string | null;
}

export interface CandidateSummary {
  id: string;
  firstName: string;
  lastName: string;
  age: number;
  state: string;
  commune: NamedCode;
  targets: Labelled[];
  availableFrom: string;
  referent: string;
}

export interface Candidate extends Omit<CandidateSummary, 'referent'> {
  birthDate: string;
  externalId: string | null;
  email: string | null;
  phone: string | null;
  radiusKm: number;
  means: string;
  level: number | null;
  licences: string[];
  skills: string[];
  certificates: string[];
  experiences: { code: string; months: number }[];
  days: string[] | null;
  nights: boolean;
  disabledWorker: boolean | null;
  referentAccountId: string;
  substituteAccountId: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface CandidateInput {
  firstName: string;
  lastName: string;
  birthDate: string;
  externalId?: string | null;
  email?: string | null;
  phone?: string | null;
  communeCode: string;
  radiusKm: number;
  means: string;
  availableFrom: string;
  level?: number | null;
  licences?: string[];
  skills?: string[];
  certificates?: string[];
  experiences?: { code: string; months: number }[];
  days?: string[] | null;
  nights?: boolean;
  referentAccountId?: string;
  substituteAccountId?: string | null;
  targets: { code: string }[];
}

export interface Reason {
  criterion: string;
  points: number;
  sentence: string;
}

export interface RankedCandidate {
  candidate: { id: string; firstName: string; lastName: string; age: number; commune: NamedCode; level: number | null };
  score: number;
  distanceKm: number;
  reasons: Reason[];
  proposalId: string | null;
  proposalState: string | null;
}

export interface Ranking {
  items: RankedCandidate[];
  out: { candidate: { id: string; firstName: string; lastName: string }; gates: { code: string; sentence: string }[] }[];
  total: number;
}

export interface Proposal {
  id: string;
  state: string;
  label: string;
  candidate: { id: string; firstName: string; lastName: string; age: number; phone: string | null; email: string | null };
  need: { id: string; title: string; company: { id: string; name: string } };
  adviser: string;
  note: string | null;
  score: number;
  reasons: Reason[];
  distanceKm: number | null;
  consentChannel: string | null;
  /** The two lines to read out on the phone. */
  consentLines: string[];
  consentAskedAt: string | null;
  consentExpiresOn: string | null;
  consentRemindedAt: string | null;
  consentedAt: string | null;
  consentWording: string | null;
  contactAgreed: boolean;
  callAskedAt: string | null;
  sentAt: string | null;
  employerRemindedAt: string | null;
  answeredAt: string | null;
  declineReason: string | null;
  declineComment: string | null;
  hireTerms: { contractType: string; startsOn: string; endsOn: string | null; weeklyHours: number | null } | null;
  createdAt: string;
  actions: string[];
}

export interface ProposalWithHistory extends Proposal {
  history: HistoryEntry[];
}

export interface Card {
  proposalId: string;
  label: string;
  state: string;
  skills: string[];
  distanceBand: string | null;
  availableFrom: string | null;
  level: number | null;
  reasons: string[];
  actions: string[];
  contact: { firstName: string; lastName: string; phone: string | null; email: string | null } | null;
}

export interface HireInput {
  contractType: string;
  startsOn: string;
  endsOn?: string;
  weeklyHours?: number;
}

export interface Source {
  ref: string;
  url: string;
  verifiedOn: string;
  evidence: string;
  evidenceLabel: string;
}

export interface LegalReason {
  text: string;
  article?: string;
  url?: string;
}

export interface Deadline {
  code: string;
  what: string;
  who: string;
  days?: number;
  months?: number;
}

export interface ContractSubsidy {
  code: string;
  label: string;
  status: string;
  statusLabel: string;
  amount: number | null;
  paidAs: 'payment' | 'exemption';
  missing: string[];
  reasons: LegalReason[];
  deadline: Deadline | null;
  sources: Source[];
  closedSince: string | null;
  toReverify: boolean;
}

export interface ContractOption {
  type: string;
  label: string;
  verdict: string;
  verdictLabel: string;
  reasons: LegalReason[];
  missing: string[];
  trial: { unit: string; max: number; label: string; lastDay: string | null } | null;
  minimumPayMonthly: number | null;
  subsidies: ContractSubsidy[];
  deadlines: Deadline[];
}

export interface Recommendation {
  assumptions: string[];
  contracts: ContractOption[];
  recommended: string[];
  questions: { field: string; text: string }[];
}

export interface CheckIn {
  id: string;
  milestone: string;
  title: string;
  respondent: 'employer' | 'candidate';
  state: string;
  channel: string;
  dueOn: string;
  reminders: number;
  askedAt: string | null;
  answeredAt: string | null;
  answers: { question: string; answer: string }[];
  comment: string | null;
  callWanted: boolean;
  level: string | null;
}

export interface PlacementSummary {
  id: string;
  state: string;
  company: { id: string; name: string };
  candidate: { id: string; firstName: string; lastName: string };
  jobTitle: string;
  contractType: string;
  startsOn: string;
  endsOn: string | null;
  nextCheckInOn: string | null;
  mediation: { id: string; level: string; state: string } | null;
  actions: string[];
}

export interface Placement extends PlacementSummary {
  origin: string;
  occupation: Labelled | null;
  trialEndsOn: string | null;
  weeklyHours: number | null;
  endedOn: string | null;
  endReason: string | null;
  endReasonLabel: string | null;
  checkIns: CheckIn[];
  history: HistoryEntry[];
}

export interface PlacementInput {
  candidateId: string;
  companyId: string;
  origin: string;
  jobTitle: string;
  occupationCode?: string;
  contractType: string;
  startsOn: string;
  endsOn?: string;
  weeklyHours?: number;
}

export interface CheckInForm {
  checkInId: string;
  /** Who will read the answers: to be said before asking. */
  confidentiality: string;
  closed: 'answered' | 'cancelled' | null;
  personName: string;
  phone: string | null;
  milestone: string;
  respondent: 'employer' | 'candidate';
  title: string;
  questions: { code: string; text: string; answers: Labelled[] }[];
}

export interface MediationSummary {
  id: string;
  state: string;
  level: string;
  reasons: string[];
  placement: { id: string; jobTitle: string; company: { id: string; name: string }; candidate: { id: string; firstName: string; lastName: string } };
  assignedTo: string;
  openedAt: string;
  dueAt: string;
  actions: string[];
}

export interface Mediation extends MediationSummary {
  bothSides: { employer: CheckIn[]; candidate: CheckIn[] };
  notes: { id: string; text: string; at: string; by: string }[];
  history: HistoryEntry[];
  outcome: string | null;
}

export interface WorkItem {
  kind: string;
  urgency: 'urgent' | 'late' | 'today' | 'soon';
  title: string;
  detail: string;
  dueOn: string | null;
  path: string;
}

export interface EmployerHome {
  toConfirm: boolean;
  needs: NeedSummary[];
  cardsToAnswer: number;
  recruits: number;
}
