import { needFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact, When } from '../../mail-layout.js';
import { contactOf, dayInWords } from '../../words.js';

/** To the employer: the search has begun. */
export const needOpened = defineMail<{
  name: string;
  job: string;
  until: string;
  contact: string;
  phone: string;
  link: string;
}>({
  key: 'need-opened',
  topic: 'needs.opened',
  subject: (v) => `Votre besoin « ${v('job')} » est ouvert`,
  preview: () => 'Nous demandons d’abord leur accord aux jeunes ; vous recevez ensuite chaque candidature.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Votre besoin « {v('job')} » est ouvert, jusqu’au {v('until')}. Nous cherchons parmi les jeunes que nous
        accompagnons.
      </p>
      <p>Nous demandons d’abord leur accord : vous recevrez un message pour chaque candidature.</p>
      <When given={v('link')}>
        <MailButton href={v('link')}>Suivre mon besoin</MailButton>
      </When>
      <MailContact v={v} />
    </>
  ),
  load: async ({ tx, config }, { needId }) => {
    const need = await needFacts(tx, needId);
    if (need?.state !== 'open' || need.expiresOn === null) return null;
    // Told on the phone, the need may belong to a company where nobody has an account.
    const byEmployer = need.channel === 'portal';
    return {
      to: byEmployer ? need.authorEmail : need.companyEmail,
      replyTo: need.adviserEmail,
      variables: {
        name: byEmployer ? need.authorFirstName : need.contactName,
        job: need.title,
        until: dayInWords(need.expiresOn),
        ...contactOf(need),
        link: byEmployer ? `${config.publicUrl}/besoins/${need.id}` : '',
      },
    };
  },
  sample: {
    name: 'Nadia',
    job: 'Commis de cuisine',
    until: 'lundi 1er mars 2027',
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/besoins/0193f6a0-0000-7000-8000-000000000002',
  },
});
