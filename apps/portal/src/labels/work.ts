import type { Labels } from '../labels.js';

export const workKindLabels: Labels = {
  employer_to_confirm: 'Entreprise à confirmer',
  need_to_qualify: 'Besoin à qualifier',
  consent_to_call: 'Accord à demander par téléphone',
  consent_received: 'Accord reçu, à envoyer',
  call_asked: 'Demande d’appel',
  employer_answered: 'Réponse d’une entreprise',
  meeting_to_choose: 'Date à choisir',
  meeting_to_move: 'Rendez-vous à revoir',
  meeting_to_prepare: 'Rencontre à préparer',
  meeting_outcome: 'Après une rencontre',
  check_in_to_call: 'Point à faire par téléphone',
  mail_not_arrived: 'Message non arrivé',
  mediation: 'Médiation',
  mediation_action: 'Action de médiation',
};

export const urgencyLabels: Labels = { urgent: 'Urgent', late: 'En retard', today: 'Aujourd’hui', soon: 'Bientôt' };

export const actionLabels: Labels = {
  extend: 'Prolongation',
  undo: 'Oubli',
  restore: 'Reprise',
  create: 'Création',
  submit: 'Envoi',
  send_back: 'Renvoi à l’entreprise',
  open: 'Ouverture',
  pause: 'Mise en pause',
  resume: 'Reprise',
  fill: 'Poste pourvu',
  close: 'Fermeture',
  expire: 'Expiration',
  renew: 'Renouvellement',
  start: 'Début du contrat',
  end: 'Fin du contrat',
  replan: 'Points reprogrammés',
  acknowledge: 'Prise en charge',
  work: 'Début du travail',
  resolve: 'Résolution',
  end_in_rupture: 'Fin du contrat',
};

export const contactKindLabels = {
  call: 'Appel',
  visit: 'Visite',
  meeting: 'Rendez-vous',
  mail: 'Message',
  note: 'Note',
} as const;
