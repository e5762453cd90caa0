import type { Labels } from '../labels.js';

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
