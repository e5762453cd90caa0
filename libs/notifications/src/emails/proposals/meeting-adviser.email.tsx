import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { liveMeeting, slotsInWords } from '../../meeting-mails.js';
import { adviserSample, type AdviserVariables, toAdviser } from '../../proposal-readers.js';

/** To the adviser: the company wants to meet. */
export const meetingAdviser = defineMail<AdviserVariables & Record<'contactAgreed' | 'slots', string>>({
  key: 'meeting-adviser',
  topic: 'proposals.meeting_wanted',
  standIn: true,
  subject: () => 'Une entreprise veut rencontrer une personne que vous suivez',
  preview: () => 'Les dates proposées, et ce qu’il reste à faire.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('company')} veut rencontrer {v('candidate')} pour le poste « {v('job')} ».
      </p>
      <p>
        <When given={v('contactAgreed')} otherwise="Ses coordonnées n’ont pas été données, comme demandé.">
          L’entreprise a reçu {v('contactAgreed')}.
        </When>
      </p>
      <p>
        <When given={v('slots')} otherwise="Aucune date n’est proposée : aidez à fixer le rendez-vous.">
          Dates proposées : {v('slots')}. La personne choisit par un lien, ou au téléphone avec vous.
        </When>
      </p>
      <MailButton href={v('link')}>Ouvrir la proposition</MailButton>
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    if (proposal?.state !== 'interview') return null;
    const meeting = await liveMeeting(tools.tx, proposal.proposalId);
    return toAdviser(tools, proposal, {
      contactAgreed: proposal.contactAgreed ? 'son nom, son téléphone et son e-mail' : '',
      slots: meeting ? slotsInWords(meeting, proposal).join(' ou ') : '',
    });
  },
  sample: {
    ...adviserSample,
    contactAgreed: 'son nom, son téléphone et son e-mail',
    slots: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030 ou jeudi 10 décembre 2026 à 9\u00a0h',
  },
});
