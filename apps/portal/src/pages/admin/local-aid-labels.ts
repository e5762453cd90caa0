/** Words of the aids of places. */

export const funderLabels = {
  region: 'Région',
  department: 'Département',
  intercommunality: 'Intercommunalité',
  opco: 'OPCO (branche)',
  state: 'État (préfet de région)',
  other: 'Autre organisme',
} as const;

export const territoryLabels = {
  region: 'Une ou plusieurs régions',
  department: 'Un ou plusieurs départements',
  communes: 'Des communes (intercommunalité)',
  country: 'Tout le pays',
} as const;

export const publicLabels = {
  job_seeker: 'Demandeur d’emploi',
  disabled_worker: 'Travailleur handicapé (RQTH)',
  priority_district: 'Habitant d’un quartier prioritaire (QPV)',
  minimum_income: 'Bénéficiaire du RSA, de l’ASS ou de l’AAH',
} as const;

export const kindLabels = {
  amount: 'Une somme versée à l’employeur',
  pec_rate: 'Le taux du PEC fixé par le préfet de région',
} as const;

export const deadlineLabels = {
  before_signature: 'Avant la signature du contrat',
  before_start: 'Avant le premier jour',
  months_after_signature: 'Dans les mois qui suivent la signature',
} as const;

export const evidenceLabels = {
  text: 'Le texte lui-même (arrêté, délibération)',
  official_page: 'Une page officielle',
  secondary: 'Une source secondaire',
  to_verify: 'À vérifier',
} as const;

export const stateLabels = { to_come: 'À venir', in_force: 'En cours', ended: 'Terminée' } as const;

export const actionLabels = { created: 'Écrite', changed: 'Modifiée', ended: 'Terminée' } as const;
