import type { ReactNode } from 'react';
import type { ProposalFacts } from './facts.queries.js';
import type { MailContent, MailDefinition, Placeholder } from './mail-definition.js';
import { MailContact } from './mail-layout.js';
import { contactOf } from './words.js';

/** What a company reads when a card it was shown is gone, whoever took it back: why is nobody's business but the person's. */
type CardGoneVariables = Record<'name' | 'job' | 'label' | 'contact' | 'phone', string>;

export const cardGone: Pick<MailDefinition<CardGoneVariables>, 'subject' | 'Body' | 'sample'> = {
  subject: (v) => `Une candidature n’est plus disponible pour votre poste « ${v('job')} »`,
  Body: ({ v }: { v: Placeholder<CardGoneVariables> }): ReactNode => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Nous vous avions envoyé une candidature pour votre poste « {v('job')} » : « {v('label')} ». Elle n’est plus
        disponible. Nous continuons à chercher pour vous.
      </p>
      <MailContact v={v} />
    </>
  ),
  sample: {
    name: 'Nadia Lefèvre',
    job: 'Commis de cuisine',
    label: 'Candidature K7',
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
  },
};

/** @returns null for a card that was never shown, or when the need is over too: the company knows. */
export function cardGoneContent(proposal: ProposalFacts): MailContent<CardGoneVariables> | null {
  const needRuns = proposal.needState === 'open' || proposal.needState === 'paused';
  if (proposal.sentAt === null || !needRuns) return null;
  const { companyEmail, adviserEmail, contactName, job, label } = proposal;
  return {
    to: companyEmail,
    replyTo: adviserEmail,
    variables: { name: contactName, job, label, ...contactOf(proposal) },
  };
}
