import { endReasons } from '#follow-up';
import { noticedByAdviser, placementFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton } from '../../mail-layout.js';
import { dayInWords, shortName } from '../../words.js';

/** To the adviser: a contract is over, prepare what comes next. */
export const placementEnded = defineMail<{
  candidate: string;
  job: string;
  company: string;
  endedOn: string;
  reason: string;
  link: string;
}>({
  key: 'placement-ended',
  topic: 'follow_up.placement_ended',
  standIn: true,
  subject: () => 'Un contrat est terminé : la suite à préparer',
  preview: () => 'Faire le point, et préparer ce qui vient après.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        Un contrat est terminé depuis le {v('endedOn')} : {v('candidate')}, « {v('job')} », chez {v('company')}. Raison
        : {v('reason')}.
      </p>
      <p>
        Faites le point ensemble : ce qui a marché, un nouvel emploi, une formation. Vérifiez aussi ses disponibilités
        et ce que cette personne cherche.
      </p>
      <MailButton href={v('link')}>Voir le suivi</MailButton>
    </>
  ),
  load: async ({ tx, config }, { placementId }) => {
    const placement = await placementFacts(tx, placementId);
    if (placement?.placementState !== 'ended' || placement.endedOn === null || noticedByAdviser(placement)) return null;
    return {
      to: placement.adviserEmail,
      replyTo: null,
      variables: {
        candidate: shortName(placement),
        job: placement.job,
        company: placement.companyName,
        endedOn: dayInWords(placement.endedOn),
        reason: endReasons[placement.endReason ?? 'other'].label,
        link: `${config.publicUrl}/suivis/${placement.placementId}`,
      },
    };
  },
  sample: {
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    endedOn: 'vendredi 30 avril 2027',
    reason: 'Le contrat est arrivé à son terme',
    link: 'https://passerelle.example.org/suivis/0193f6a0-0000-7000-8000-000000000004',
  },
});
