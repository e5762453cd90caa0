import { instantOf } from '#platform';
import { type ProposalFacts, proposalFacts } from './facts.queries.js';
import type { MailContent, MailTools } from './mail-definition.js';
import { communeInWords, contactOf, dayInWords } from './words.js';

/** What a question to a young person says, the first time and when it is asked again. */
export type ConsentVariables = Record<
  'firstName' | 'job' | 'company' | 'commune' | 'until' | 'contact' | 'phone' | 'link',
  string
>;

/** @returns null once answered, expired, or handed to the adviser to ask on the phone. */
export async function consentContent(
  { tx, clock, links }: MailTools,
  proposalId: string | undefined,
  stillWanted: (proposal: ProposalFacts) => boolean,
): Promise<MailContent<ConsentVariables> | null> {
  const proposal = await proposalFacts(tx, proposalId);
  if (proposal?.state !== 'consent_asked' || proposal.consentChannel !== 'link' || !stillWanted(proposal)) return null;
  const { email, firstName } = proposal.contact;
  const { consentExpiresOn } = proposal;
  if (email === null || consentExpiresOn === null) return null;
  const expiresAt = instantOf(consentExpiresOn, '23:59:59', proposal.timeZone);
  if (expiresAt <= clock.now()) return null;
  return {
    to: email,
    replyTo: proposal.adviserEmail,
    variables: {
      firstName,
      job: proposal.job,
      company: proposal.companyName,
      commune: communeInWords(proposal.communeCode),
      until: dayInWords(consentExpiresOn),
      ...contactOf(proposal),
      link: await links.create(tx, { purpose: 'consent', subjectId: proposal.proposalId, expiresAt }),
    },
  };
}
