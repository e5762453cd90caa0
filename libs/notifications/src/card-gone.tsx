import type { ReactNode } from 'react';
import type { ProposalFacts } from './facts.queries.js';
import type { MailContent, MailDefinition, Placeholder } from './mail-definition.js';
import { MailContact } from './mail-layout.js';
import { companySample, type CompanyVariables, toCompany } from './proposal-readers.js';

/** What a company reads when a card it was shown is gone, whoever took it back: why is nobody's business but the person's. */
export const cardGone: Pick<MailDefinition<CompanyVariables>, 'subject' | 'preview' | 'Body' | 'sample'> = {
  subject: (v) => `Une candidature n’est plus disponible pour votre poste « ${v('job')} »`,
  preview: () => 'Vous n’avez rien à faire : nous continuons à chercher pour vous.',
  Body: ({ v }: { v: Placeholder<CompanyVariables> }): ReactNode => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Nous vous avions envoyé une candidature pour votre poste « {v('job')} » : « {v('label')} ». Elle n’est plus
        disponible. Nous continuons à chercher pour vous.
      </p>
      <MailContact v={v} />
    </>
  ),
  sample: companySample,
};

/** @returns null for a card that was never shown, or when the need is over too: the company knows. */
export function cardGoneContent(proposal: ProposalFacts): MailContent<CompanyVariables> | null {
  const needRuns = proposal.needState === 'open' || proposal.needState === 'paused';
  return proposal.sentAt === null || !needRuns ? null : toCompany(proposal, {});
}
