import type { Verdict } from './contract-types/contract-rule.js';
import { frenchDate } from './french.js';
import {
  type Category,
  CONTRACT_TYPES,
  type ContractType,
  type FieldPath,
  type LegalNature,
  type Need,
  type Task,
} from './hire.js';
import type { Evidence, Source } from './sources.js';
import type { SubsidyCode, SubsidyStatus } from './subsidies/subsidy-rule.js';
import type { Trial } from './trial-period.js';

export const contractTypeLabels: Record<ContractType, string> = {
  cdi: 'Contrat à durée indéterminée (CDI)',
  cdd: 'Contrat à durée déterminée (CDD)',
  temporary_agency: 'Intérim',
  apprenticeship: 'Contrat d’apprentissage',
  professionalisation: 'Contrat de professionnalisation',
  pec: 'Parcours emploi compétences (PEC)',
  cie: 'Contrat initiative emploi (CIE)',
  iae: 'Contrat d’insertion (IAE)',
  poei: 'Formation avant embauche (POEI)',
  pmsmp: 'Immersion en entreprise (PMSMP)',
  internship: 'Stage',
  civic_service: 'Service civique',
};

/** The contract types as a form lists them. */
export const contractTypes: readonly { code: ContractType; label: string }[] = CONTRACT_TYPES.map((code) => ({
  code,
  label: contractTypeLabels[code],
}));

export const verdictLabels: Record<Verdict, string> = {
  recommended: 'Conseillé',
  possible: 'Possible',
  excluded: 'Pas possible ici',
  needs_information: 'À préciser',
};

export const subsidyLabels: Record<SubsidyCode, string> = {
  apprenticeship_single_aid: 'Aide unique à l’apprentissage',
  apprenticeship_exceptional_aid: 'Aide exceptionnelle à l’apprentissage',
  emploi_franc: 'Emploi franc',
  professionalisation_youth_aid: 'Aide au contrat de professionnalisation d’un jeune',
  pec_aid: 'Aide au parcours emploi compétences (PEC)',
  cie_aid: 'Aide au contrat initiative emploi (CIE)',
  poei_aid: 'Aide à la formation avant embauche (POEI)',
  agefiph_apprenticeship: 'Aide de l’Agefiph à l’apprentissage',
  agefiph_professionalisation: 'Aide de l’Agefiph à la professionnalisation',
  general_reduction: 'Réduction générale de cotisations',
  zfrr_exemption: 'Exonération en zone France ruralités revitalisation (ZFRR)',
  apprentice_contributions: 'Exonération de cotisations de l’apprenti',
  geiq_allowance: 'Aide aux GEIQ',
  insertion_job_aid: 'Aide au poste d’insertion',
  apprentice_licence_aid: 'Aide au permis de conduire des apprentis',
};

export const subsidyStatusLabels: Record<SubsidyStatus, string> = {
  eligible: 'Ouverte',
  not_eligible: 'Pas ouverte ici',
  needs_information: 'À préciser',
  closed: 'Fermée',
};

export const evidenceLabels: Record<Evidence, string> = {
  text: 'texte de loi',
  official_page: 'page officielle',
  secondary: 'source secondaire',
  to_verify: 'à vérifier',
};

export const needLabels: Record<Need, string> = {
  permanent: 'Besoin permanent',
  temporary_increase: 'Surcroît d’activité',
  replacement: 'Remplacement',
  seasonal: 'Emploi saisonnier',
  fixed_term: 'Besoin limité dans le temps',
  discovery: 'Découverte d’un métier',
};

export const categoryLabels: Record<Category, string> = {
  worker: 'Ouvrier',
  employee: 'Employé',
  technician: 'Technicien ou agent de maîtrise',
  manager: 'Cadre',
};

export const legalNatureLabels: Record<LegalNature, string> = {
  private_market: 'Entreprise',
  association: 'Association',
  local_authority: 'Collectivité territoriale',
  state: 'Service de l’État',
  public_body: 'Établissement public',
  public_service_private: 'Organisme privé chargé d’un service public',
  scic: 'Société coopérative d’intérêt collectif (SCIC)',
  iae: 'Structure d’insertion (IAE)',
  geiq: 'Groupement d’employeurs (GEIQ)',
};

export const taskLabels: Record<Task, string> = {
  night_work: 'Travail de nuit',
  scaffolding: 'Montage d’échafaudages',
  height: 'Travail en hauteur',
  driving_machines: 'Conduite d’engins',
  dangerous_machines: 'Machines dangereuses',
  chemicals: 'Produits chimiques dangereux',
  asbestos: 'Amiante',
  electricity_live: 'Travail sous tension électrique',
  demolition: 'Démolition, tranchées',
  confined_space: 'Milieu confiné',
  slaughter: 'Abattage d’animaux',
  extreme_temperature: 'Température extrême',
  heavy_loads: 'Port de charges lourdes',
};

/** What to ask when a fact is missing, in plain words. */
export const questionTexts: Record<FieldPath, string> = {
  'hire.signedOn': 'À quelle date le contrat sera-t-il signé ?',
  'hire.startsOn': 'À quelle date le contrat commence-t-il ?',
  'hire.need': 'Pourquoi ce recrutement : besoin permanent, remplacement, surcroît d’activité, saison ?',
  'hire.durationMonths': 'Combien de mois dure le besoin ?',
  'hire.weeklyHours': 'Combien d’heures par semaine ?',
  'hire.grossMonthly': 'Quel est le salaire brut mensuel prévu ?',
  'hire.category': 'Quelle catégorie : ouvrier, employé, technicien, cadre ?',
  'hire.tasks': 'Le poste comporte-t-il des travaux dangereux ou de nuit ?',
  'employer.legalNature': 'Quelle est la nature de l’employeur : entreprise, association, collectivité… ?',
  'employer.headcount': 'Combien de salariés compte l’entreprise ?',
  'employer.alternanceSharePercent': 'Quelle est la part d’alternants dans l’effectif, en pour cent ?',
  'employer.economicDismissalLast6Months':
    'Un licenciement économique a-t-il eu lieu sur ce poste dans les 6 derniers mois ?',
  'employer.economicDismissalLast12Months': 'Un licenciement économique a-t-il eu lieu dans les 12 derniers mois ?',
  'employer.naf': 'Quel est le code d’activité (NAF) de l’entreprise ?',
  'employer.commune': 'Dans quelle commune se trouve l’entreprise ?',
  'employer.department': 'Dans quel département se trouve l’entreprise ?',
  'youth.birthDate': 'Quelle est la date de naissance du jeune ?',
  'youth.diplomaLevel': 'Quel est le plus haut diplôme obtenu par le jeune ?',
  'youth.diplomaKind': 'Ce diplôme est-il général, ou professionnel ?',
  'youth.disabledWorker': 'Le jeune souhaite-t-il faire valoir une reconnaissance de travailleur handicapé (RQTH) ?',
  'youth.jobSeeker': 'Le jeune est-il inscrit comme demandeur d’emploi ?',
  'youth.jobSeekerSince': 'Depuis quand le jeune est-il inscrit comme demandeur d’emploi ?',
  'youth.minimumIncome': 'Le jeune reçoit-il le RSA, l’ASS ou l’AAH ?',
  'youth.student': 'Le jeune poursuit-il des études ?',
  'youth.priorityDistrict': 'Le jeune habite-t-il un quartier prioritaire (QPV) ?',
  'training.targetLevel': 'Quel niveau de diplôme la formation prépare-t-elle ?',
  'training.certified': 'Une formation est-elle prévue, et mène-t-elle à un diplôme ou un titre inscrit au RNCP ?',
  'training.durationMonths': 'Combien de mois dure la formation ?',
};

/** « 2 mois », « 13 jours », « 45 jours en entreprise ». */
export function trialLabel({ unit, max }: Trial): string {
  if (unit === 'months') return `${max} mois`;
  const days = max === 1 ? '1 jour' : `${max} jours`;
  return unit === 'in_company_days' ? `${days} en entreprise` : days;
}

/** « Code du travail, article L6243-1 (texte de loi, vérifié le 27 mars 2026) ». */
export function sourceLabel({ ref, evidence, verifiedOn }: Source): string {
  return `${ref} (${evidenceLabels[evidence]}, vérifié le ${frenchDate(verifiedOn)})`;
}
