import { mediationFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton } from '../../mail-layout.js';
import { momentInWords, shortName, typography } from '../../words.js';

/** To the next person in line, whom the row names by now: nobody took the case up in time. */
export const mediationEscalated = defineMail<{
  title: string;
  name: string;
  candidate: string;
  job: string;
  company: string;
  opened: string;
  due: string;
  link: string;
}>({
  key: 'mediation-escalated',
  topic: 'follow_up.mediation_escalated',
  essential: true,
  subject: (v) => v('title'),
  preview: (v) => `Personne ne l’a prise en charge : elle vous revient, avant le ${v('due')}.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        <strong>{v('title')}</strong>
      </p>
      <p>
        Personne n’a pris en charge cette situation, ouverte le {v('opened')} : elle vous revient. Contrat :{' '}
        {v('candidate')}, « {v('job')} », chez {v('company')}. À prendre en charge avant le {v('due')}.
      </p>
      <p>Ce que chacun a dit est confidentiel : vous le trouverez dans le dossier, pas dans ce message.</p>
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
          mediation.level === 'urgent' ? 'Urgent : une situation attend quelqu’un' : 'Une situation attend quelqu’un',
        ),
        name: mediation.adviserName ?? mediation.structureName,
        candidate: shortName(mediation),
        job: mediation.job,
        company: mediation.companyName,
        opened: momentInWords(mediation.openedAt, mediation.timeZone),
        due: momentInWords(mediation.dueAt, mediation.timeZone),
        link: `${config.publicUrl}/mediations/${mediation.id}`,
      },
    };
  },
  sample: {
    title: 'Une situation attend quelqu’un',
    name: 'Karim Roussel',
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    opened: 'mardi 1er décembre 2026 à 9 h 40',
    due: 'jeudi 3 décembre 2026 à 18 h',
    link: 'https://passerelle.example.org/mediations/0193f6a0-0000-7000-8000-000000000006',
  },
});
