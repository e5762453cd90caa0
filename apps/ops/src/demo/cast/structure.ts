import type { NewPerson } from '#accounts';

/** The fictitious Mission Locale. The communes are real, people and companies are not; `.example.org` reaches nobody. */
export const structure = {
  name: 'Mission Locale du Bocage (démonstration)',
  email: 'mission-locale@example.org',
  // Numbers beginning 02 61 91 and 06 39 98 are kept for fiction (Arcep).
  phone: '+33261910000',
};

/** Around Flers (Orne), each with a position known exactly, none farther than 25 km. INSEE codes. */
export const communes = {
  flers: '61169',
  laSelleLaForge: '61466',
  laLandePatry: '61218',
  saintGeorges: '61391',
  messei: '61278',
  chanu: '61093',
  laFerriere: '61163',
  athis: '61007',
  tinchebray: '61486',
  conde: '14174',
  briouze: '61063',
  domfront: '61145',
  laFerteMace: '61168',
  bagnoles: '61483',
} as const;

const person = (firstName: string, lastName: string, email: string, phone?: string): NewPerson => ({
  firstName,
  lastName,
  email: `${email}@example.org`,
  phone,
});

export const director = person('Hélène', 'Vaubrelin', 'helene.vaubrelin', '+33261910001');
export const advisers = {
  karim: person('Karim', 'Tessonay', 'karim.tessonay', '+33261910002'),
  sophie: person('Sophie', 'Marlegoix', 'sophie.marlegoix', '+33261910003'),
  lucie: person('Lucie', 'Bramerelle', 'lucie.bramerelle', '+33261910004'),
};
export const administrator = person('Camille', 'Dorvalin', 'camille.dorvalin');

export type AdviserKey = keyof typeof advisers;
export const adviserKeys = Object.keys(advisers) as AdviserKey[];
