import type { Registration } from '#companies';
import { moreCompanies } from './more-companies.js';
import { communes } from './structure.js';

/** `portal`: registered by themselves, then confirmed · `adviser`: recorded first by the Mission Locale · `waiting`: to be confirmed. */
type Arrival = 'portal' | 'adviser' | 'waiting';

/** Invented companies of the story. Nothing about them is of a real one; SIREN beginning 000 are given to nobody. */
const rows = {
  relais: {
    arrival: 'portal',
    name: 'Le Relais du Bocage',
    communeCode: communes.flers,
    headcount: 8,
    nafCode: '56.10A',
    firstName: 'Nadia',
    lastName: 'Corbelin',
  },
  bati: {
    arrival: 'adviser',
    name: 'Bâti Rouvre',
    communeCode: communes.athis,
    headcount: 12,
    nafCode: '43.99C',
    firstName: 'Didier',
    lastName: 'Lanquetais',
  },
  net: {
    arrival: 'portal',
    name: 'Net’Bocage Propreté',
    communeCode: communes.saintGeorges,
    headcount: 22,
    nafCode: '81.21Z',
    firstName: 'Fatima',
    lastName: 'Ourvillers',
  },
  salaisons: {
    arrival: 'adviser',
    name: 'Salaisons de la Vère',
    communeCode: communes.messei,
    headcount: 85,
    nafCode: '10.13A',
    firstName: 'Laurent',
    lastName: 'Houssemagne',
  },
  garage: {
    arrival: 'portal',
    name: 'Garage du Viaduc',
    communeCode: communes.flers,
    headcount: 5,
    nafCode: '45.20A',
    firstName: 'Thierry',
    lastName: 'Baudrieux',
  },
  jardins: {
    arrival: 'portal',
    name: 'Les Jardins du Noireau',
    communeCode: communes.laSelleLaForge,
    headcount: 3,
    nafCode: '81.30Z',
    firstName: 'Élodie',
    lastName: 'Pernelle-Aubois',
  },
  residence: {
    arrival: 'adviser',
    name: 'Résidence Les Tilleuls (association)',
    communeCode: communes.flers,
    headcount: 46,
    nafCode: '87.10A',
    firstName: 'Martine',
    lastName: 'Guespreau',
  },
  superette: {
    arrival: 'portal',
    name: 'Supérette des Halles',
    communeCode: communes.tinchebray,
    headcount: 6,
    nafCode: '47.11C',
    firstName: 'Mourad',
    lastName: 'Belhoucine',
  },
  boulangerie: {
    arrival: 'adviser',
    name: 'Boulangerie Aux Trois Épis',
    communeCode: communes.laLandePatry,
    headcount: 4,
    nafCode: '10.71C',
    firstName: 'Patricia',
    lastName: 'Vautrenel',
  },
  creperie: {
    arrival: 'waiting',
    name: 'Crêperie du Donjon',
    communeCode: communes.domfront,
    headcount: 2,
    nafCode: '56.10A',
    firstName: 'Gwenaël',
    lastName: 'Kerdalmont',
  },
} as const satisfies Record<string, { arrival: Arrival } & Omit<Registration, 'siret' | 'email'>>;

type StoryKey = keyof typeof rows;
type OtherKey = keyof typeof moreCompanies;
export type CompanyKey = StoryKey | OtherKey;

export interface DemoCompany extends Registration {
  key: CompanyKey;
  arrival: Arrival;
  headcount: number;
}

const story = (Object.keys(rows) as StoryKey[]).map((key) => ({ key, ...rows[key] }));
const others = (Object.keys(moreCompanies) as OtherKey[]).map((key) => {
  const [name, communeCode, headcount, nafCode, firstName, lastName] = moreCompanies[key];
  return { key, arrival: 'adviser' as const, name, communeCode, headcount, nafCode, firstName, lastName };
});

/** The company's own address is the one its employer signs in with: `relais@example.org`. */
export const companies: readonly DemoCompany[] = [...story, ...others].map((company, index) => ({
  ...company,
  siret: siretOf(index + 1),
  email: `${company.key.toLowerCase()}@example.org`,
  phone: `+3326191${String(100 + index).padStart(4, '0')}`,
}));

/** A SIRET whose SIREN and whole pass the check, of a SIREN beginning 000. */
function siretOf(number: number): string {
  const siren = withCheckDigit(`000${String(number * 137).padStart(5, '0')}`);
  return withCheckDigit(`${siren}0001`);
}

/** Luhn: from the right, every second digit is doubled. */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
