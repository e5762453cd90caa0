import type { Labels } from '../labels.js';

export const placementStateLabels: Labels = { planned: 'À venir', started: 'En cours', ended: 'Terminé' };

export const checkInStateLabels: Labels = {
  planned: 'Prévu',
  asked: 'Attend une réponse',
  answered: 'Répondu',
  unanswered: 'Sans réponse',
  cancelled: 'Annulé',
};

export const respondentLabels: Labels = { employer: 'Entreprise', candidate: 'Jeune' };

export const mediationStateLabels: Labels = {
  open: 'À prendre en charge',
  acknowledged: 'Prise en charge',
  in_progress: 'En cours',
  resolved: 'Résolue',
  ended_in_rupture: 'Fin du contrat',
};

/** Steps whose new state alone would not say what happened. */
export const mediationStepLabels: Labels = {
  escalate: 'Confiée à la personne suivante',
  reopen: 'Rouverte',
};

export const mediationActionLabels: Labels = {
  joint_meeting: 'Rencontre à trois',
  company_review: 'Bilan dans l’entreprise',
  transport: 'Aide au transport',
  clothes: 'Aide pour la tenue de travail',
  equipment: 'Aide pour le matériel',
  advance: 'Aide d’urgence, avance',
  training: 'Formation',
  tutor_change: 'Changement de tuteur ou de tutrice',
  legal_information: 'Information sur les droits',
  other: 'Autre action',
};

export const mediationActionStateLabels: Labels = { planned: 'Prévue', done: 'Faite', cancelled: 'Annulée' };

export const noteKindLabels: Labels = {
  note: 'Note',
  call_employer: 'Appel avec l’entreprise',
  call_candidate: 'Appel avec le jeune',
};

export const nextStepLabels: Labels = {
  proposals: 'Revient dans les propositions',
  support: 'Revient, avec un accompagnement avant',
  same_company: 'Reste dans l’entreprise',
  other_job: 'A un autre emploi',
  training: 'Part en formation',
  break: 'Fait une pause',
};

export const keptLabels: Labels = {
  kept: 'En emploi',
  left: 'Parti avant',
  to_come: 'À venir',
  unknown: 'À préciser',
};

export const levelLabels: Labels = { none: 'Tout va bien', watch: 'À surveiller', alert: 'Alerte', urgent: 'Urgent' };

export const endReasonLabels: Labels = {
  contract_ended: 'Le contrat est arrivé à son terme',
  hired_permanently: 'Embauche en CDI dans la même entreprise',
  renewed: 'Nouveau contrat dans la même entreprise',
  trial_ended_by_employer: 'Fin de la période d’essai, décidée par l’employeur',
  trial_ended_by_candidate: 'Fin de la période d’essai, décidée par le ou la jeune',
  resigned: 'Démission ou rupture par le ou la jeune',
  dismissed: 'Licenciement ou rupture par l’employeur',
  ended_together: 'Rupture décidée ensemble',
  unfit: 'Inaptitude constatée par le médecin du travail',
  stopped_coming: 'Ne vient plus, sans explication',
  training: 'Départ en formation',
  other_job: 'Départ pour un autre emploi',
  company_closed: 'Fermeture ou difficultés de l’entreprise',
  did_not_start: 'N’a jamais commencé',
  other: 'Autre raison',
};

export const originLabels: Labels = {
  proposal: 'Proposition de la Mission Locale',
  found_alone: 'Emploi trouvé par le jeune',
  pmsmp: 'Immersion (PMSMP)',
  temporary_agency: 'Agence d’intérim',
  other: 'Autre',
};
