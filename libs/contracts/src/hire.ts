/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Every contract a young person can be placed with. Those with rules here are listed in `contract-types/index.ts`. */
export const CONTRACT_TYPES = [
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
export type ContractType = (typeof CONTRACT_TYPES)[number];

/** `fixed_term` is a limited need whose motive is not known yet; `discovery` is not a job. */
export type Need = 'permanent' | 'temporary_increase' | 'replacement' | 'seasonal' | 'fixed_term' | 'discovery';

export type Category = 'worker' | 'employee' | 'technician' | 'manager';

export type LegalNature =
  | 'private_market'
  | 'association'
  | 'local_authority'
  | 'state'
  | 'public_body'
  | 'public_service_private'
  | 'scic'
  | 'iae'
  | 'geiq';

/** Tasks the law forbids or restricts for minors, or for fixed-term contracts. */
export type Task =
  | 'night_work'
  | 'scaffolding'
  | 'height'
  | 'driving_machines'
  | 'dangerous_machines'
  | 'chemicals'
  | 'asbestos'
  | 'electricity_live'
  | 'demolition'
  | 'confined_space'
  | 'slaughter'
  | 'extreme_temperature'
  | 'heavy_loads';

/** French level of a diploma: 0 none, 2 brevet, 3 CAP, 4 bac, 5 bac+2, 6 bac+3, 7 bac+5, 8 doctorate. */
export type Level = 0 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

interface KnownFacts {
  hire: {
    signedOn: IsoDate;
    startsOn: IsoDate;
    need: Need;
    durationMonths: number;
    weeklyHours: number;
    /** Gross pay of the month for `weeklyHours`, in euros. */
    grossMonthly: number;
    category: Category;
    /** An empty list says « none of these »; absent says « not asked ». */
    tasks: readonly Task[];
  };
  employer: {
    legalNature: LegalNature;
    headcount: number;
    /** Share of work-study contracts in the headcount, 0 to 100. */
    alternanceSharePercent: number;
    economicDismissalLast6Months: boolean;
    economicDismissalLast12Months: boolean;
    naf: string;
    commune: string;
    department: string;
  };
  youth: {
    birthDate: IsoDate;
    diplomaLevel: Level;
    diplomaKind: 'general' | 'vocational';
    /** Only where the person chose to tell; who did not is passed as `false` to what an employer sees. */
    disabledWorker: boolean;
    jobSeeker: boolean;
    jobSeekerSince: IsoDate;
    /** Absent and null both mean « none ». */
    minimumIncome: 'rsa' | 'ass' | 'aah';
    student: boolean;
    priorityDistrict: boolean;
  };
  training: {
    targetLevel: Level;
    /** Leads to a diploma or title of the national register (RNCP). */
    certified: boolean;
    durationMonths: number;
  };
}

type Group = keyof KnownFacts;
type Partly<T> = { [K in keyof T]?: T[K] | null };

/** What is known of a hire. Any field may be null or absent: the rules then say which one they need. */
export interface HireFacts {
  hire: Partly<KnownFacts['hire']>;
  employer: Partly<KnownFacts['employer']>;
  youth: Partly<KnownFacts['youth']>;
  training?: Partly<KnownFacts['training']> | null;
}

/** The path of one fact, as in `missing` and in the questions: `youth.birthDate`, `employer.headcount`… */
export type FieldPath = { [G in Group]: `${G}.${keyof KnownFacts[G] & string}` }[Group];

export type FactAt<P extends FieldPath> = P extends `${infer G extends Group}.${infer K}`
  ? K extends keyof KnownFacts[G]
    ? KnownFacts[G][K]
    : never
  : never;

/** Paths taken apart once: the rules of one hire read some five hundred facts. */
const paths = new Map<FieldPath, [group: Group, key: string]>();

function takenApart(path: FieldPath): [group: Group, key: string] {
  const known = paths.get(path);
  if (known) return known;
  const parts = path.split('.') as [Group, string];
  paths.set(path, parts);
  return parts;
}

/** The value of one fact, null when it is null or absent. */
export function factAt<P extends FieldPath>(hire: HireFacts, path: P): FactAt<P> | null {
  const [group, key] = takenApart(path);
  const facts = hire[group] as Record<string, FactAt<P> | null | undefined> | null | undefined;
  return facts?.[key] ?? null;
}
