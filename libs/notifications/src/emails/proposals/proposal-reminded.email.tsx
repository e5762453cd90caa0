import { employerAnswerLink } from '../../employer-answer.js';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { contactOf } from '../../words.js';

/** To the company: a card still waits for an answer. */
export const proposalReminded = defineMail<{
  name: string;
  job: string;
  label: string;
  contact: string;
  phone: string;
  link: string;
}>({
  key: 'proposal-reminded',
  topic: 'proposals.employer_reminded',
  reminder: true,
  subject: (v) => `Rappel : une candidature pour votre poste « ${v('job')} »`,
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
    return {
      to: proposal.companyEmail,
      replyTo: proposal.adviserEmail,
      variables: {
        name: proposal.contactName,
        job: proposal.job,
        label: proposal.label,
        ...contactOf(proposal),
        link: await employerAnswerLink(tools, proposal),
      },
    };
  },
  sample: {
    name: 'Nadia Lefèvre',
    job: 'Commis de cuisine',
    label: 'Candidature K7',
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t',
  },
});
