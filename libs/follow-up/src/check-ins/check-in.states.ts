import type { StateMachine } from '#platform';

export const checkInStates = ['planned', 'asked', 'answered', 'unanswered', 'cancelled'] as const;
export type CheckInState = (typeof checkInStates)[number];
export type CheckInAction = 'ask' | 'answer' | 'give_up' | 'cancel' | 'plan_again';

/** email: asked by mail; call: no address on record, the adviser phones. */
export const checkInChannels = ['email', 'call'] as const;
export type CheckInChannel = (typeof checkInChannels)[number];

export const checkInMachine: StateMachine<CheckInState, CheckInAction> = {
  name: 'check_in',
  states: checkInStates,
  initial: ['planned'],
  final: ['answered'],
  transitions: [
    { action: 'ask', from: ['planned'], to: 'asked', by: ['system', 'adviser', 'director'] },
    // A late answer is still an answer, and an adviser may fill the form on the phone before it was mailed.
    {
      action: 'answer',
      from: ['planned', 'asked', 'unanswered'],
      to: 'answered',
      by: ['employer', 'candidate', 'adviser', 'director'],
    },
    { action: 'give_up', from: ['asked'], to: 'unanswered', by: ['system'] },
    {
      action: 'cancel',
      from: ['planned', 'asked', 'unanswered'],
      to: 'cancelled',
      by: ['system', 'adviser', 'director'],
    },
    // The dates of the contract moved back: what was called off is wanted again.
    { action: 'plan_again', from: ['cancelled'], to: 'planned', by: ['system', 'adviser', 'director'] },
  ],
};
