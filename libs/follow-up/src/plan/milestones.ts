/** Who is asked. Each side has its own form and never sees the other's. */
export const respondents = ['employer', 'candidate'] as const;
export type Respondent = (typeof respondents)[number];

export const milestoneKeys = [
  'before_start',
  'day_7',
  'day_15',
  'month_1',
  'before_trial_end',
  'apprentice_day_35',
  'school_term',
  'month_3',
  'month_6',
  'aided_exit',
  'before_end',
  'midway',
  'end',
] as const;
export type MilestoneKey = (typeof milestoneKeys)[number];

/** Discovery periods (PMSMP) are short and unpaid: two moments are enough. Everything else is a job. */
export const protocols = ['job', 'apprenticeship', 'aided', 'discovery'] as const;
export type Protocol = (typeof protocols)[number];

/** An apprentice has a job, and a school besides; an aided contract (CUI) has an exit to prepare. */
export function protocolsOf(contractType: string): readonly Protocol[] {
  switch (contractType) {
    case 'pmsmp':
      return ['discovery'];
    case 'apprenticeship':
      return ['job', 'apprenticeship'];
    case 'pec':
    case 'cie':
      return ['job', 'aided'];
    default:
      return ['job'];
  }
}

/** A discovery period is no job: whoever has one is still looking. */
export const isJob = (contractType: string): boolean => contractType !== 'pmsmp';

/**
 * What a date is counted from. `in_company_45`: the day on which an apprenticeship can last be broken off freely, with
 * `in_company_35` as the moment to ask. `school_term`: the end of each term, so several days. `trial_notice` is the last
 * day on which the employer can still give notice so that it runs out within the trial: past it, an alert comes too late.
 */
export type Anchor = 'start' | 'trial_notice' | 'in_company_35' | 'school_term' | 'middle' | 'end';

/** Negative: before the anchor. */
export type Shift = { workingDays: number } | { days: number } | { months: number };

/** A moment at which both sides, or one, are asked how it goes. */
export interface Milestone {
  key: MilestoneKey;
  title: string;
  protocol: Protocol;
  respondents: readonly Respondent[];
  from: Anchor;
  shift: Shift;
  /**
   * How far from its anchor a structure may put it, in days counted as named; its title stays true within. Absent: the
   * law or the dates of the contract set the day, and it can only be switched off.
   */
  movable?: { unit: 'workingDays' | 'days'; min: number; max: number };
}

/**
 * THE table of milestones, in the order of a contract's life. No text of law sets this calendar: it is the practice of
 * the field, except `before_trial_end`, whose date follows from the trial period and its notice (L1221-25), and
 * `apprentice_day_35` (L6222-18). The exit of an aided contract two months ahead is practice too (to_verify).
 */
export const milestones: readonly Milestone[] = [
  {
    key: 'before_start',
    title: 'Avant le premier jour',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { workingDays: -3 },
    movable: { unit: 'workingDays', min: 1, max: 10 },
  },
  {
    key: 'day_7',
    title: 'Après une semaine',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { days: 7 },
    movable: { unit: 'days', min: 5, max: 10 },
  },
  {
    key: 'day_15',
    title: 'Après deux semaines',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { days: 15 },
    movable: { unit: 'days', min: 11, max: 20 },
  },
  {
    key: 'month_1',
    title: 'Après un mois',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { months: 1 },
    movable: { unit: 'days', min: 21, max: 45 },
  },
  {
    key: 'before_trial_end',
    title: 'Avant la fin de la période d’essai',
    protocol: 'job',
    respondents,
    from: 'trial_notice',
    shift: { workingDays: -5 },
  },
  {
    key: 'apprentice_day_35',
    title: 'Après 35 jours dans l’entreprise',
    protocol: 'apprenticeship',
    respondents,
    from: 'in_company_35',
    shift: { days: 0 },
  },
  {
    key: 'school_term',
    title: 'À la fin du trimestre d’école',
    protocol: 'apprenticeship',
    respondents,
    from: 'school_term',
    shift: { days: 0 },
  },
  {
    key: 'month_3',
    title: 'Après trois mois',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { months: 3 },
    movable: { unit: 'days', min: 70, max: 110 },
  },
  {
    key: 'month_6',
    title: 'Après six mois',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { months: 6 },
    movable: { unit: 'days', min: 150, max: 210 },
  },
  {
    key: 'aided_exit',
    title: 'Préparer la sortie du contrat aidé',
    protocol: 'aided',
    respondents,
    from: 'end',
    shift: { months: -2 },
    movable: { unit: 'days', min: 45, max: 120 },
  },
  {
    key: 'before_end',
    title: 'Avant la fin du contrat',
    protocol: 'job',
    respondents,
    from: 'end',
    shift: { months: -1 },
    movable: { unit: 'days', min: 14, max: 90 },
  },
  {
    key: 'midway',
    title: 'À mi-parcours',
    protocol: 'discovery',
    respondents,
    from: 'middle',
    shift: { days: 0 },
  },
  {
    key: 'end',
    title: 'À la fin de la période',
    protocol: 'discovery',
    respondents,
    from: 'end',
    shift: { days: 0 },
  },
];

/** The row of a key. */
export const milestoneOf = (key: MilestoneKey): Milestone => {
  const row = milestones.find((milestone) => milestone.key === key);
  if (!row) throw new Error(`No milestone called ${key}`);
  return row;
};

const countOf = ({ shift }: Pick<Milestone, 'shift'>): number =>
  Object.values(shift).reduce((sum, count: number) => sum + count, 0);

/** Asked to prepare what comes (a first day, an end): it serves until that day, then it is pointless. */
export const looksAhead = (milestone: Pick<Milestone, 'shift'>): boolean => countOf(milestone) < 0;

const anchorNames: Readonly<Record<Anchor, string>> = {
  start: 'le premier jour',
  trial_notice: 'le dernier jour où l’employeur peut prévenir d’une fin d’essai',
  in_company_35:
    'au 35e jour dans l’entreprise, jours d’école non comptés, avant la fin des 45 jours de rupture libre (L6222-18)',
  school_term: 'à la fin de chaque trimestre d’école',
  middle: 'au milieu de la période',
  end: 'le dernier jour du contrat',
};
const unitNames = { workingDays: ['jour ouvré', 'jours ouvrés'], days: ['jour', 'jours'], months: ['mois', 'mois'] };

/** When a milestone falls, in words: « 7 jours après le premier jour ». */
export function whenOf(milestone: Pick<Milestone, 'shift' | 'from' | 'protocol'>): string {
  const { shift, from, protocol } = milestone;
  const count = countOf(milestone);
  if (count === 0)
    return protocol === 'discovery' && from === 'end' ? 'le dernier jour de la période' : anchorNames[from];
  const unit = 'months' in shift ? 'months' : 'days' in shift ? 'days' : 'workingDays';
  const [one, many] = unitNames[unit];
  const name = Math.abs(count) > 1 ? many : one;
  return `${Math.abs(count)} ${name} ${count < 0 ? 'avant' : 'après'} ${anchorNames[from]}`;
}
