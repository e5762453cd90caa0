import { milestoneOf } from '#follow-up';
import { type CheckInFacts, checkInFacts } from './facts.queries.js';
import type { MailContent, MailTools } from './mail-definition.js';
import { contactOf, typography } from './words.js';

const LINK_DAYS = 30;

/** What a question about how it goes says to one side, the first time and when it is asked again. */
export type CheckInVariables = Record<'name' | 'question' | 'job' | 'other' | 'contact' | 'phone' | 'link', string>;

/**
 * @param side who reads the mail.
 * @returns null once answered, called off or given up, or when the person is phoned instead.
 */
export async function checkInContent(
  { tx, clock, links }: MailTools,
  checkInId: string | undefined,
  side: 'employer' | 'candidate',
  stillWanted: (checkIn: CheckInFacts) => boolean = () => true,
): Promise<MailContent<CheckInVariables> | null> {
  const checkIn = await checkInFacts(tx, checkInId);
  if (checkIn?.state !== 'asked' || checkIn.channel !== 'email' || checkIn.respondent !== side || !stillWanted(checkIn)) return null;
  const forEmployer = side === 'employer';
  const to = forEmployer ? checkIn.companyEmail : checkIn.candidateEmail;
  if (to === null) return null;
  const beforeStart = checkIn.milestone === 'before_start';
  return {
    to,
    replyTo: checkIn.adviserEmail,
    variables: {
      name: forEmployer ? checkIn.contactName : checkIn.firstName,
      question: typography(beforeStart ? 'Le premier jour approche : tout est prêt ?' : 'Comment ça se passe ?'),
      job: checkIn.job,
      other: forEmployer ? checkIn.firstName : checkIn.companyName,
      ...contactOf(checkIn),
      link: await links.create(tx, {
        purpose: 'check_in',
        subjectId: checkIn.id,
        expiresAt: new Date(clock.now().getTime() + LINK_DAYS * 24 * 3600_000),
      }),
    },
  };
}

/** The moment of a contract's life a check-in is about, within a sentence: « après une semaine ». */
export function momentOf({ milestone }: Pick<CheckInFacts, 'milestone'>): string {
  const { title } = milestoneOf(milestone);
  return title.charAt(0).toLowerCase() + title.slice(1);
}
