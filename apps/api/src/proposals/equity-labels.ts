import type { EquityDimensionCode, EquityGroup } from '#proposals';

/** What the report is cut by, on screen and in the table. */
export const dimensionLabels: Readonly<Record<EquityDimensionCode, string>> = {
  sex: 'Sexe',
  age: 'Âge à la fin de la période',
  level: 'Niveau de diplôme',
  district: 'Quartier prioritaire',
};
const groupLabels: Readonly<Record<string, string>> = {
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

export const groupLabel = ({ code }: Pick<EquityGroup, 'code'>): string =>
  code === null ? 'Non renseigné' : (groupLabels[code] ?? code);
