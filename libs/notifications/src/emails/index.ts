import type { MailDefinition } from '../mail-definition.js';
import { callAsked } from './call-asked.email.js';
import { checkInCandidate } from './check-in-candidate.email.js';
import { checkInEmployer } from './check-in-employer.email.js';
import { checkInReminderCandidate } from './check-in-reminder-candidate.email.js';
import { checkInReminderEmployer } from './check-in-reminder-employer.email.js';
import { checkInUnanswered } from './check-in-unanswered.email.js';
import { consentAsked } from './consent-asked.email.js';
import { consentDeclined } from './consent-declined.email.js';
import { consentGiven } from './consent-given.email.js';
import { consentReminded } from './consent-reminded.email.js';
import { employerConfirmed } from './employer-confirmed.email.js';
import { employerRegistered } from './employer-registered.email.js';
import { hiredAdviser } from './hired-adviser.email.js';
import { hiredCandidate } from './hired-candidate.email.js';
import { jobGone } from './job-gone.email.js';
import { mediationEscalated } from './mediation-escalated.email.js';
import { mediationOpened } from './mediation-opened.email.js';
import { meetingAdviser } from './meeting-adviser.email.js';
import { meetingCandidate } from './meeting-candidate.email.js';
import { meetingEmployer } from './meeting-employer.email.js';
import { needOpened } from './need-opened.email.js';
import { needSentBack } from './need-sent-back.email.js';
import { needSubmitted } from './need-submitted.email.js';
import { placementEnded } from './placement-ended.email.js';
import { proposalReminded } from './proposal-reminded.email.js';
import { proposalSent } from './proposal-sent.email.js';
import { proposalTakenBack } from './proposal-taken-back.email.js';
import { proposalUnanswered } from './proposal-unanswered.email.js';
import { proposalWithdrawn } from './proposal-withdrawn.email.js';
import { rejectedAdviser } from './rejected-adviser.email.js';
import { rejectedCandidate } from './rejected-candidate.email.js';
import { signInCode } from './sign-in-code.email.js';

/** Every mail the product sends, in the order of the work. Adding one: a file beside this one, a line here. */
export const emails: readonly MailDefinition[] = [
  signInCode,
  employerRegistered,
  employerConfirmed,
  needSubmitted,
  needSentBack,
  needOpened,
  consentAsked,
  consentReminded,
  callAsked,
  consentGiven,
  consentDeclined,
  proposalSent,
  proposalReminded,
  proposalUnanswered,
  proposalTakenBack,
  proposalWithdrawn,
  jobGone,
  meetingAdviser,
  meetingCandidate,
  meetingEmployer,
  rejectedAdviser,
  rejectedCandidate,
  hiredAdviser,
  hiredCandidate,
  checkInCandidate,
  checkInEmployer,
  checkInReminderCandidate,
  checkInReminderEmployer,
  checkInUnanswered,
  mediationOpened,
  mediationEscalated,
  placementEnded,
];
