/** A region with its departments. */
export interface Region {
  /** INSEE code. */
  code: string;
  name: string;
  departments: readonly string[];
}

const of = (code: string, name: string, departments: string): Region => ({
  code,
  name,
  departments: departments.split(' '),
});

/** The regions since 2016 with their departments, by the official geographic code of INSEE. */
export const regions: readonly Region[] = [
  of('84', 'Auvergne-Rhône-Alpes', '01 03 07 15 26 38 42 43 63 69 73 74'),
  of('27', 'Bourgogne-Franche-Comté', '21 25 39 58 70 71 89 90'),
  of('53', 'Bretagne', '22 29 35 56'),
  of('24', 'Centre-Val de Loire', '18 28 36 37 41 45'),
  of('94', 'Corse', '2A 2B'),
  of('44', 'Grand Est', '08 10 51 52 54 55 57 67 68 88'),
  of('32', 'Hauts-de-France', '02 59 60 62 80'),
  of('11', 'Île-de-France', '75 77 78 91 92 93 94 95'),
  of('28', 'Normandie', '14 27 50 61 76'),
  of('75', 'Nouvelle-Aquitaine', '16 17 19 23 24 33 40 47 64 79 86 87'),
  of('76', 'Occitanie', '09 11 12 30 31 32 34 46 48 65 66 81 82'),
  of('52', 'Pays de la Loire', '44 49 53 72 85'),
  of('93', 'Provence-Alpes-Côte d’Azur', '04 05 06 13 83 84'),
  of('01', 'Guadeloupe', '971'),
  of('02', 'Martinique', '972'),
  of('03', 'Guyane', '973'),
  of('04', 'La Réunion', '974'),
  of('06', 'Mayotte', '976'),
];

/** The codes of all departments that are part of a region. */
export const departmentCodes: readonly string[] = regions.flatMap(({ departments }) => departments).sort();

/** The department of a commune, from its INSEE code: two characters, three overseas. */
export const departmentOf = (communeCode: string): string =>
  communeCode.startsWith('97') || communeCode.startsWith('98') ? communeCode.slice(0, 3) : communeCode.slice(0, 2);
