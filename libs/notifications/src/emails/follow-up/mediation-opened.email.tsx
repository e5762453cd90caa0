import { mediationFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton } from '../../mail-layout.js';
import { momentInWords, shortName, typography } from '../../words.js';

/** To the adviser in charge: something goes wrong. What each side said in confidence stays in the case. */
export const mediationOpened = defineMail<{
  title: string;
  candidate: string;
  job: string;
  company: string;
  due: string;
  link: string;
}>({
  key: 'mediation-opened',
  topic: 'follow_up.mediation_opened',
  essential: true,
  subject: (v) => v('title'),
  preview: (v) => `À prendre en charge avant le ${v('due')}.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        <strong>{v('title')}</strong>
      </p>
      <p>
        Contrat : {v('candidate')}, « {v('job')} », chez {v('company')}. À prendre en charge avant le {v('due')}.
      </p>
      <p>Ce que chacun a dit est confidentiel : vous le trouverez dans le dossier, pas dans ce message.</p>
      <MailButton href={v('link')}>Ouvrir le dossier</MailButton>
    </>
  ),
  load: async ({ tx, config }, { mediationId }) => {
    const mediation = await mediationFacts(tx, mediationId);
    // A running case told again has become more serious, whoever works on it already.
    if (!mediation || mediation.state === 'resolved' || mediation.state === 'ended_in_rupture') return null;
    return {
      to: mediation.adviserEmail,
      replyTo: null,
      variables: {
        title: typography(
          mediation.level === 'urgent'
            ? 'Urgent : une situation à traiter sans attendre'
            : 'Une situation de travail demande votre attention',
        ),
        candidate: shortName(mediation),
        job: mediation.job,
        company: mediation.companyName,
        due: momentInWords(mediation.dueAt, mediation.timeZone),
        link: `${config.publicUrl}/mediations/${mediation.id}`,
      },
    };
  },
  sample: {
    title: typography('Urgent : une situation à traiter sans attendre'),
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    due: 'mardi 1er décembre 2026 à 18 h',
    link: 'https://passerelle.example.org/mediations/0193f6a0-0000-7000-8000-000000000006',
  },
});
