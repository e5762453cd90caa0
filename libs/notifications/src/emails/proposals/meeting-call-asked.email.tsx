import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { meetingFacts } from '../../meeting-mails.js';
import { adviserSample, type AdviserVariables, anywayToAdviser } from '../../proposal-readers.js';
import { phoneInWords } from '../../words.js';

/** To the adviser: no date suits the young person, or they cannot come. */
export const meetingCallAsked = defineMail<AdviserVariables & { candidatePhone: string }>({
  key: 'meeting-call-asked',
  topic: 'proposals.meeting_call_asked',
  standIn: true,
  essential: true,
  subject: () => 'Un rendez-vous à revoir : une personne demande un appel',
  preview: () => 'Les dates prévues ne vont pas : un appel, puis d’autres dates.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('candidate')} ne peut pas venir aux dates prévues chez {v('company')}, pour le poste « {v('job')} ».
        <When given={v('candidatePhone')}> Téléphone : {v('candidatePhone')}.</When>
      </p>
      <p>Après l’appel, notez la date choisie ou proposez-en d’autres à l’entreprise.</p>
      <MailButton href={v('link')}>Ouvrir la proposition</MailButton>
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (!found || found.meeting.callAskedAt === null) return null;
    const { proposal } = found;
    return {
      ...anywayToAdviser(tools, proposal, { candidatePhone: phoneInWords(proposal.contact.phone) }),
      replyTo: proposal.contact.email,
    };
  },
  sample: { ...adviserSample, candidatePhone: '06 12 34 56 78' },
});
