import type { StateMachine } from '#platform';

/** proposed: the young person chooses one of the times · set: a time is agreed · cancelled: it will not take place. */
export const meetingStates = ['proposed', 'set', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];
export type MeetingAction = 'propose' | 'choose' | 'arrange' | 'cancel';

const staff = ['adviser', 'director'] as const;

/** The life of a meeting between an employer and a young person, once the employer wants one. */
export const meetingMachine: StateMachine<MeetingState, MeetingAction> = {
  name: 'meeting',
  states: meetingStates,
  initial: ['proposed'],
  final: ['cancelled'],
  transitions: [
    // Other times than those nobody has chosen yet. Once one is chosen, the meeting is called off and another begins.
    { action: 'propose', from: ['proposed'], to: 'proposed', by: ['employer', ...staff] },
    { action: 'choose', from: ['proposed'], to: 'set', by: ['candidate', ...staff] },
    // A time agreed on the phone, the first one or another.
    { action: 'arrange', from: ['proposed', 'set'], to: 'set', by: staff },
    { action: 'cancel', from: ['proposed', 'set'], to: 'cancelled', by: ['employer', ...staff, 'system'] },
  ],
};
