import { contractTypes } from '#contracts';
import { noticedByAdviser, proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton } from '../../mail-layout.js';
import { dayInWords, shortName } from '../../words.js';

/** To the adviser: hired, and what comes next. */
export const hiredAdviser = defineMail<{
  candidate: string;
  job: string;
  company: string;
  contract: string;
  startsOn: string;
  link: string;
}>({
  key: 'hired-adviser',
  topic: 'proposals.hired',
  subject: () => 'Une embauche !',
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
  load: async ({ tx, config }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'hired' || proposal.hireTerms === null || noticedByAdviser(proposal)) return null;
    const { contractType, startsOn } = proposal.hireTerms;
    return {
      to: proposal.adviserEmail,
      replyTo: null,
      variables: {
        candidate: shortName(proposal.contact),
        job: proposal.job,
        company: proposal.companyName,
        contract: contractTypes.find(({ code }) => code === contractType)?.label ?? contractType,
        startsOn: dayInWords(startsOn),
        link: `${config.publicUrl}/propositions/${proposal.proposalId}`,
      },
    };
  },
  sample: {
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    contract: 'Contrat à durée indéterminée (CDI)',
    startsOn: 'lundi 11 janvier 2027',
    link: 'https://passerelle.example.org/propositions/0193f6a0-0000-7000-8000-000000000003',
  },
});
