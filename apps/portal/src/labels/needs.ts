import type { Labels } from '../labels.js';

export const needStateLabels: Labels = {
  draft: 'Brouillon',
  submitted: 'À qualifier',
  open: 'Ouvert',
  paused: 'En pause',
  filled: 'Pourvu',
  closed: 'Fermé',
  expired: 'Expiré',
};

/** The same states, as an employer reads them. */
export const needStatesForEmployers: Labels = {
  ...needStateLabels,
  submitted: 'Envoyé',
  open: 'Recherche en cours',
};

/** Contracts an employer may wish for: everyday words first. */
export const wishedContracts: Labels = {
  cdi: 'CDI',
  cdd: 'CDD',
  apprenticeship: 'Apprentissage',
  professionalisation: 'Contrat de professionnalisation',
  temporary_agency: 'Intérim',
};

export const dayLabels: Labels = {
  mon: 'lundi',
  tue: 'mardi',
  wed: 'mercredi',
  thu: 'jeudi',
  fri: 'vendredi',
  sat: 'samedi',
  sun: 'dimanche',
};

export const dayPartLabels: Labels = {
  morning: 'matin',
  midday: 'midi',
  afternoon: 'après-midi',
  evening: 'soir',
  night: 'nuit',
};

export const licenceLabels: Labels = {
  B: 'Permis B (voiture)',
  AM: 'Permis AM (cyclomoteur)',
  A: 'Permis A (moto)',
  BE: 'Permis BE (remorque)',
  C1: 'Permis C1 (camion léger)',
  C: 'Permis C (poids lourd)',
  CE: 'Permis CE (super lourd)',
  D1: 'Permis D1 (minibus)',
  D: 'Permis D (bus et car)',
  DE: 'Permis DE (car avec remorque)',
};

export const findingLabels: Labels = {
  occupation: 'Métier',
  posts: 'Nombre de postes',
  positions: 'Nombre de postes',
  contract: 'Contrat',
  contractType: 'Contrat',
  durationMonths: 'Durée',
  weeklyHours: 'Heures par semaine',
  schedule: 'Horaires',
  licences: 'Permis',
  certificates: 'Certificats',
  skills: 'Compétences',
  place: 'Lieu',
  communeCode: 'Lieu',
  startsOn: 'Début',
  pay: 'Salaire',
  level: 'Niveau',
  driving: 'Conduite',
  conditions: 'Conditions de travail',
  'contact.email': 'Adresse e-mail',
  'contact.phone': 'Téléphone',
  experience: 'Expérience',
};

export const closeReasonLabels: Labels = {
  filled_elsewhere: 'Le poste est pourvu autrement',
  post_cancelled: 'Le poste n’existe plus',
  no_candidate: 'Pas de candidature qui convient',
  changed: 'Le besoin a changé',
  other: 'Autre raison',
};

/** Grounds of discrimination (Code du travail, L1132-1 and following), named briefly. */
export const groundLabels: Labels = {
  origin: 'origine',
  nationality: 'nationalité',
  sex: 'sexe',
  age: 'âge',
  family_status: 'situation de famille',
  pregnancy: 'grossesse',
  sexual_orientation: 'orientation sexuelle',
  gender_identity: 'identité de genre',
  religion: 'religion',
  political_opinion: 'opinions politiques',
  union_activity: 'activité syndicale',
  physical_appearance: 'apparence physique',
  surname: 'nom de famille',
  place_of_residence: 'lieu d’habitation',
  health: 'santé',
  disability: 'handicap',
  loss_of_autonomy: 'perte d’autonomie',
  economic_vulnerability: 'situation économique',
  bank_domiciliation: 'domiciliation bancaire',
  customs: 'mœurs',
  genetics: 'caractéristiques génétiques',
  language: 'langue',
  elected_mandate: 'mandat électif',
  strike: 'grève',
  jury_duty: 'participation à un jury',
  whistleblowing: 'lancement d’alerte',
  parental_project: 'projet parental',
};
