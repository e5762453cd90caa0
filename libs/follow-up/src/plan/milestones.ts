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
  'before_end',
  'midway',
  'end',
] as const;
export type MilestoneKey = (typeof milestoneKeys)[number];

/** Discovery periods (PMSMP) are short and unpaid: two moments are enough. Everything else is a job. */
export const protocols = ['job', 'apprenticeship', 'discovery'] as const;
export type Protocol = (typeof protocols)[number];

/** An apprentice has a job, and a school besides. */
export const protocolsOf = (contractType: string): readonly Protocol[] => {
  if (contractType === 'pmsmp') return ['discovery'];
  return contractType === 'apprenticeship' ? ['job', 'apprenticeship'] : ['job'];
};

/** A discovery period is no job: whoever has one is still looking. */
export const isJob = (contractType: string): boolean => contractType !== 'pmsmp';

/**
 * What a date is counted from. `in_company_45`: the day on which an apprenticeship can last be broken off freely, with
 * `in_company_35` as the moment to ask. `school_term`: the end of each term, so several days. `trial_notice` is the last day on which the employer can still give notice so that it
 * runs out within the trial: past it, an alert comes too late.
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
  /** The shift in words, for the plan and its explanation. */
  when: string;
}

/**
 * THE table of milestones, in the order of a contract's life. No text of law sets this calendar: it is the practice of
 * the field, except `before_trial_end`, whose date follows from the trial period and its notice (L1221-25).
 */
export const milestones: readonly Milestone[] = [
  {
    key: 'before_start',
    title: 'Avant le premier jour',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { workingDays: -3 },
    when: '3 jours ouvrés avant le premier jour',
  },
  {
    key: 'day_7',
    title: 'Après une semaine',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { days: 7 },
    when: '7 jours après le premier jour',
  },
  {
    key: 'day_15',
    title: 'Après deux semaines',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { days: 15 },
    when: '15 jours après le premier jour',
  },
  {
    key: 'month_1',
    title: 'Après un mois',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { months: 1 },
    when: '1 mois après le premier jour',
  },
  {
    key: 'before_trial_end',
    title: 'Avant la fin de la période d’essai',
    protocol: 'job',
    respondents,
    from: 'trial_notice',
    shift: { workingDays: -5 },
    when: '5 jours ouvrés avant le dernier jour où l’employeur peut prévenir d’une fin d’essai',
  },
  {
    key: 'apprentice_day_35',
    title: 'Après 35 jours dans l’entreprise',
    protocol: 'apprenticeship',
    respondents,
    from: 'in_company_35',
    shift: { days: 0 },
    when: 'au 35e jour dans l’entreprise, jours d’école non comptés, avant la fin des 45 jours de rupture libre (L6222-18)',
  },
  {
    key: 'school_term',
    title: 'À la fin du trimestre d’école',
    protocol: 'apprenticeship',
    respondents,
    from: 'school_term',
    shift: { days: 0 },
    when: 'à la fin de chaque trimestre d’école',
  },
  {
    key: 'month_3',
    title: 'Après trois mois',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { months: 3 },
    when: '3 mois après le premier jour',
  },
  {
    key: 'month_6',
    title: 'Après six mois',
    protocol: 'job',
    respondents,
    from: 'start',
    shift: { months: 6 },
    when: '6 mois après le premier jour',
  },
  {
    key: 'before_end',
    title: 'Un mois avant la fin du contrat',
    protocol: 'job',
    respondents,
    from: 'end',
    shift: { months: -1 },
    when: '1 mois avant le dernier jour du contrat',
  },
  {
    key: 'midway',
    title: 'À mi-parcours',
    protocol: 'discovery',
    respondents,
    from: 'middle',
    shift: { days: 0 },
    when: 'au milieu de la période',
  },
  {
    key: 'end',
    title: 'À la fin de la période',
    protocol: 'discovery',
    respondents,
    from: 'end',
    shift: { days: 0 },
    when: 'le dernier jour de la période',
  },
];

/** The row of a key. */
export const milestoneOf = (key: MilestoneKey): Milestone => {
  const row = milestones.find((milestone) => milestone.key === key);
  if (!row) throw new Error(`No milestone called ${key}`);
  return row;
};

/** Asked to prepare what comes (a first day, an end): it serves until that day, then it is pointless. */
export const looksAhead = ({ shift }: Milestone): boolean => Object.values(shift).some((count: number) => count < 0);
