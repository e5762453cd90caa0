import type { Labels } from '../labels.js';

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
