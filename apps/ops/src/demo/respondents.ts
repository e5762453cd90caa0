import type { CheckInAnswer, CheckInChannel, CheckIns, MilestoneKey, Respondent } from '#follow-up';
import { byLink, type Clock, type Database, dayOf } from '#platform';
import { workingDaysBetween } from '#reference';
import { reactionOf } from './answers.js';

export interface AskedCheckIn {
  id: string;
  placementId: string;
  milestone: MilestoneKey;
  respondent: Respondent;
  channel: CheckInChannel;
  askedAt: Date;
  /** Of the adviser in charge. */
  adviserEmail: string;
  /** Names of both sides: what the answers are drawn from, since it never changes. */
  who: string;
}

export interface Answering {
  database: Database;
  clock: Clock;
  checkIns: CheckIns;
}

/**
 * Lets the people of the demo answer what they were asked, each in their own time, through the link they got by mail.
 * @param options.except those who keep silent · options.byPhone notes the answers of people without address, who
 *   otherwise wait for a call.
 * @returns how many answered.
 */
export async function answerCheckIns(
  { database, clock, checkIns }: Answering,
  moods: Parameters<typeof reactionOf>[3],
  options: {
    except?: (asked: AskedCheckIn) => boolean;
    byPhone?: (asked: AskedCheckIn, answer: CheckInAnswer) => Promise<void>;
  } = {},
): Promise<number> {
  const waiting = await database.manager.query<AskedCheckIn[]>(
    `select q.id, q.placement_id as "placementId", q.milestone, q.respondent, q.channel, q.asked_at as "askedAt",
       a.email as "adviserEmail", k.first_name || ' ' || k.last_name || ' ' || c.name as who
     from check_ins q join placements p on p.id = q.placement_id join candidates k on k.id = p.candidate_id
     join companies c on c.id = p.company_id
     join accounts a on a.id = p.adviser_account_id where q.state = 'asked' order by q.asked_at, q.id`,
  );
  let answered = 0;
  for (const asked of waiting) {
    const reaction = options.except?.(asked) ? null : reactionOf(asked.who, asked.milestone, asked.respondent, moods);
    if (!reaction || workingDaysBetween(dayOf(asked.askedAt), clock.today()) < reaction.after) continue;
    if (asked.channel === 'email') await checkIns.answer(byLink(asked.respondent), asked.id, reaction.answer);
    else if (options.byPhone) await options.byPhone(asked, reaction.answer);
    else continue;
    answered += 1;
  }
  return answered;
}
