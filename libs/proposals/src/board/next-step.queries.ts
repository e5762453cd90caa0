import type { NextStep } from './next-step.js';

/** A young person who was written to about two times has this long to choose before they are called. */
const SILENCE_MS = 2 * 24 * 3_600_000;
/** Nothing ticked on the list of preparation, and the meeting comes near. */
const PREPARATION_MS = 3 * 24 * 3_600_000;

const END = 'm.starts_at + make_interval(mins => m.minutes)';

/**
 * What comes next for a proposal `p` of a young person `c` with the meeting `m` under way, derived from the rows, so never
 * out of step; null once it is over. `$1` is now; the two moments after it come from `nextStepMoments`.
 */
export const nextStepSql = `case
  when p.state = 'shortlisted' then ${step('to_ask')}
  when p.state = 'consent_asked' and p.call_asked_at is not null then ${step('call_asked')}
  when p.state = 'consent_asked' and p.consent_channel = 'call' then ${step('consent_to_call')}
  when p.state = 'consent_asked' then ${step('consent_awaited')}
  when p.state = 'consented' then ${step('consent_received')}
  when p.state = 'sent' then ${step('answer_awaited')}
  when p.state <> 'interview' then null
  when m.id is null then ${step('employer_answered')}
  when ${END} <= $1 then ${step('meeting_outcome')}
  when m.state = 'set' and m.call_asked_at is not null then ${step('meeting_to_move')}
  when m.state = 'proposed' and (m.call_asked_at is not null or c.email is null or m.proposed_at <= $2) then ${step('meeting_to_choose')}
  when m.state = 'proposed' then ${step('meeting_choice_awaited')}
  when m.starts_at > $1 and m.starts_at <= $3 and not exists (select from preparation_checks k where k.proposal_id = p.id) then ${step('meeting_to_prepare')}
  else ${step('meeting_coming')} end`;

/** Since when it comes next; null once the proposal is over. */
export const nextSinceSql = `case p.state
  when 'shortlisted' then p.created_at
  when 'consent_asked' then coalesce(p.call_asked_at, p.consent_asked_at)
  when 'consented' then p.consented_at
  when 'sent' then p.sent_at
  when 'interview' then case when m.id is null then p.answered_at when ${END} <= $1 then m.starts_at
    else coalesce(m.call_asked_at, m.set_at, m.proposed_at) end end`;

/** `$1`, `$2` and `$3` of the texts above. */
export const nextStepMoments = (now: Date): [Date, Date, Date] => [
  now,
  new Date(now.getTime() - SILENCE_MS),
  new Date(now.getTime() + PREPARATION_MS),
];

/** A misspelt step does not compile. */
function step(code: NextStep): string {
  return `'${code}'`;
}
