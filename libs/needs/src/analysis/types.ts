/** A day, 'YYYY-MM-DD'. */
export type IsoDate = string;

export const contractTypes = [
  'cdi',
  'cdd',
  'temporary_agency',
  'apprenticeship',
  'professionalisation',
  'pec',
  'cie',
  'iae',
  'poei',
  'pmsmp',
  'internship',
  'civic_service',
] as const;
export type ContractType = (typeof contractTypes)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** What the employer says about a thing asked for; `required` in the answer is true for `required` only. */
export type { Wish } from './text.js';
import type { Wish } from './text.js';

export interface OccupationMatch {
  code: string;
  label: string;
  fiche?: string;
  appellation?: { ogr: number; label: string };
  score: number;
  /** May be taken without asking. */
  sure?: boolean;
  words: readonly string[];
}

/** What the analysis asks of the occupation index (see the reference lib); scores go from 0 to 1. */
export interface OccupationFinder {
  /** @param options.guessed what is given as the title was only taken from the text */
  find(
    text: string,
    options?: { description?: string; naf?: string; guessed?: boolean; limit?: number },
  ): readonly OccupationMatch[];
  /** What an adviser can tick for an occupation. */
  skills?(code: string): readonly { code?: number | string; label: string }[];
}

export interface Commune {
  code: string;
  name: string;
  postalCodes: readonly string[];
  population?: number;
}

/** What the analysis asks of the list of communes. */
export interface CommuneFinder {
  search(text: string, limit?: number): readonly Commune[];
  /** Communes of exactly that name; `search` is used where there is no such look-up, for a few names only. */
  named?(name: string): readonly Commune[];
  byCode(code: string): Commune | undefined;
}

export interface NeedContract {
  /** null: a duration is stated, the kind of contract is not. */
  type: ContractType | null;
  durationMonths?: number;
  /** Several kinds are named as equally possible ("CDD ou CDI"): the others. */
  alternatives?: ContractType[];
  /** A permanent contract is said to be possible afterwards. */
  mayBecomePermanent?: boolean;
}

export const dayParts = ['morning', 'midday', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

export interface NeedSchedule {
  days: Weekday[];
  /** 'HH:MM'; the earliest start and the latest end when several ranges are stated. */
  from?: string;
  to?: string;
  parts?: DayPart[];
  night?: boolean;
  sunday?: boolean;
  /** '2x8', '3x8', '4x8', '5x8', or 'shifts' when the rhythm is not stated. */
  shifts?: string;
  /** A long break in the day ("coupure"). */
  split?: boolean;
}

export type LicenceCode = 'AM' | 'A' | 'B' | 'BE' | 'C1' | 'C' | 'CE' | 'D1' | 'D' | 'DE';

export interface NeedLicence {
  code: LicenceCode;
  required: boolean;
  wish: Wish;
}

export interface NeedCertificate {
  label: string;
  required: boolean;
  wish: Wish;
}

export interface NeedDriving {
  /** A vehicle of one's own. */
  vehicle?: Wish;
  /** Driving is part of the work, or only the way to get there. */
  use?: 'work' | 'commute';
}

export interface NeedSkill {
  code?: string;
  label: string;
  source: 'rome' | 'text';
}

export interface NeedPlace {
  /** INSEE code. */
  commune?: string;
  text: string;
  /** Work in several places: several sites, or rounds from home to home. */
  sites?: 'several' | 'rounds';
  /** The text names no place: this is the company's commune, to be confirmed. */
  assumed?: boolean;
}

export interface NeedPay {
  /** Euros; null when only a reference is stated ("au SMIC"). The lower bound of a range. */
  amount: number | null;
  per: 'hour' | 'day' | 'week' | 'month' | 'year' | null;
  upTo?: number;
  reference?: 'smic' | 'collective_agreement';
  net?: boolean;
}

export interface NeedExperience {
  wish: Wish;
  months?: number;
}

export interface NeedLevel {
  wish: Wish;
  /** French national level: 3 = CAP/BEP, 4 = bac, 5 = bac+2, 6 = bac+3/4, 7 = bac+5. */
  level?: number;
  label?: string;
}

/** Conditions that restrict who may do the work: minors (art. D4153-15 to D4153-37), fixed-term contracts (D4154-1). */
export type WorkingCondition =
  | 'alcohol_serving'
  | 'asbestos'
  | 'chemicals'
  | 'confined_space'
  | 'dangerous_machines'
  | 'driving_machinery'
  | 'electricity'
  | 'extreme_temperatures'
  | 'heavy_loads'
  | 'height'
  | 'scaffolding'
  | 'slaughter'
  | 'trenches_demolition';

export interface Finding {
  field: string;
  /** The employer's words, from `start` to `end` (end excluded) in `title + "\n" + text`, or in `text` without title. */
  excerpt: string;
  start: number;
  end: number;
  confidence: number;
}

/** The grounds of art. L1132-1 of the Code du travail, and those of L1132-2, L1132-3-1, L1132-3-3 and L1225-3-1. */
export const grounds = [
  'origin',
  'nationality',
  'sex',
  'age',
  'family_status',
  'pregnancy',
  'sexual_orientation',
  'gender_identity',
  'religion',
  'political_opinion',
  'union_activity',
  'physical_appearance',
  'surname',
  'place_of_residence',
  'health',
  'disability',
  'loss_of_autonomy',
  'economic_vulnerability',
  'bank_domiciliation',
  'customs',
  'genetics',
  'language',
  'elected_mandate',
  'strike',
  'jury_duty',
  'whistleblowing',
  'parental_project',
] as const;
export type Ground = (typeof grounds)[number];

/** block: cannot be published as it is; warn: to be reworded or justified; inform: completed or explained. */
export type Severity = 'block' | 'warn' | 'inform';

export interface UnlawfulFinding {
  ground: Ground;
  severity: Severity;
  excerpt: string;
  start: number;
  end: number;
  /** Articles of the Code du travail unless another code is named. */
  article: string;
  /** When the law allows it, in one sentence to check with the employer. */
  exception?: string;
  /** What may be written instead. */
  rewording: string;
}

export interface NeedQuestion {
  about: string;
  text: string;
}

export interface OccupationGuess {
  code: string;
  label: string;
  /** Fiche and official title (label and OGR number): only with the imported data. */
  fiche?: string;
  appellation?: string;
  appellationOgr?: number;
}

export interface OtherNeed {
  occupation: OccupationGuess | null;
  posts: number;
  excerpt: string;
}

export interface NeedInput {
  title?: string;
  text: string;
  /** Activity of the company, "56.10A". */
  naf?: string;
  /** INSEE code of the company's commune: the default place, and the way to tell homonyms apart. */
  commune?: string;
  /** The day the text was written: what "mi-janvier" is counted from. */
  on: IsoDate;
}

export interface NeedTools {
  occupations: OccupationFinder;
  communes: CommuneFinder;
}

/** What an employer's own words say. A field the text says nothing about is null or empty, and asked for. */
export interface NeedAnalysis {
  occupation: (OccupationGuess & { confidence: number; sure?: boolean }) | null;
  alternatives: (OccupationGuess & { score: number })[];
  posts: number;
  others: OtherNeed[];
  contract: NeedContract | null;
  weeklyHours: number | null;
  schedule: NeedSchedule | null;
  licences: NeedLicence[];
  driving: NeedDriving | null;
  certificates: NeedCertificate[];
  skills: NeedSkill[];
  experience: NeedExperience | null;
  level: NeedLevel | null;
  conditions: WorkingCondition[];
  place: NeedPlace | null;
  startsOn: IsoDate | null;
  pay: NeedPay | null;
  findings: Finding[];
  unlawful: UnlawfulFinding[];
  questions: NeedQuestion[];
}
