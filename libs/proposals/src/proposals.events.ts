import type { DomainEvent } from '#platform';

export type ProposalsEvent =
  | DomainEvent<
      | 'proposals.consent_asked'
      | 'proposals.consent_reminded'
      | 'proposals.consented'
      | 'proposals.call_asked'
      | 'proposals.declined_by_candidate'
      | 'proposals.consent_expired'
      | 'proposals.sent'
      | 'proposals.employer_reminded'
      | 'proposals.answer_link_asked'
      | 'proposals.meeting_wanted'
      | 'proposals.rejected'
      | 'proposals.hired'
      | 'proposals.withdrawn'
      | 'proposals.unanswered',
      { proposalId: string }
    >
  // `sequence`: which state of the meeting is told; what comes of an older one is no longer sent.
  | DomainEvent<
      | 'proposals.meeting_proposed'
      | 'proposals.meeting_set'
      | 'proposals.meeting_call_asked'
      | 'proposals.meeting_cancelled'
      | 'proposals.meeting_reminded'
      | 'proposals.meeting_link_asked',
      { proposalId: string; meetingId: string; sequence: string }
    >;
