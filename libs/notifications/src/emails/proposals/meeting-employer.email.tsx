import { cardOf } from '#proposals';
import { employerAnswerLink } from '../../employer-answer.js';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact, MailList, When } from '../../mail-layout.js';
import { contactOf, phoneInWords } from '../../words.js';

/** To the company that wants to meet: name and contact if the person agreed to that, else who arranges it. */
export const meetingEmployer = defineMail<{
  name: string;
  job: string;
  label: string;
  candidate: string;
  reach: readonly string[];
  contact: string;
  phone: string;
  link: string;
}>({
  key: 'meeting-employer',
  topic: 'proposals.meeting_wanted',
  subject: (v) => `Votre rencontre pour le poste « ${v('job')} »`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Vous voulez rencontrer « {v('label')} » pour votre poste « {v('job')} ».
      </p>
      <When given={v('candidate')} otherwise={<p>Nous vous appelons pour fixer le rendez-vous avec cette personne.</p>}>
        <p>C’est {v('candidate')}, qui est d’accord pour vous parler :</p>
        <MailList of={v('reach')} />
        <p>Ces coordonnées ne servent qu’à ce recrutement.</p>
      </When>
      <p>Après la rencontre, dites-nous ce que vous décidez :</p>
      <MailButton href={v('link')}>Donner ma réponse</MailButton>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    const card = proposal?.state === 'interview' ? cardOf(proposal) : null;
    if (proposal === null || card === null) return null;
    const person = card.contact;
    return {
      to: proposal.companyEmail,
      replyTo: proposal.adviserEmail,
      variables: {
        name: proposal.contactName,
        job: proposal.job,
        label: card.label,
        candidate: person === null ? '' : `${person.firstName} ${person.lastName}`,
        reach: person === null ? [] : [phoneInWords(person.phone), person.email ?? ''].filter((line) => line !== ''),
        ...contactOf(proposal),
        link: await employerAnswerLink(tools, proposal),
      },
    };
  },
  sample: {
    name: 'Nadia Lefèvre',
    job: 'Commis de cuisine',
    label: 'Candidature K7',
    candidate: 'Inès Bernard',
    reach: ['06 12 34 56 78', 'ines@example.org'],
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t',
  },
});
