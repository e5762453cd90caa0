import type { FieldProblem, IsoDate } from '#platform';

export const mediationActionKinds = [
  'joint_meeting',
  'company_review',
  'transport',
  'clothes',
  'equipment',
  'advance',
  'training',
  'tutor_change',
  'legal_information',
  'other',
] as const;
export type MediationActionKind = (typeof mediationActionKinds)[number];

const appointments: ReadonlySet<MediationActionKind> = new Set(['joint_meeting', 'company_review']);
/** Whether both sides are invited, at an hour and a place. */
export const isAppointment = (kind: MediationActionKind): boolean => appointments.has(kind);

/** What is planned. An appointment has an instant, a length and a place; anything else a day by which it is done. */
export interface PlannedAction {
  kind: MediationActionKind;
  dueOn: IsoDate | null;
  startsAt: Date | null;
  /** Minutes. */
  durationMinutes: number | null;
  place: string | null;
}

const FARTHEST_MS = 366 * 24 * 3_600_000;
const SHORTEST_MINUTES = 10;

const problem = (field: keyof PlannedAction, code: string, message: string): FieldProblem => ({ field, code, message });

/** What is wrong with a planned action, by field. */
export function actionProblems(action: PlannedAction, now: Date, today: IsoDate): FieldProblem[] {
  if (isAppointment(action.kind)) {
    return [
      ...(action.startsAt === null
        ? [problem('startsAt', 'required', 'Indiquez le jour et l’heure.')]
        : action.startsAt <= now
          ? [problem('startsAt', 'in_the_past', 'Ce moment est déjà passé.')]
          : action.startsAt.getTime() - now.getTime() > FARTHEST_MS
            ? [problem('startsAt', 'too_far', 'Cette date est trop loin\u00a0: un an au plus.')]
            : []),
      ...(action.durationMinutes !== null && action.durationMinutes < SHORTEST_MINUTES
        ? [problem('durationMinutes', 'too_short', 'Prévoyez au moins dix minutes.')]
        : []),
      ...(action.place ? [] : [problem('place', 'required', 'Indiquez où vous vous retrouvez.')]),
    ];
  }
  return action.dueOn !== null && action.dueOn < today
    ? [problem('dueOn', 'in_the_past', 'Cette date est déjà passée.')]
    : [];
}
