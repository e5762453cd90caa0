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

/** Steps of a proposal that leave it in its state. */
export const proposalStepLabels: Labels = {
  remind_candidate: 'Jeune relancé',
  remind_employer: 'Entreprise relancée',
  hand_over: 'Dossier confié',
};

/** What happened to a meeting. */
export const meetingChangeLabels: Labels = {
  offered: 'Dates proposées',
  chosen: 'Date choisie',
  arranged: 'Date convenue au téléphone',
  moved: 'Rendez-vous déplacé',
  call_asked: 'Empêchement\u00a0: appel demandé',
  cancelled: 'Rendez-vous annulé',
};

/** The columns of the board of proposals, in order. */
export const boardColumnLabels: Labels = {
  to_ask: 'Accord à demander',
  waiting_consent: 'Le jeune doit répondre',
  agreed: 'D’accord, à envoyer',
  waiting_employer: 'L’entreprise doit répondre',
  meeting: 'Rencontre',
  over: 'Terminées depuis un mois',
};

/** What comes next for a proposal. */
export const proposalNextLabels: Labels = {
  to_ask: 'Demander son accord',
  consent_to_call: 'L’appeler pour son accord',
  call_asked: 'A demandé un appel',
  consent_awaited: 'Réponse du jeune attendue',
  consent_received: 'Envoyer à l’entreprise',
  answer_awaited: 'Réponse de l’entreprise attendue',
  employer_answered: 'Organiser la rencontre',
  meeting_choice_awaited: 'Le jeune choisit une date',
  meeting_to_choose: 'Choisir une date avec le jeune',
  meeting_to_move: 'Empêchement\u00a0: appeler le jeune',
  meeting_to_prepare: 'Préparer la rencontre',
  meeting_coming: 'Rencontre prévue',
  meeting_outcome: 'Demander la suite à l’entreprise',
};

/** What the ranking looks at, in the order it is explained. */
export const criterionLabels: Labels = {
  occupation: 'Métier',
  wish: 'Souhait',
  distance: 'Trajet',
  availability: 'Disponibilité',
  schedule: 'Horaires',
  skills: 'Compétences',
  experience: 'Expérience',
  held: 'Emplois tenus',
  interest: 'Découverte du métier',
  certificates: 'Certificats',
  licence: 'Permis',
  level: 'Diplôme',
  equity: 'Équité',
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

export const importKindLabels: Labels = {
  candidates: 'Jeunes',
  companies: 'Entreprises',
  placements: 'Contrats en cours',
};
export const importStateLabels: Labels = {
  checking: 'Vérification…',
  checked: 'À confirmer',
  importing: 'Import en cours…',
  imported: 'Importé',
  dropped: 'Abandonné',
  failed: 'Illisible',
};

export const mediationStateLabels: Labels = {
  open: 'À prendre en charge',
  acknowledged: 'Prise en charge',
  in_progress: 'En cours',
  resolved: 'Résolue',
  ended_in_rupture: 'Fin du contrat',
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
  5: 'Bac + 2',
  6: 'Bac + 3',
  7: 'Bac + 5',
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

export const rejectReasonLabels: Labels = {
  skills: 'Il manque une compétence nécessaire au poste',
  licence: 'Il manque un permis, un diplôme ou une habilitation',
  experience: 'Le poste demande plus d’expérience',
  availability: 'Les disponibilités ne correspondent pas aux horaires du poste',
  chosen_other: 'Une autre candidature correspond mieux au poste',
  no_show: 'La personne n’est pas venue au rendez-vous',
  not_interested: 'Après l’échange, la personne ne souhaite pas le poste',
  position_filled: 'Le poste est déjà pourvu, reporté ou annulé',
};

/** Said by the young person, noted by the adviser. */
export const declineReasonLabels: Labels = {
  occupation: 'Ce métier ne lui convient pas',
  distance: 'C’est trop loin, ou pas de moyen d’y aller',
  schedule: 'Les horaires ne lui conviennent pas',
  contract: 'Le contrat ou le salaire ne lui convient pas',
  company: 'Ne souhaite pas travailler dans cette entreprise',
  other_job: 'A trouvé un autre emploi ou une formation',
  not_now: 'Ce n’est pas le bon moment',
  other: 'Autre raison, ou préfère ne pas la dire',
};

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

/** Options for a select, in the order of the labels. */
export const optionsOf = (labels: Labels): { value: string; label: string }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const equityDimensionLabels: Labels = {
  sex: 'Sexe',
  age: 'Âge à la fin de la période',
  level: 'Niveau de diplôme',
  district: 'Quartier prioritaire',
};

export const equityGroupLabels: Labels = {
  female: 'Femmes',
  male: 'Hommes',
  under_18: 'Moins de 18 ans',
  '18_21': '18 à 21 ans',
  '22_25': '22 à 25 ans',
  over_25: '26 ans et plus',
  none: 'Sans diplôme ou brevet',
  cap: 'CAP, BEP',
  bac: 'Bac',
  higher: 'Plus que le bac',
  inside: 'Y habite',
  outside: 'N’y habite pas',
};

/** How far a young person went; the words complete « Jeunes… ». */
export const equityStepLabels = {
  shown: 'montrés',
  proposed: 'proposés',
  sent: 'envoyés',
  met: 'rencontrés',
  hired: 'embauchés',
} as const;

export const contactKindLabels = {
  call: 'Appel',
  visit: 'Visite',
  meeting: 'Rendez-vous',
  mail: 'Message',
  note: 'Note',
} as const;

export const queueLabels: Readonly<Record<string, string>> = {
  events: 'Réactions',
  mail: 'Messages',
  sweeps: 'Balayages',
};

export const mailStateLabels: Readonly<Record<string, string>> = {
  queued: 'À envoyer',
  sending: 'En train de partir',
  sent: 'Envoyés',
  refused: 'Refusés',
  cancelled: 'Annulés\u00a0: plus utiles',
  unknown: 'Peut-être arrivés',
  bounced: 'Revenus',
};
