import { ageOn } from '#candidates';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { adviserSample, type AdviserVariables, toAdviser } from '../../proposal-readers.js';

const ADULT_AGE = 18;
/** A minor is hired with the authorisation of who represents them (Code civil, art. 388-1-1 and 1146). */
const LEGAL_REPRESENTATIVE =
  'Cette personne a moins de 18 ans\u00a0: prévenez un parent ou son représentant légal avant une rencontre. Son accord est nécessaire pour une embauche.';

/** To the adviser: the young person said yes, the card can go to the company. */
export const consentGiven = defineMail<AdviserVariables & Record<'contactAgreed' | 'minor', string>>({
  key: 'consent-given',
  topic: 'proposals.consented',
  standIn: true,
  subject: () => 'Accord donné : une candidature à envoyer',
  preview: () => 'La carte est prête : il reste à l’envoyer à l’entreprise.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('candidate')} est d’accord pour le poste « {v('job')} », chez {v('company')}.
      </p>
      <p>
        <When
          given={v('contactAgreed')}
          otherwise="Son nom et ses coordonnées ne doivent pas être donnés : vous organiserez la rencontre."
        >
          Si l’entreprise veut une rencontre, elle recevra {v('contactAgreed')}.
        </When>
      </p>
      <When given={v('minor')}>
        <p>{v('minor')}</p>
      </When>
      <MailButton href={v('link')}>Envoyer la candidature</MailButton>
    </>
  ),
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    if (proposal?.state !== 'consented') return null;
    return toAdviser(tools, proposal, {
      contactAgreed: proposal.contactAgreed ? 'son nom, son téléphone et son e-mail' : '',
      minor: ageOn(proposal.birthDate, tools.clock.today()) < ADULT_AGE ? LEGAL_REPRESENTATIVE : '',
    });
  },
  sample: { ...adviserSample, contactAgreed: 'son nom, son téléphone et son e-mail', minor: LEGAL_REPRESENTATIVE },
});
