import { cardOf } from '#proposals';
import { employerAnswerLink } from '../../employer-answer.js';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { companySample, type CompanyVariables, linkSample, toCompany } from '../../proposal-readers.js';

/** To the company whose link to a card was too old: a fresh one, to the address on record. */
export const answerLinkAsked = defineMail<CompanyVariables & Record<'link', string>>({
  key: 'answer-link',
  topic: 'proposals.answer_link_asked',
  essential: true,
  subject: (v) => `Votre nouveau lien : « ${v('label')} »`,
  preview: () => 'Le lien que vous avez demandé. L’ancien ne sert plus.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Vous avez demandé un nouveau lien pour répondre à « {v('label')} », pour votre poste « {v('job')} ».
      </p>
      <MailButton href={v('link')}>Voir et répondre</MailButton>
      <p>Vous n’avez rien demandé ? Vous n’avez rien à faire.</p>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    // There is something to answer as long as the card offers it.
    if (!proposal || !cardOf(proposal)?.actions.length) return null;
    return toCompany(proposal, { link: await employerAnswerLink(tools, proposal) });
  },
  sample: { ...companySample, link: linkSample },
});
