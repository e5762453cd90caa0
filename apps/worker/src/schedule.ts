import type { Schedule } from '#platform';

/**
 * Every scheduled job. Each one asks "what is due and not done", never "what became due since the last run": a missed
 * run loses nothing, a double run does nothing twice. Times are Europe/Paris.
 */
export const schedules: readonly Schedule[] = [
  { name: 'sweep-mails', pattern: '*/15 * * * * *', description: 'Envoie les messages qui attendent' },
  {
    name: 'sweep-check-ins',
    pattern: '0 * * * * *',
    description: 'Demande, rappelle ou clôt les points de suivi arrivés à échéance',
  },
  {
    name: 'sweep-mediations',
    pattern: '10 * * * * *',
    description: 'Alerte la personne suivante quand une médiation attend',
  },
  {
    name: 'sweep-placements',
    pattern: '30 */10 * * * *',
    description: 'Fait commencer et finir les contrats à leur date',
  },
  { name: 'sweep-consents', pattern: '35 */10 * * * *', description: 'Rappelle et clôt les accords demandés' },
  {
    name: 'sweep-answers',
    pattern: '40 */10 * * * *',
    description: 'Rappelle les propositions sans réponse de l’entreprise',
  },
  { name: 'sweep-meetings', pattern: '50 */10 * * * *', description: 'Rappelle les rendez-vous la veille' },
  { name: 'sweep-need-expiry', pattern: '0 5 4 * * *', description: 'Clôt les besoins que personne n’a renouvelés' },
  {
    name: 'sweep-need-notices',
    pattern: '0 30 8 * * *',
    description: 'Prévient les entreprises des besoins qui arrivent à leur terme',
  },
  { name: 'sweep-imports', pattern: '45 * * * * *', description: 'Reprend les imports interrompus' },
  { name: 'purge-events', pattern: '0 15 4 * * *', description: 'Efface les événements traités depuis plus d’un mois' },
];
