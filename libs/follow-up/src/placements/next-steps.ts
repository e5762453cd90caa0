/** What comes next for the young person once a contract is over. */
export const nextSteps = ['proposals', 'same_company', 'other_job', 'training', 'break', 'support'] as const;
export type NextStep = (typeof nextSteps)[number];

/** Whether the person looks for a job now: those who do not are in no ranking. */
export const looksForJob = (step: NextStep): boolean => step === 'proposals' || step === 'support';
