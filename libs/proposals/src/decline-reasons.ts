export interface DeclineReason {
  code: string;
  /** The sentence offered to whoever declines. */
  label: string;
}

/** Why a young person says no: nobody is asked to justify their private life. */
export const candidateReasons: readonly DeclineReason[] = [
  { code: 'occupation', label: 'Ce métier ne me convient pas' },
  { code: 'distance', label: 'C’est trop loin ou je n’ai pas de moyen d’y aller' },
  { code: 'schedule', label: 'Les horaires ne me conviennent pas' },
  { code: 'contract', label: 'Le contrat ou le salaire ne me convient pas' },
  { code: 'company', label: 'Je ne souhaite pas travailler dans cette entreprise' },
  { code: 'other_job', label: 'J’ai trouvé un autre emploi ou une formation' },
  { code: 'not_now', label: 'Ce n’est pas le bon moment pour moi' },
  { code: 'other', label: 'Autre raison, ou je préfère ne pas la dire' },
];

/**
 * Why an employer says no: reasons tied to the post (Code du travail L1221-6) that help the adviser look again.
 * Nothing about the person, nor how far they live: the law's grounds (L1132-1) have no place in the list.
 */
export const employerReasons: readonly DeclineReason[] = [
  { code: 'skills', label: 'Il manque une compétence nécessaire au poste' },
  { code: 'licence', label: 'Il manque un permis, un diplôme ou une habilitation' },
  { code: 'experience', label: 'Le poste demande plus d’expérience' },
  { code: 'availability', label: 'Les disponibilités ne correspondent pas aux horaires du poste' },
  { code: 'chosen_other', label: 'Une autre candidature correspond mieux au poste' },
  { code: 'no_show', label: 'La personne n’est pas venue au rendez-vous' },
  { code: 'not_interested', label: 'Après l’échange, la personne ne souhaite pas le poste' },
  { code: 'position_filled', label: 'Le poste est déjà pourvu, reporté ou annulé' },
];

export const isReason = (list: readonly DeclineReason[], code: string): boolean =>
  list.some((reason) => reason.code === code);

/** The sentence of a stored code; the code itself when it left the list. */
export const reasonLabel = (list: readonly DeclineReason[], code: string): string =>
  list.find((reason) => reason.code === code)?.label ?? code;
