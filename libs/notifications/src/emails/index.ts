import type { MailDefinition } from '../mail-definition.js';
import { answerLinkAsked } from './proposals/answer-link.email.js';
import { appointmentCandidate } from './follow-up/appointment-candidate.email.js';
import { appointmentEmployer } from './follow-up/appointment-employer.email.js';
import { callAsked } from './proposals/call-asked.email.js';
import { checkInCandidate } from './follow-up/check-in-candidate.email.js';
import { checkInEmployer } from './follow-up/check-in-employer.email.js';
import { checkInReminderCandidate } from './follow-up/check-in-reminder-candidate.email.js';
import { checkInReminderEmployer } from './follow-up/check-in-reminder-employer.email.js';
import { checkInsEmployer } from './follow-up/check-ins-employer.email.js';
import { checkInsReminderEmployer } from './follow-up/check-ins-reminder-employer.email.js';
import { checkInUnanswered } from './follow-up/check-in-unanswered.email.js';
import { consentAsked } from './proposals/consent-asked.email.js';
import { consentDeclined } from './proposals/consent-declined.email.js';
import { consentGiven } from './proposals/consent-given.email.js';
import { consentReminded } from './proposals/consent-reminded.email.js';
import { employerConfirmed } from './accounts/employer-confirmed.email.js';
import { employerInvited } from './accounts/employer-invited.email.js';
import { employerRegistered } from './accounts/employer-registered.email.js';
import { hiredAdviser } from './proposals/hired-adviser.email.js';
import { hiredCandidate } from './proposals/hired-candidate.email.js';
import { jobGone } from './proposals/job-gone.email.js';
import { mediationEscalated } from './follow-up/mediation-escalated.email.js';
import { mediationOpened } from './follow-up/mediation-opened.email.js';
import { mediationReminded } from './follow-up/mediation-reminded.email.js';
import { meetingAdviser } from './proposals/meeting-adviser.email.js';
import { meetingCandidate } from './proposals/meeting-candidate.email.js';
import { meetingEmployer } from './proposals/meeting-employer.email.js';
import { meetingCallAsked } from './proposals/meeting-call-asked.email.js';
import { meetingCancelledAdviser } from './proposals/meeting-cancelled-adviser.email.js';
import { meetingCancelledCandidate } from './proposals/meeting-cancelled-candidate.email.js';
import { meetingCancelledEmployer } from './proposals/meeting-cancelled-employer.email.js';
import { meetingLinkAsked } from './proposals/meeting-link.email.js';
import { meetingRemindedCandidate } from './proposals/meeting-reminded-candidate.email.js';
import { meetingRemindedEmployer } from './proposals/meeting-reminded-employer.email.js';
import { meetingSetAdviser } from './proposals/meeting-set-adviser.email.js';
import { meetingSetCandidate } from './proposals/meeting-set-candidate.email.js';
import { meetingSetEmployer } from './proposals/meeting-set-employer.email.js';
import { meetingSlots } from './proposals/meeting-slots.email.js';
import { needExpiring } from './needs/need-expiring.email.js';
import { needOpened } from './needs/need-opened.email.js';
import { needSentBack } from './needs/need-sent-back.email.js';
import { needSubmitted } from './needs/need-submitted.email.js';
import { placementEnded } from './follow-up/placement-ended.email.js';
import { proposalReminded } from './proposals/proposal-reminded.email.js';
import { proposalSent } from './proposals/proposal-sent.email.js';
import { proposalTakenBack } from './proposals/proposal-taken-back.email.js';
import { proposalUnanswered } from './proposals/proposal-unanswered.email.js';
import { proposalWithdrawn } from './proposals/proposal-withdrawn.email.js';
import { rejectedAdviser } from './proposals/rejected-adviser.email.js';
import { rejectedCandidate } from './proposals/rejected-candidate.email.js';
import { signInCode } from './accounts/sign-in-code.email.js';

/** Every mail the product sends, in the order of the work. Adding one: a file beside this one, a line here. */
export const emails: readonly MailDefinition[] = [
  signInCode,
  employerRegistered,
  employerConfirmed,
  employerInvited,
  needSubmitted,
  needSentBack,
  needOpened,
  needExpiring,
  consentAsked,
  consentReminded,
  callAsked,
  consentGiven,
  consentDeclined,
  proposalSent,
  proposalReminded,
  answerLinkAsked,
  proposalUnanswered,
  proposalTakenBack,
  proposalWithdrawn,
  jobGone,
  meetingAdviser,
  meetingCandidate,
  meetingEmployer,
  meetingSlots,
  meetingSetCandidate,
  meetingSetEmployer,
  meetingSetAdviser,
  meetingCallAsked,
  meetingCancelledCandidate,
  meetingCancelledEmployer,
  meetingCancelledAdviser,
  meetingRemindedCandidate,
  meetingRemindedEmployer,
  meetingLinkAsked,
  rejectedAdviser,
  rejectedCandidate,
  hiredAdviser,
  hiredCandidate,
  checkInCandidate,
  checkInEmployer,
  checkInReminderCandidate,
  checkInReminderEmployer,
  checkInsEmployer,
  checkInsReminderEmployer,
  checkInUnanswered,
  mediationOpened,
  mediationReminded,
  mediationEscalated,
  appointmentCandidate,
  appointmentEmployer,
  placementEnded,
];
