import { instantOf, dayOf } from '#platform';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact, MailList, When } from '../../mail-layout.js';
import { meetingFacts, slotsInWords, whereInWords } from '../../meeting-mails.js';
import { candidateSample, type CandidateVariables, linkSample, toCandidate } from '../../proposal-readers.js';

/** To the young person: the company wants to meet, which date? */
export const meetingSlots = defineMail<
  CandidateVariables & { slots: readonly string[]; where: string; contactGiven: string; link: string }
>({
  key: 'meeting-slots',
  topic: 'proposals.meeting_proposed',
  essential: true,
  subject: () => 'Une entreprise veut vous rencontrer : quelle date ?',
  preview: () => 'Deux dates sont possibles : choisissez la vôtre, ou demandez un appel.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Bonne nouvelle : {v('company')} veut vous rencontrer pour le poste « {v('job')} ». Deux dates sont possibles :
      </p>
      <MailList of={v('slots')} />
      <p>Lieu : {v('where')}.</p>
      <MailButton href={v('link')}>Choisir la date</MailButton>
      <p>Si aucune ne vous convient, demandez sur la même page à être rappelé ou rappelée.</p>
      <When given={v('contactGiven')}>
        <p>Vous l’aviez accepté : l’entreprise a maintenant {v('contactGiven')}.</p>
      </When>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (found?.meeting.state !== 'proposed' || found.meeting.callAskedAt !== null) return null;
    const { meeting, proposal } = found;
    const last = meeting.slots.at(-1);
    if (last === undefined || last <= tools.clock.now() || proposal.contact.email === null) return null;
    return toCandidate(proposal, {
      slots: slotsInWords(meeting, proposal),
      where: whereInWords(meeting, 'candidate'),
      contactGiven: proposal.contactAgreed ? 'votre nom, votre téléphone et votre e-mail' : '',
      link: await tools.links.create(tools.tx, {
        purpose: 'meeting',
        subjectId: meeting.id,
        expiresAt: instantOf(dayOf(last, proposal.timeZone), '23:59:59', proposal.timeZone),
      }),
    });
  },
  sample: {
    ...candidateSample,
    slots: ['mardi 8 décembre 2026 à 14\u00a0h\u00a030', 'jeudi 10 décembre 2026 à 9\u00a0h'],
    where: '12 rue de la Gare, 61100 Flers',
    contactGiven: 'votre nom, votre téléphone et votre e-mail',
    link: linkSample,
  },
});
