import { mediationFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton } from '../../mail-layout.js';
import { momentInWords, shortName, typography } from '../../words.js';

/** To whoever must take a case up: it goes to somebody else soon. */
export const mediationReminded = defineMail<{
  title: string;
  candidate: string;
  company: string;
  due: string;
  link: string;
}>({
  key: 'mediation-reminded',
  topic: 'follow_up.mediation_reminded',
  essential: true,
  subject: (v) => v('title'),
  preview: (v) => `Toujours sans prise en charge. Limite : ${v('due')}.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        <strong>{v('title')}</strong>
      </p>
      <p>
        Contrat : {v('candidate')}, chez {v('company')}. Sans prise en charge avant le {v('due')}, la situation sera
        confiée à quelqu’un d’autre.
      </p>
      <MailButton href={v('link')}>Ouvrir le dossier</MailButton>
    </>
  ),
  load: async ({ tx, config }, { mediationId }) => {
    const mediation = await mediationFacts(tx, mediationId);
    if (mediation?.state !== 'open') return null;
    return {
      to: mediation.adviserEmail,
      replyTo: null,
      variables: {
        title: typography(
          mediation.level === 'urgent'
            ? 'Rappel : une situation urgente vous attend'
            : 'Rappel : une situation vous attend',
        ),
        candidate: shortName(mediation),
        company: mediation.companyName,
        due: momentInWords(mediation.dueAt, mediation.timeZone),
        link: `${config.publicUrl}/mediations/${mediation.id}`,
      },
    };
  },
  sample: {
    title: typography('Rappel : une situation vous attend'),
    candidate: 'Inès B.',
    company: 'Le Relais des Collines',
    due: 'jeudi 3 décembre 2026 à 18\u00a0h',
    link: 'https://passerelle.example.org/mediations/0193f6a0-0000-7000-8000-000000000006',
  },
});
