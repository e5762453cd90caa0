import { noticedByAdviser, proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { shortName } from '../../words.js';

/** To the adviser: the company wants to meet. */
export const meetingAdviser = defineMail<{
  candidate: string;
  job: string;
  company: string;
  contactAgreed: string;
  link: string;
}>({
  key: 'meeting-adviser',
  topic: 'proposals.meeting_wanted',
  subject: () => 'Une entreprise veut rencontrer une personne que vous suivez',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('company')} veut rencontrer {v('candidate')} pour le poste « {v('job')} ».
      </p>
      <p>
        <When
          given={v('contactAgreed')}
          otherwise="Ses coordonnées n’ont pas été données, comme demandé : appelez l’entreprise pour fixer le rendez-vous."
        >
          L’entreprise a reçu {v('contactAgreed')}. Aidez à préparer l’entretien.
        </When>
      </p>
      <MailButton href={v('link')}>Ouvrir la proposition</MailButton>
    </>
  ),
  load: async ({ tx, config }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'interview' || noticedByAdviser(proposal)) return null;
    return {
      to: proposal.adviserEmail,
      replyTo: null,
      variables: {
        candidate: shortName(proposal.contact),
        job: proposal.job,
        company: proposal.companyName,
        contactAgreed: proposal.contactAgreed ? 'son nom, son téléphone et son e-mail' : '',
        link: `${config.publicUrl}/propositions/${proposal.proposalId}`,
      },
    };
  },
  sample: {
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    contactAgreed: 'son nom, son téléphone et son e-mail',
    link: 'https://passerelle.example.org/propositions/0193f6a0-0000-7000-8000-000000000003',
  },
});
