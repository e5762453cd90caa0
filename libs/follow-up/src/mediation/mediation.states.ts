import type { StateMachine } from '#platform';

export const mediationStates = ['open', 'acknowledged', 'in_progress', 'resolved', 'ended_in_rupture'] as const;
/** Somebody has, or must have, the case in hand. */
export const runningStates = ['open', 'acknowledged', 'in_progress'] as const;
export type MediationState = (typeof mediationStates)[number];
export type MediationAction = 'escalate' | 'acknowledge' | 'work' | 'resolve' | 'end_in_rupture' | 'reopen';

const staff = ['adviser', 'director'] as const;

export const mediationMachine: StateMachine<MediationState, MediationAction> = {
  name: 'mediation',
  states: mediationStates,
  initial: ['open'],
  final: [],
  transitions: [
    // Nobody took it up in time: the next person is asked.
    { action: 'escalate', from: ['open'], to: 'open', by: ['system'] },
    { action: 'acknowledge', from: ['open'], to: 'acknowledged', by: staff },
    { action: 'work', from: ['open', 'acknowledged'], to: 'in_progress', by: staff },
    { action: 'resolve', from: runningStates, to: 'resolved', by: staff },
    { action: 'end_in_rupture', from: runningStates, to: 'ended_in_rupture', by: staff },
    // Closed by mistake, or too early.
    { action: 'reopen', from: ['resolved', 'ended_in_rupture'], to: 'in_progress', by: staff },
  ],
};
