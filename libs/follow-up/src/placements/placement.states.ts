import type { StateMachine } from '#platform';

export const placementStates = ['planned', 'started', 'ended'] as const;
export type PlacementState = (typeof placementStates)[number];
export type PlacementAction = 'change' | 'start' | 'end';

const anyone = ['system', 'adviser', 'director'] as const;

export const placementMachine: StateMachine<PlacementState, PlacementAction> = {
  name: 'placement',
  states: placementStates,
  initial: ['planned'],
  final: ['ended'],
  transitions: [
    // Dates or contract: the history says what changed and what it moved.
    { action: 'change', from: ['planned'], to: 'planned', by: anyone },
    { action: 'change', from: ['started'], to: 'started', by: anyone },
    { action: 'start', from: ['planned'], to: 'started', by: anyone },
    { action: 'end', from: ['planned', 'started'], to: 'ended', by: anyone },
  ],
};
