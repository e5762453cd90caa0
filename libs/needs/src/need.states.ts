import type { StateMachine } from '#platform';

export const needStates = ['draft', 'submitted', 'open', 'paused', 'filled', 'closed', 'expired'] as const;
export type NeedState = (typeof needStates)[number];
export type NeedAction =
  'submit' | 'send_back' | 'open' | 'pause' | 'resume' | 'fill' | 'close' | 'expire' | 'renew' | 'extend';

/** The life of a need, from an employer's first words to a filled post. */
export const needMachine: StateMachine<NeedState, NeedAction> = {
  name: 'need',
  states: needStates,
  initial: ['draft'],
  final: ['filled', 'closed'],
  transitions: [
    { action: 'submit', from: ['draft'], to: 'submitted', by: ['employer', 'adviser', 'director'] },
    { action: 'send_back', from: ['submitted'], to: 'draft', by: ['adviser', 'director'] },
    { action: 'open', from: ['submitted'], to: 'open', by: ['adviser', 'director'] },
    { action: 'pause', from: ['open'], to: 'paused', by: ['employer', 'adviser', 'director'] },
    { action: 'resume', from: ['paused'], to: 'open', by: ['employer', 'adviser', 'director'] },
    { action: 'fill', from: ['open', 'paused'], to: 'filled', by: ['employer', 'adviser', 'director', 'system'] },
    {
      action: 'close',
      from: ['draft', 'submitted', 'open', 'paused', 'expired'],
      to: 'closed',
      by: ['employer', 'adviser', 'director'],
    },
    { action: 'extend', from: ['open'], to: 'open', by: ['employer', 'adviser', 'director'] },
    { action: 'extend', from: ['paused'], to: 'paused', by: ['employer', 'adviser', 'director'] },
    { action: 'expire', from: ['open', 'paused'], to: 'expired', by: ['system'] },
    { action: 'renew', from: ['expired'], to: 'open', by: ['employer', 'adviser', 'director'] },
  ],
};
