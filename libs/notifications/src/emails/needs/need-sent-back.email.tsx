import { needFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact, MailQuote } from '../../mail-layout.js';
import { contactOf, typography } from '../../words.js';

/** To whoever wrote the need: the adviser asks for something more. */
export const needSentBack = defineMail<{
  firstName: string;
  job: string;
  note: string;
  contact: string;
  phone: string;
  link: string;
}>({
  key: 'need-sent-back',
  topic: 'needs.sent_back',
  subject: (v) => `Votre besoin « ${v('job')} » : une précision nous manque`,
  preview: () => 'Répondez à notre question : nous cherchons ensuite.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>Merci pour votre besoin « {v('job')} ». Avant de chercher des candidatures, nous avons une question :</p>
      <MailQuote>{v('note')}</MailQuote>
      <p>Complétez votre texte, puis envoyez-le de nouveau.</p>
      <MailButton href={v('link')}>Compléter mon besoin</MailButton>
      <MailContact v={v} />
    </>
  ),
  load: async ({ tx, config }, { needId }) => {
    const need = await needFacts(tx, needId);
    if (need?.state !== 'draft') return null;
    return {
      to: need.authorEmail,
      replyTo: need.adviserEmail,
      variables: {
        firstName: need.authorFirstName,
        job: need.title,
        note: need.lastNote ?? '',
        ...contactOf(need),
        link: `${config.publicUrl}/besoins/${need.id}`,
      },
    };
  },
  sample: {
    firstName: 'Nadia',
    job: 'Commis de cuisine',
    note: typography('Quels sont les horaires le samedi soir ?'),
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/besoins/0193f6a0-0000-7000-8000-000000000002',
  },
});
