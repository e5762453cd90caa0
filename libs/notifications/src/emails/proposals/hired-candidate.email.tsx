import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailContact } from '../../mail-layout.js';
import { candidateSample, type CandidateVariables, toCandidate } from '../../proposal-readers.js';
import { dayInWords } from '../../words.js';

/** To the young person: the job is theirs. */
export const hiredCandidate = defineMail<CandidateVariables & Record<'startsOn', string>>({
  key: 'hired-candidate',
  topic: 'proposals.hired',
  subject: () => 'Félicitations pour votre embauche !',
  preview: (v) => `Premier jour : ${v('startsOn')}. Nous restons à vos côtés.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Félicitations ! {v('company')} vous embauche pour le poste « {v('job')} », à partir du {v('startsOn')}.
      </p>
      <p>
        Nous restons à vos côtés. De temps en temps, un court message vous demandera comment ça se passe : l’entreprise
        ne voit pas vos réponses. Et pour un souci de trajet, de papiers ou de logement, n’attendez pas : dites-le-nous.
      </p>
      <MailContact v={v} />
    </>
  ),
  load: async ({ tx }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'hired' || proposal.hireTerms === null) return null;
    return toCandidate(proposal, { startsOn: dayInWords(proposal.hireTerms.startsOn) });
  },
  sample: { ...candidateSample, startsOn: 'lundi 11 janvier 2027' },
});
