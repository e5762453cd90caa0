import { noticedByAdviser, type ProposalFacts } from './facts.queries.js';
import type { MailContent, MailTools } from './mail-definition.js';
import { contactOf, shortName } from './words.js';

/** The three readers of mails about a proposal: who gets them, who reads an answer, what they always say. */

export type AdviserVariables = Record<'candidate' | 'job' | 'company' | 'link', string>;
export type CandidateVariables = Record<'firstName' | 'job' | 'company' | 'contact' | 'phone', string>;
export type CompanyVariables = Record<'name' | 'job' | 'label' | 'contact' | 'phone', string>;

/** The adviser of the proposal, with a link to it. */
export const anywayToAdviser = <More>(
  { config }: MailTools,
  proposal: ProposalFacts,
  more: More,
): MailContent<AdviserVariables & More> => ({
  to: proposal.adviserEmail,
  replyTo: null,
  variables: {
    candidate: shortName(proposal.contact),
    job: proposal.job,
    company: proposal.companyName,
    link: `${config.publicUrl}/propositions/${proposal.proposalId}`,
    ...more,
  },
});

/** The same, unless it is about what the adviser has just done. */
export const toAdviser = <More>(
  tools: MailTools,
  proposal: ProposalFacts,
  more: More,
): MailContent<AdviserVariables & More> | null =>
  noticedByAdviser(proposal) ? null : anywayToAdviser(tools, proposal, more);

/** The young person, who answers to their adviser; nobody when they have no e-mail. */
export const toCandidate = <More>(
  proposal: ProposalFacts,
  more: More,
): MailContent<CandidateVariables & More> | null =>
  proposal.contact.email === null
    ? null
    : {
        to: proposal.contact.email,
        replyTo: proposal.adviserEmail,
        variables: {
          firstName: proposal.contact.firstName,
          job: proposal.job,
          company: proposal.companyName,
          ...contactOf(proposal),
          ...more,
        },
      };

/** The company, which knows the person by the name of their card. */
export const toCompany = <More>(proposal: ProposalFacts, more: More): MailContent<CompanyVariables & More> => ({
  to: proposal.companyEmail,
  replyTo: proposal.adviserEmail,
  variables: {
    name: proposal.contactName,
    job: proposal.job,
    label: proposal.label,
    ...contactOf(proposal),
    ...more,
  },
});

const contactSample = { contact: 'Julie Martin (Mission Locale du Bocage)', phone: '02 33 00 00 00' };
const jobSample = { job: 'Commis de cuisine' };
export const linkSample = 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t';

export const adviserSample: AdviserVariables = {
  candidate: 'Inès B.',
  ...jobSample,
  company: 'Le Relais des Collines',
  link: 'https://passerelle.example.org/propositions/0193f6a0-0000-7000-8000-000000000003',
};
export const candidateSample: CandidateVariables = {
  firstName: 'Inès',
  ...jobSample,
  company: 'Le Relais des Collines',
  ...contactSample,
};
export const companySample: CompanyVariables = {
  name: 'Nadia Lefèvre',
  ...jobSample,
  label: 'Candidature K7',
  ...contactSample,
};
