import type { HireFacts, Level } from '#contracts';

/** What the young person would prepare: nothing, a branch qualification, or a diploma by its level. */
export const plannedTrainings = ['none', 'branch', 'level_3', 'level_4', 'level_5', 'level_6', 'level_7'] as const;
export type PlannedTraining = (typeof plannedTrainings)[number];

/** The facts of a training from one choice of a list. */
export function trainingOf(training: PlannedTraining): HireFacts['training'] {
  if (training === 'none') return null;
  if (training === 'branch') return { certified: false, durationMonths: 12 };
  return { certified: true, targetLevel: Number(training.at(-1)) as Level };
}
