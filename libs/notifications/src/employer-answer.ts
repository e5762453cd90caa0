import type { ProposalFacts } from './facts.queries.js';
import type { MailTools } from './mail-definition.js';

const DAYS = 20;

/** The link by which an employer answers about one card, without account. */
export const employerAnswerLink = ({ tx, clock, links }: MailTools, { proposalId }: ProposalFacts): Promise<string> =>
  links.create(tx, {
    purpose: 'employer_answer',
    subjectId: proposalId,
    expiresAt: new Date(clock.now().getTime() + DAYS * 24 * 3600_000),
  });
