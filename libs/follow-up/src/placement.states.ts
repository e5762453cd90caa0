import type { StateMachine } from '#platform';

export const placementStates = ['planned', 'started', 'ended'] as const;
export type PlacementState = (typeof placementStates)[number];
export type PlacementAction = 'start' | 'end';

export const placementMachine: StateMachine<PlacementState, PlacementAction> = {
  name: 'placement',
  states: placementStates,
  initial: ['planned'],
  final: ['ended'],
  transitions: [
    { action: 'start', from: ['planned'], to: 'started', by: ['system', 'adviser', 'director'] },
    { action: 'end', from: ['planned', 'started'], to: 'ended', by: ['system', 'adviser', 'director'] },
  ],
};
