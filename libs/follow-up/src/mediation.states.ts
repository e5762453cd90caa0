import type { StateMachine } from '#platform';

export const mediationStates = ['open', 'acknowledged', 'in_progress', 'resolved', 'ended_in_rupture'] as const;
export type MediationState = (typeof mediationStates)[number];
export type MediationAction = 'acknowledge' | 'work' | 'resolve' | 'end_in_rupture';

const staff = ['adviser', 'director'] as const;

export const mediationMachine: StateMachine<MediationState, MediationAction> = {
  name: 'mediation',
  states: mediationStates,
  initial: ['open'],
  final: ['resolved', 'ended_in_rupture'],
  transitions: [
    { action: 'acknowledge', from: ['open'], to: 'acknowledged', by: staff },
    { action: 'work', from: ['open', 'acknowledged'], to: 'in_progress', by: staff },
    { action: 'resolve', from: ['open', 'acknowledged', 'in_progress'], to: 'resolved', by: staff },
    { action: 'end_in_rupture', from: ['open', 'acknowledged', 'in_progress'], to: 'ended_in_rupture', by: staff },
  ],
};
