import { contractTypes } from '#contracts';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton } from '../../mail-layout.js';
import { adviserSample, type AdviserVariables, toAdviser } from '../../proposal-readers.js';
import { dayInWords } from '../../words.js';

/** To the adviser: hired, and what comes next. */
export const hiredAdviser = defineMail<AdviserVariables & Record<'contract' | 'startsOn', string>>({
  key: 'hired-adviser',
  topic: 'proposals.hired',
  standIn: true,
  subject: () => 'Une embauche !',
  preview: () => 'Appelez l’entreprise avant la signature : certaines aides se demandent avant.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('company')} embauche {v('candidate')} pour le poste « {v('job')} », à partir du {v('startsOn')}. Type :{' '}
        {v('contract')}.
      </p>
      <p>
        Appelez l’entreprise avant la signature : certaines aides se demandent avant. Le suivi est planifié, et les
        autres propositions de cette personne sont closes.
      </p>
      <MailButton href={v('link')}>Voir les démarches et les aides</MailButton>
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    if (proposal?.state !== 'hired' || proposal.hireTerms === null) return null;
    const { contractType, startsOn } = proposal.hireTerms;
    return toAdviser(tools, proposal, {
      contract: contractTypes.find(({ code }) => code === contractType)?.label ?? contractType,
      startsOn: dayInWords(startsOn),
    });
  },
  sample: { ...adviserSample, contract: 'Contrat à durée indéterminée (CDI)', startsOn: 'lundi 11 janvier 2027' },
});
