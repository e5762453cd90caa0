import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { adviserSample, type AdviserVariables, anywayToAdviser } from '../../proposal-readers.js';
import { phoneInWords } from '../../words.js';

/** To the adviser: the young person wants to talk before they answer. */
export const callAsked = defineMail<AdviserVariables & Record<'candidatePhone', string>>({
  key: 'call-asked',
  topic: 'proposals.call_asked',
  standIn: true,
  subject: () => 'Une personne que vous suivez demande un appel',
  preview: () => 'Avant de répondre à une proposition d’emploi.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('candidate')} voudrait vous parler avant de répondre pour le poste « {v('job')} », chez {v('company')}.
        <When given={v('candidatePhone')}> Téléphone : {v('candidatePhone')}.</When>
      </p>
      <p>Vous pouvez noter sa réponse vous-même, à la suite de l’appel.</p>
      <MailButton href={v('link')}>Ouvrir la proposition</MailButton>
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    if (proposal?.state !== 'consent_asked' || proposal.callAskedAt === null) return null;
    const candidatePhone = phoneInWords(proposal.contact.phone);
    return { ...anywayToAdviser(tools, proposal, { candidatePhone }), replyTo: proposal.contact.email };
  },
  sample: { ...adviserSample, candidatePhone: '06 12 34 56 78' },
});
