import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailContact } from '../../mail-layout.js';
import { contactOf } from '../../words.js';

/** To the young person who agreed to it: the company has their name and will call. */
export const meetingCandidate = defineMail<{
  firstName: string;
  job: string;
  company: string;
  contact: string;
  phone: string;
}>({
  key: 'meeting-candidate',
  topic: 'proposals.meeting_wanted',
  subject: () => 'Bonne nouvelle : une entreprise veut vous rencontrer',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Bonne nouvelle : {v('company')} veut vous rencontrer pour le poste « {v('job')} ».
      </p>
      <p>
        Vous l’aviez accepté : l’entreprise a maintenant votre nom, votre téléphone et votre e-mail. Elle va vous
        appeler ou vous écrire.
      </p>
      <p>Nous pouvons préparer ce rendez-vous avec vous : le trajet, les questions, ce qu’il faut apporter.</p>
      <MailContact v={v} />
    </>
  ),
  load: async ({ tx }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'interview' || !proposal.contactAgreed || proposal.contact.email === null) return null;
    return {
      to: proposal.contact.email,
      replyTo: proposal.adviserEmail,
      variables: {
        firstName: proposal.contact.firstName,
        job: proposal.job,
        company: proposal.companyName,
        ...contactOf(proposal),
      },
    };
  },
  sample: {
    firstName: 'Inès',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
  },
});
