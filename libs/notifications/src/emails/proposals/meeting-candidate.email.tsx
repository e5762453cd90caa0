import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailContact } from '../../mail-layout.js';
import { liveMeeting } from '../../meeting-mails.js';
import { candidateSample, type CandidateVariables, toCandidate } from '../../proposal-readers.js';

/** To the young person who agreed to it: the company has their name and will call. Proposed dates have a mail of their own. */
export const meetingCandidate = defineMail<CandidateVariables>({
  key: 'meeting-candidate',
  topic: 'proposals.meeting_wanted',
  subject: () => 'Bonne nouvelle : une entreprise veut vous rencontrer',
  preview: () => 'Elle va vous appeler ou vous écrire. Nous pouvons préparer ce rendez-vous avec vous.',
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
    if (proposal?.state !== 'interview' || !proposal.contactAgreed) return null;
    return (await liveMeeting(tx, proposal.proposalId)) === null ? toCandidate(proposal, {}) : null;
  },
  sample: candidateSample,
});
