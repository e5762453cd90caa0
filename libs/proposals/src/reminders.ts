import { dayOf, type IsoDate } from '#platform';
import type { ConsentChannel } from './proposal.entity.js';
import type { ProposalAction, ProposalState } from './proposal.states.js';

export interface ReminderFacts {
  state: ProposalState;
  /** Of the young person. */
  email: string | null;
  consentChannel: ConsentChannel | null;
  callAskedAt: Date | null;
  consentAskedAt: Date | null;
  consentRemindedAt: Date | null;
  sentAt: Date | null;
  employerRemindedAt: Date | null;
}

/** Who is reminded in this state; null where nobody is waited for. */
export function reminderOf(state: ProposalState): Extract<ProposalAction, `remind_${string}`> | null {
  if (state === 'consent_asked') return 'remind_candidate';
  return state === 'sent' ? 'remind_employer' : null;
}

/** Why nobody can be reminded by hand today, with a sentence; null when it is possible. At most one message a day. */
export function reminderProblem(facts: ReminderFacts, today: IsoDate): { code: string; message: string } | null {
  const toEmployer = facts.state === 'sent';
  if (reminderOf(facts.state) === null)
    return { code: 'not_possible_now', message: 'Plus aucune réponse n’est attendue. Rechargez la page.' };
  if (!toEmployer && (facts.consentChannel !== 'link' || facts.email === null || facts.callAskedAt !== null))
    return { code: 'to_be_called', message: 'Cette personne attend un appel, pas un message.' };
  const last = toEmployer ? [facts.sentAt, facts.employerRemindedAt] : [facts.consentAskedAt, facts.consentRemindedAt];
  return last.some((at) => at !== null && dayOf(at) === today)
    ? { code: 'reminded_today', message: 'Un message est déjà parti aujourd’hui. Attendez demain, ou appelez.' }
    : null;
}
