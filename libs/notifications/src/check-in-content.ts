import type { NewLink } from '#accounts';
import { milestoneOf, questionsOf } from '#follow-up';
import type { Clock } from '#platform';
import { type CheckInFacts, checkInFacts } from './facts.queries.js';
import type { MailContent, MailLink, MailTools } from './mail-definition.js';
import { contactOf, typography } from './words.js';

const LINK_DAYS = 30;

/** What a question about how it goes says to one side, the first time and when it is asked again. */
export type CheckInVariables = Record<'name' | 'question' | 'first' | 'contact' | 'phone' | 'link', string> & {
  /** Answers to the first of the questions: touching one marks it on the page. */
  answers: readonly MailLink[];
};

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
  if (checkIn?.state !== 'asked' || checkIn.channel !== 'email' || checkIn.respondent !== side || !stillWanted(checkIn))
    return null;
  const forEmployer = side === 'employer';
  const to = forEmployer ? checkIn.companyEmail : checkIn.candidateEmail;
  if (to === null) return null;
  const link = await links.create(tx, linkTo(checkIn, clock));
  return {
    to,
    replyTo: checkIn.adviserEmail,
    variables: {
      name: forEmployer ? checkIn.contactName : checkIn.firstName,
      question: forEmployer ? questionToEmployer(checkIn) : questionToCandidate(checkIn),
      ...firstOf(checkIn, link),
      ...contactOf(checkIn),
      link,
    },
  };
}

/** What several questions to one company say in one message, each with its own link. */
export type CheckInsVariables = Record<'name' | 'contact' | 'phone', string> & { questions: readonly MailLink[] };

/**
 * @param checkInIds separated by commas; those answered, called off or given up meanwhile are left out.
 * @returns null when none is left.
 */
export async function checkInsContent(
  { tx, clock, links }: MailTools,
  checkInIds = '',
  stillWanted: (checkIn: CheckInFacts) => boolean = () => true,
): Promise<MailContent<CheckInsVariables> | null> {
  const found = await Promise.all(checkInIds.split(',').map((id) => checkInFacts(tx, id)));
  const waiting = found.filter(
    (checkIn): checkIn is CheckInFacts =>
      checkIn?.state === 'asked' &&
      checkIn.channel === 'email' &&
      checkIn.respondent === 'employer' &&
      stillWanted(checkIn),
  );
  const [first] = waiting;
  if (!first) return null;
  const questions = waiting.map(async (checkIn): Promise<MailLink> => ({
    line: questionToEmployer(checkIn),
    link: await links.create(tx, linkTo(checkIn, clock)),
  }));
  return {
    to: first.companyEmail,
    replyTo: first.adviserEmail,
    variables: { name: first.contactName, ...contactOf(first), questions: await Promise.all(questions) },
  };
}

/** The first question of a check-in, each of its answers with where it is marked. */
export function firstOf(
  { milestone, respondent, contractType }: Pick<CheckInFacts, 'milestone' | 'respondent' | 'contractType'>,
  link: string,
): Pick<CheckInVariables, 'first' | 'answers'> {
  // No first question is put otherwise to minors.
  const [first] = questionsOf(milestone, respondent, { contractType, minor: false });
  if (!first) throw new Error(`No question at ${milestone}`);
  return {
    first: typography(first.text),
    answers: first.answers.map(({ code, label }) => ({ line: typography(label), link: `${link}?reponse=${code}` })),
  };
}

const linkTo = ({ id }: CheckInFacts, clock: Clock): NewLink => ({
  purpose: 'check_in',
  subjectId: id,
  expiresAt: new Date(clock.now().getTime() + LINK_DAYS * 24 * 3600_000),
});

const questionToCandidate = ({ milestone, companyName, job }: CheckInFacts): string =>
  typography(
    milestone === 'before_start'
      ? `Votre premier jour chez ${companyName} approche (« ${job} ») : tout est prêt pour vous ?`
      : `Comment ça se passe pour vous chez ${companyName} (« ${job} ») ?`,
  );

const questionToEmployer = ({ milestone, firstName, job }: CheckInFacts): string =>
  typography(
    milestone === 'before_start'
      ? `${firstName} arrive bientôt à votre poste « ${job} » : tout est prêt ?`
      : `Comment ça se passe avec ${firstName}, à votre poste « ${job} » ?`,
  );

/** The moment of a contract's life a check-in is about, within a sentence: « après une semaine ». */
export function momentOf({ milestone }: Pick<CheckInFacts, 'milestone'>): string {
  const { title } = milestoneOf(milestone);
  return title.charAt(0).toLowerCase() + title.slice(1);
}
