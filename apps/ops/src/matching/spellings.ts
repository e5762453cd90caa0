import type { TravelMeans } from '#candidates';
import { fold } from '#reference';

/** The same thing in other words: files come from other systems, in French or in English. Words are folded. */
type Spellings<T extends string> = Readonly<Record<T, readonly string[]>>;

const means: Spellings<TravelMeans> = {
  walk: ['walking', 'foot', 'on foot', 'marche', 'a pied', 'pied', 'pieds'],
  bicycle: ['bike', 'cycle', 'cycling', 'velo', 'a velo', 'velo electrique', 'vae', 'trottinette'],
  public_transport: [
    'publictransport',
    'public transit',
    'transit',
    'bus',
    'train',
    'tram',
    'metro',
    'transports',
    'transports en commun',
    'transport en commun',
  ],
  moped: ['scooter', 'motorbike', 'motorcycle', 'moto', 'cyclomoteur', 'mobylette'],
  car: ['driving', 'own car', 'voiture', 'en voiture', 'auto', 'automobile', 'vehicule', 'covoiturage', 'carpool'],
};

/** Numbers as ISO 8601 counts from Monday; 0 is Sunday for those who count from it. */
const days: Spellings<string> = {
  mon: ['monday', 'lundi', 'lun', 'mo', '1'],
  tue: ['tuesday', 'mardi', 'mar', 'tu', '2'],
  wed: ['wednesday', 'mercredi', 'mer', 'we', '3'],
  thu: ['thursday', 'jeudi', 'jeu', 'th', '4'],
  fri: ['friday', 'vendredi', 'ven', 'fr', '5'],
  sat: ['saturday', 'samedi', 'sam', 'sa', '6'],
  sun: ['sunday', 'dimanche', 'dim', 'su', '7', '0'],
};

const contracts: Spellings<string> = {
  cdi: ['permanent', 'open ended', 'contrat a duree indeterminee'],
  cdd: ['fixed term', 'contrat a duree determinee'],
  temporary_agency: ['interim', 'mission d interim', 'temporary'],
  apprenticeship: ['apprentissage', 'apprenti', 'apprentie', 'contrat d apprentissage', 'contrat apprentissage'],
  professionalisation: [
    'professionalization',
    'professionnalisation',
    'contrat de professionnalisation',
    'contrat professionnalisation',
    'contrat pro',
  ],
  civic_service: ['service civique', 'volontariat de service civique'],
  internship: ['stage'],
  pmsmp: ['immersion'],
};

const levels: Spellings<string> = {
  0: ['sans diplome', 'aucun', 'aucun diplome', 'none'],
  2: ['brevet', 'brevet des colleges', 'dnb'],
  3: ['cap', 'bep', 'cap bep'],
  4: ['bac', 'baccalaureat', 'bac pro', 'bac professionnel', 'bp'],
  5: ['bac+2', 'bac + 2', 'bts', 'dut'],
  6: ['bac+3', 'bac + 3', 'licence', 'but'],
  7: ['bac+5', 'bac + 5', 'master'],
  8: ['doctorat', 'bac+8', 'bac + 8'],
};

/** The product's own word for what a file says; null for a word nobody knows. */
const wordOf =
  <T extends string>(spellings: Spellings<T>) =>
  (text: string): T | null => {
    const plain = fold(text.trim())
      .replaceAll(/[-_'’/]/g, ' ')
      .replace(/\.$/, '');
    for (const [word, others] of Object.entries(spellings) as [T, readonly string[]][])
      if (plain === word.replaceAll('_', ' ') || others.includes(plain)) return word;
    return null;
  };

export const meansOf = wordOf(means);
export const dayOf = wordOf(days);
export const contractOf = wordOf(contracts);
const levelWord = wordOf(levels);

/** The French level of a diploma, by its number or its name; null for one nobody knows. */
export function levelOf(text: string): number | null {
  const level = levelWord(text.trim().replace(/^niveau\s+/i, ''));
  return level === null ? null : Number(level);
}
