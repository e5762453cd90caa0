import { momentOf } from '../../check-in-content.js';
import { checkInFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailList } from '../../mail-layout.js';
import { phoneInWords, shortName, typography } from '../../words.js';

/** To the adviser: no answer in spite of the reminders, please call. */
export const checkInUnanswered = defineMail<{
  who: string;
  moment: string;
  candidate: string;
  job: string;
  company: string;
  phones: readonly string[];
  link: string;
}>({
  key: 'check-in-unanswered',
  topic: 'follow_up.check_in_unanswered',
  standIn: true,
  subject: () => 'Un point de suivi sans réponse : un appel à passer',
  preview: () => 'Les numéros à appeler ; les réponses se notent pendant l’appel.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('who')} n’a pas répondu au point de suivi « {v('moment')} », malgré nos rappels. Contrat : {v('candidate')},
        « {v('job')} », chez {v('company')}.
      </p>
      <p>Appelez : vous pouvez remplir les réponses pendant l’appel.</p>
      <MailList of={v('phones')} />
      <MailButton href={v('link')}>Remplir pendant l’appel</MailButton>
    </>
  ),
  load: async ({ tx, config }, { checkInId }) => {
    const checkIn = await checkInFacts(tx, checkInId);
    if (checkIn?.state !== 'unanswered') return null;
    const candidate = shortName(checkIn);
    const numbers = [
      [candidate, checkIn.candidatePhone],
      [`${checkIn.contactName} (${checkIn.companyName})`, checkIn.companyPhone],
    ] as const;
    return {
      to: checkIn.adviserEmail,
      replyTo: null,
      variables: {
        who: checkIn.respondent === 'employer' ? 'L’entreprise' : candidate,
        moment: momentOf(checkIn),
        candidate,
        job: checkIn.job,
        company: checkIn.companyName,
        phones: numbers.map(([name, phone]) => typography(`${name} : ${phoneInWords(phone) || 'pas de numéro'}`)),
        link: `${config.publicUrl}/appels/${checkIn.id}`,
      },
    };
  },
  sample: {
    who: 'L’entreprise',
    moment: 'après une semaine',
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    phones: ['Inès B. : 06 12 34 56 78', 'Nadia Lefèvre (Le Relais des Collines) : 02 33 11 11 11'].map(typography),
    link: 'https://passerelle.example.org/appels/0193f6a0-0000-7000-8000-000000000005',
  },
});
