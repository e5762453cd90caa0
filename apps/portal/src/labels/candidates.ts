import type { Labels } from '../labels.js';

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
