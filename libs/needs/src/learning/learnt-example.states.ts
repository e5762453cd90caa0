import type { StateMachine } from '#platform';

export const learntExampleStates = ['active', 'undone'] as const;
export type LearntExampleState = (typeof learntExampleStates)[number];
export type LearntExampleAction = 'undo' | 'restore';

/** What was learnt can be forgotten and taken up again; who did so is kept. */
export const learntExampleMachine: StateMachine<LearntExampleState, LearntExampleAction> = {
  name: 'learnt_example',
  states: learntExampleStates,
  initial: ['active'],
  final: [],
  transitions: [
    { action: 'undo', from: ['active'], to: 'undone', by: ['adviser', 'director'] },
    { action: 'restore', from: ['undone'], to: 'active', by: ['adviser', 'director'] },
  ],
};
