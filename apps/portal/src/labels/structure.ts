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
