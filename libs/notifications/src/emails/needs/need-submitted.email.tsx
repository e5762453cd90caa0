import { needFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton } from '../../mail-layout.js';
import { communeInWords } from '../../words.js';

/** To the structure: a need waits to be read. */
export const needSubmitted = defineMail<{
  company: string;
  job: string;
  commune: string;
  positions: string;
  link: string;
}>({
  key: 'need-submitted',
  topic: 'needs.submitted',
  subject: () => 'Un besoin de recrutement à analyser',
  preview: () => 'Une première analyse est prête : à relire, à compléter, à ouvrir.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('company')} recherche quelqu’un : « {v('job')} », à {v('commune')} ({v('positions')}).
      </p>
      <p>Une première analyse est prête. Relisez-la, complétez-la avec l’entreprise, puis ouvrez le besoin.</p>
      <MailButton href={v('link')}>Analyser ce besoin</MailButton>
    </>
  ),
  load: async ({ tx, config }, { needId }) => {
    const need = await needFacts(tx, needId);
    // An adviser who submits a need for a company knows about it.
    if (need?.state !== 'submitted' || need.lastActor !== 'employer') return null;
    return {
      to: need.structureEmail,
      replyTo: null,
      variables: {
        company: need.companyName,
        job: need.title,
        commune: communeInWords(need.communeCode),
        positions: need.positions === 1 ? '1 poste' : `${need.positions} postes`,
        link: `${config.publicUrl}/besoins/${need.id}`,
      },
    };
  },
  sample: {
    company: 'Le Relais des Collines',
    job: 'Commis de cuisine',
    commune: 'Flers',
    positions: '2 postes',
    link: 'https://passerelle.example.org/besoins/0193f6a0-0000-7000-8000-000000000002',
  },
});
