import { Temporal } from 'temporal-polyfill';
import { needFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { contactOf, dayInWords } from '../../words.js';

/** The link still serves when the need has just ended: it can then be renewed. */
const LINK_DAYS = 20;

/** To the employer: the search ends soon; one link to go on, say who was hired, or close. */
export const needExpiring = defineMail<{
  name: string;
  job: string;
  left: string;
  until: string;
  contact: string;
  phone: string;
  link: string;
}>({
  key: 'need-expiring',
  topic: 'needs.expiring',
  subject: (v) => `Votre besoin « ${v('job')} » prend fin ${v('left')}`,
  preview: () => 'Continuer, dire que le poste est pourvu, ou fermer : deux clics.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Nous cherchons quelqu’un pour votre besoin « {v('job')} ». La recherche prend fin {v('left')}, le {v('until')}.
        Cherchez-vous toujours ?
      </p>
      <p>En deux clics, prolongez la recherche, dites-nous que le poste est pourvu, ou fermez le besoin.</p>
      <MailButton href={v('link')}>Répondre</MailButton>
      <p>Sans réponse, la recherche s’arrête à cette date et les jeunes proposés sont prévenus.</p>
      <MailContact v={v} />
    </>
  ),
  load: async ({ tx, clock, links }, { needId }) => {
    const need = await needFacts(tx, needId);
    if (!need || !['open', 'paused'].includes(need.state) || need.expiresOn === null) return null;
    const days = Temporal.PlainDate.from(clock.today(need.timeZone)).until(need.expiresOn).days;
    // Extended meanwhile, or held up until it no longer says anything true.
    if (days < 0 || days > 7) return null;
    const byEmployer = need.channel === 'portal';
    return {
      to: byEmployer ? need.authorEmail : need.companyEmail,
      replyTo: need.adviserEmail,
      variables: {
        name: byEmployer ? need.authorFirstName : need.contactName,
        job: need.title,
        left: days === 0 ? 'aujourd’hui' : days === 1 ? 'demain' : `dans ${days} jours`,
        until: dayInWords(need.expiresOn),
        ...contactOf(need),
        link: await links.create(tx, {
          purpose: 'need_ending',
          subjectId: need.id,
          expiresAt: new Date(clock.now().getTime() + LINK_DAYS * 24 * 3_600_000),
        }),
      },
    };
  },
  sample: {
    name: 'Nadia',
    job: 'Commis de cuisine',
    left: 'dans 7 jours',
    until: 'lundi 1er mars 2027',
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t',
  },
});
