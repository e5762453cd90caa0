import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { adviserSample, type AdviserVariables, toAdviser } from '../../proposal-readers.js';
import { phoneInWords } from '../../words.js';

/** To the adviser: the company never answered. */
export const proposalUnanswered = defineMail<AdviserVariables & Record<'name' | 'companyPhone', string>>({
  key: 'proposal-unanswered',
  topic: 'proposals.unanswered',
  standIn: true,
  subject: () => 'Une entreprise n’a pas répondu',
  preview: () => 'Un appel à passer à l’entreprise, et un mot à la personne qui attend.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('company')} n’a pas répondu pour le poste « {v('job')} » (candidature : {v('candidate')}), malgré nos
        rappels. La proposition est close.
      </p>
      <p>
        Appelez {v('name')}
        <When given={v('companyPhone')}> au {v('companyPhone')}</When> pour savoir où en est le besoin, et prévenez{' '}
        {v('candidate')}, qui attend une réponse.
      </p>
      <MailButton href={v('link')}>Voir la proposition</MailButton>
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    if (proposal?.state !== 'unanswered') return null;
    return toAdviser(tools, proposal, {
      name: proposal.contactName,
      companyPhone: phoneInWords(proposal.companyPhone),
    });
  },
  sample: { ...adviserSample, name: 'Nadia Lefèvre', companyPhone: '02 33 11 11 11' },
});
