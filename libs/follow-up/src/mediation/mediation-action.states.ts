import type { StateMachine } from '#platform';

export const mediationActionStates = ['planned', 'done', 'cancelled'] as const;
export type MediationActionState = (typeof mediationActionStates)[number];
export type MediationActionStep = 'move' | 'finish' | 'cancel';

const staff = ['adviser', 'director'] as const;

/** Something to do about a case: planned, then done or given up. */
export const mediationActionMachine: StateMachine<MediationActionState, MediationActionStep> = {
  name: 'mediation_action',
  states: mediationActionStates,
  initial: ['planned'],
  final: ['done', 'cancelled'],
  transitions: [
    { action: 'move', from: ['planned'], to: 'planned', by: staff },
    { action: 'finish', from: ['planned'], to: 'done', by: staff },
    { action: 'cancel', from: ['planned'], to: 'cancelled', by: staff },
  ],
};
