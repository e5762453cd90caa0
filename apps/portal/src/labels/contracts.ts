import type { Labels } from '../labels.js';

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
