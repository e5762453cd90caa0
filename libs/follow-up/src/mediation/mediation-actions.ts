import { dayOf, type FieldProblem, type IsoDate, type LocalTime, momentOf } from '#platform';

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

/** What is planned. An appointment has a time, a length and a place; anything else a day by which it is done. */
export interface PlannedAction {
  kind: MediationActionKind;
  dueOn: IsoDate | null;
  /** On the clock of the structure: whoever types may sit in front of another one. */
  slot: LocalTime | null;
  /** Minutes. */
  durationMinutes: number | null;
  place: string | null;
}

const FARTHEST_MS = 366 * 24 * 3_600_000;
const SHORTEST_MINUTES = 10;

const problem = (field: keyof PlannedAction, code: string, message: string): FieldProblem => ({ field, code, message });

/** What is wrong with a planned action, by field. @param zone of the structure */
export function actionProblems(action: PlannedAction, now: Date, zone: string): FieldProblem[] {
  if (isAppointment(action.kind)) {
    const startsAt = action.slot && momentOf(action.slot, zone);
    return [
      ...(startsAt === null
        ? [problem('slot', 'required', 'Indiquez le jour et l’heure.')]
        : startsAt <= now
          ? [problem('slot', 'in_the_past', 'Ce moment est déjà passé.')]
          : startsAt.getTime() - now.getTime() > FARTHEST_MS
            ? [problem('slot', 'too_far', 'Cette date est trop loin\u00a0: un an au plus.')]
            : []),
      ...(action.durationMinutes !== null && action.durationMinutes < SHORTEST_MINUTES
        ? [problem('durationMinutes', 'too_short', 'Prévoyez au moins dix minutes.')]
        : []),
      ...(action.place ? [] : [problem('place', 'required', 'Indiquez où vous vous retrouvez.')]),
    ];
  }
  return action.dueOn !== null && action.dueOn < dayOf(now, zone)
    ? [problem('dueOn', 'in_the_past', 'Cette date est déjà passée.')]
    : [];
}
