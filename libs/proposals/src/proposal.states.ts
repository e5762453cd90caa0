import type { StateMachine } from '#platform';

export const proposalStates = [
  'shortlisted',
  'consent_asked',
  'consented',
  'sent',
  'interview',
  'hired',
  'declined_by_candidate',
  'consent_expired',
  'rejected',
  'withdrawn',
  'unanswered',
] as const;
/**
 * Ends after which a young person may be proposed for the same need again, by a new proposal: nobody there has judged
 * them. The employer’s answer is final.
 */
export const openEnds = [
  'declined_by_candidate',
  'consent_expired',
  'withdrawn',
  'unanswered',
] as const satisfies readonly (typeof proposalStates)[number][];

export type ProposalState = (typeof proposalStates)[number];
export type ProposalAction =
  | 'ask_consent'
  | 'remind_candidate'
  | 'agree'
  | 'decline'
  | 'expire_consent'
  | 'send'
  | 'remind_employer'
  | 'meet'
  | 'hire'
  | 'reject'
  | 'withdraw'
  | 'give_up';

const staff = ['adviser', 'director'] as const;

/** The life of a proposal: one young person for one need. Nothing goes to the employer before the person agreed. */
export const proposalMachine: StateMachine<ProposalState, ProposalAction> = {
  name: 'proposal',
  states: proposalStates,
  initial: ['shortlisted'],
  final: ['hired', 'declined_by_candidate', 'consent_expired', 'rejected', 'withdrawn', 'unanswered'],
  transitions: [
    { action: 'ask_consent', from: ['shortlisted'], to: 'consent_asked', by: staff },
    { action: 'remind_candidate', from: ['consent_asked'], to: 'consent_asked', by: [...staff, 'system'] },
    // An adviser notes an answer given on the phone; the history says who noted it.
    { action: 'agree', from: ['consent_asked'], to: 'consented', by: ['candidate', ...staff] },
    // A consent can be withdrawn until the employer has answered.
    {
      action: 'decline',
      from: ['consent_asked', 'consented', 'sent'],
      to: 'declined_by_candidate',
      by: ['candidate', ...staff],
    },
    { action: 'expire_consent', from: ['consent_asked'], to: 'consent_expired', by: ['system'] },
    { action: 'send', from: ['consented'], to: 'sent', by: staff },
    { action: 'remind_employer', from: ['sent'], to: 'sent', by: [...staff, 'system'] },
    { action: 'meet', from: ['sent'], to: 'interview', by: ['employer', ...staff] },
    { action: 'hire', from: ['sent', 'interview'], to: 'hired', by: ['employer', ...staff] },
    { action: 'reject', from: ['sent', 'interview'], to: 'rejected', by: ['employer', ...staff] },
    { action: 'give_up', from: ['sent'], to: 'unanswered', by: ['system'] },
    {
      action: 'withdraw',
      from: ['shortlisted', 'consent_asked', 'consented', 'sent', 'interview'],
      to: 'withdrawn',
      by: [...staff, 'system'],
    },
  ],
};

/** Whether someone may be proposed for a need. @param last the state of their last proposal for it; null: there is none. */
export const mayBeProposed = (last: ProposalState | null): boolean =>
  last === null || openEnds.some((state) => state === last);
