import { employerAnswerLink } from '../../employer-answer.js';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { companySample, type CompanyVariables, linkSample, toCompany } from '../../proposal-readers.js';

/** To the company: a card still waits for an answer. */
export const proposalReminded = defineMail<CompanyVariables & Record<'link', string>>({
  key: 'proposal-reminded',
  topic: 'proposals.employer_reminded',
  reminder: true,
  subject: (v) => `Rappel : une candidature pour votre poste « ${v('job')} »`,
  preview: () => 'Quelqu’un attend votre réponse. Même un non nous aide.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Nous vous avons envoyé une candidature pour votre poste « {v('job')} » : « {v('label')} ». Quelqu’un attend
        votre réponse, et même un non nous aide.
      </p>
      <MailButton href={v('link')}>Répondre</MailButton>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    if (proposal?.state !== 'sent') return null;
    return toCompany(proposal, { link: await employerAnswerLink(tools, proposal) });
  },
  sample: { ...companySample, link: linkSample },
});
