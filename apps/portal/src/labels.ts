import type { Role } from './api/types.js';

/** What codes are called on screen. The API speaks in codes; only what people read is French. */
type Labels = Readonly<Record<string, string>>;

/** The label of a code; an unknown code (a newer API) is shown as it is rather than hidden. */
export const labelOf = (labels: Labels, code: string | null | undefined): string =>
  code ? (labels[code] ?? code.replaceAll('_', ' ')) : '';

export const roleLabels: Readonly<Record<Role, string>> = {
  employer: 'Employeur',
  adviser: 'Conseiller ou conseillère',
  director: 'Direction',
  administrator: 'Administration',
};

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

export const proposalStateLabels: Labels = {
  shortlisted: 'Présélection',
  consent_asked: 'Accord demandé',
  consented: 'D’accord',
  sent: 'Envoyée à l’entreprise',
  interview: 'Rencontre voulue',
  hired: 'Embauche',
  declined_by_candidate: 'Refus du jeune',
  consent_expired: 'Sans réponse du jeune',
  rejected: 'Refus de l’entreprise',
  withdrawn: 'Retirée',
  unanswered: 'Sans réponse de l’entreprise',
};

export const cardStateLabels: Labels = {
  sent: 'Attend votre réponse',
  interview: 'Vous voulez la rencontrer',
  hired: 'Embauche',
  rejected: 'Écartée',
  withdrawn: 'N’est plus disponible',
  declined_by_candidate: 'N’est plus disponible',
  unanswered: 'Restée sans réponse',
};

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

export const levelLabels: Labels = { none: 'Tout va bien', watch: 'À surveiller', alert: 'Alerte', urgent: 'Urgent' };

export const candidateStateLabels: Labels = {
  active: 'En recherche',
  suspended: 'En pause',
  placed: 'En emploi',
  left: 'Sorti du suivi',
};

export const meansLabels: Labels = {
  walk: 'À pied',
  bicycle: 'À vélo',
  public_transport: 'En transports en commun',
  moped: 'En scooter ou cyclomoteur',
  car: 'En voiture',
};

export const diplomaLabels: Labels = {
  0: 'Sans diplôme',
  2: 'Brevet',
  3: 'CAP ou BEP',
  4: 'Bac',
  5: 'Bac + 2',
  6: 'Bac + 3',
  7: 'Bac + 5',
};

export const contractTypeLabels: Labels = {
  cdi: 'CDI',
  cdd: 'CDD',
  temporary_agency: 'Intérim',
  apprenticeship: 'Apprentissage',
  professionalisation: 'Contrat de professionnalisation',
  pec: 'Parcours emploi compétences (PEC)',
  cie: 'Contrat initiative emploi (CIE)',
  iae: 'Insertion par l’activité économique',
  poei: 'Formation avant embauche (POEI)',
  pmsmp: 'Immersion (PMSMP)',
  internship: 'Stage',
  civic_service: 'Service civique',
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

export const licenceLabels: Labels = {
  AM: 'Permis AM (cyclomoteur)',
  A: 'Permis A (moto)',
  B: 'Permis B (voiture)',
  BE: 'Permis BE (remorque)',
  C: 'Permis C (poids lourd)',
  CE: 'Permis CE (super lourd)',
  D: 'Permis D (transport en commun)',
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
  experience: 'Expérience',
};

export const closeReasonLabels: Labels = {
  filled_elsewhere: 'Le poste est pourvu autrement',
  no_longer_needed: 'Nous n’avons plus ce besoin',
  postponed: 'Le recrutement est reporté',
  enough_applications: 'Nous avons assez de candidatures',
  other: 'Autre raison',
};

export const rejectReasonLabels: Labels = {
  skills: 'Il manque des compétences pour ce poste',
  experience: 'Il manque de l’expérience pour ce poste',
  availability: 'Les disponibilités ne correspondent pas',
  distance: 'Le trajet est trop long',
  licence: 'Il manque un permis ou un certificat',
  position_filled: 'Le poste est déjà pourvu',
  other: 'Autre raison liée au poste',
};

export const declineReasonLabels: Labels = {
  occupation: 'Ce métier ne l’intéresse pas',
  distance: 'C’est trop loin',
  schedule: 'Les horaires ne vont pas',
  contract: 'Le contrat ne convient pas',
  other_job: 'Déjà un autre projet',
  company: 'Ne souhaite pas cette entreprise',
  other: 'Autre raison',
};

export const endReasonLabels: Labels = {
  contract_end: 'Fin prévue du contrat',
  trial_by_employer: 'Essai arrêté par l’entreprise',
  trial_by_candidate: 'Essai arrêté par le jeune',
  resignation: 'Démission',
  dismissal: 'Licenciement',
  agreement: 'Rupture d’un commun accord',
  renewed: 'Renouvelé par un autre contrat',
  turned_into_cdi: 'Transformé en CDI',
  did_not_start: 'N’a pas commencé',
  other: 'Autre raison',
};

export const originLabels: Labels = {
  proposal: 'Proposition de la Mission Locale',
  found_alone: 'Emploi trouvé par le jeune',
  pmsmp: 'Immersion (PMSMP)',
  temporary_agency: 'Agence d’intérim',
  other: 'Autre',
};

export const verdictLabels: Labels = {
  recommended: 'Conseillé',
  possible: 'Possible',
  excluded: 'Impossible',
  needs_information: 'À préciser',
};

export const subsidyStatusLabels: Labels = {
  eligible: 'Vous y avez droit',
  not_eligible: 'Non',
  needs_information: 'À préciser',
  closed: 'Terminée',
};

export const workKindLabels: Labels = {
  employer_to_confirm: 'Entreprise à confirmer',
  need_to_qualify: 'Besoin à qualifier',
  consent_to_call: 'Accord à demander par téléphone',
  consent_received: 'Accord reçu, à envoyer',
  call_asked: 'Demande d’appel',
  employer_answered: 'Réponse d’une entreprise',
  check_in_to_call: 'Point à faire par téléphone',
  mediation: 'Médiation',
};

export const urgencyLabels: Labels = { urgent: 'Urgent', late: 'En retard', today: 'Aujourd’hui', soon: 'Bientôt' };

export const actionLabels: Labels = {
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

/** Options for a select, in the order of the labels. */
export const optionsOf = (labels: Labels): { value: string; label: string }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
