import type { AccountsEvent } from '#accounts';
import type { CompaniesEvent } from '#companies';
import type { FollowUpEvent } from '#follow-up';
import type { ImportsEvent } from '#imports';
import type { NeedsEvent } from '#needs';
import type { NotificationsEvent } from '#notifications';
import type { ProposalsEvent } from '#proposals';

type Topic = (
  AccountsEvent | CompaniesEvent | NeedsEvent | ProposalsEvent | FollowUpEvent | ImportsEvent | NotificationsEvent
)['topic'];

/** Reactions to events, each a job of its own that is retried alone. */
export type Reaction =
  | 'plan-placement'
  | 'fill-need'
  | 'occupy-candidate'
  | 'close-other-proposals'
  | 'withdraw-proposals'
  | 'free-candidate'
  | 'tell-stay'
  | 'import-act'
  | 'call-instead'
  | 'follow-protocol';

/**
 * What happens after what, besides mails (each mail names its own event). Typed so that a new event does not compile
 * before someone has decided here.
 */
export const reactions: Readonly<Record<Topic, readonly Reaction[]>> = {
  'accounts.sign_in_requested': [],
  'companies.registered': [],
  'companies.employer_confirmed': [],
  'companies.employer_invited': [],
  'needs.submitted': [],
  'needs.sent_back': [],
  'needs.opened': [],
  'needs.closed': ['withdraw-proposals'],
  'needs.filled': ['withdraw-proposals'],
  'needs.expiring': [],
  'needs.expired': ['withdraw-proposals'],
  'proposals.consent_asked': [],
  'proposals.consent_reminded': [],
  'proposals.consented': [],
  'proposals.call_asked': [],
  'proposals.declined_by_candidate': [],
  'proposals.consent_expired': [],
  'proposals.sent': [],
  'proposals.employer_reminded': [],
  'proposals.answer_link_asked': [],
  'proposals.meeting_wanted': [],
  'proposals.meeting_proposed': [],
  'proposals.meeting_set': [],
  'proposals.meeting_call_asked': [],
  'proposals.meeting_cancelled': [],
  'proposals.meeting_reminded': [],
  'proposals.meeting_link_asked': [],
  'proposals.rejected': [],
  'proposals.hired': ['plan-placement', 'fill-need', 'close-other-proposals'],
  'proposals.withdrawn': [],
  'proposals.unanswered': [],
  'follow_up.placement_planned': ['occupy-candidate'],
  'follow_up.check_in_asked': [],
  'follow_up.check_in_reminded': [],
  'follow_up.check_ins_asked': [],
  'follow_up.check_ins_reminded': [],
  'follow_up.check_in_answered': [],
  'follow_up.check_in_unanswered': [],
  'follow_up.mediation_opened': [],
  'follow_up.mediation_reminded': [],
  'follow_up.appointment_set': [],
  'follow_up.mediation_escalated': [],
  'follow_up.placement_ended': ['free-candidate', 'tell-stay'],
  'follow_up.protocol_applied': ['follow-protocol'],
  'imports.waiting': ['import-act'],
  'notifications.mail_refused': ['call-instead'],
};
