import type { TravelMeans } from '#candidates';
import { fold } from '#reference';

/** The same thing in other words: files come from other systems, in French or in English. Words are folded. */
type Spellings<T extends string> = Readonly<Record<T, readonly string[]>>;

const means: Spellings<TravelMeans> = {
  walk: ['walking', 'foot', 'on foot', 'marche', 'a pied', 'pied', 'pieds'],
  bicycle: ['bike', 'cycling', 'velo', 'a velo', 'trottinette'],
  public_transport: [
    'transit',
    'bus',
    'train',
    'tram',
    'metro',
    'transports',
    'transports en commun',
    'transport en commun',
  ],
  moped: ['scooter', 'motorbike', 'moto', 'cyclomoteur', 'mobylette'],
  car: ['voiture', 'auto', 'automobile', 'vehicule'],
};

const days: Spellings<string> = {
  mon: ['monday', 'lundi', 'lun'],
  tue: ['tuesday', 'mardi', 'mar'],
  wed: ['wednesday', 'mercredi', 'mer'],
  thu: ['thursday', 'jeudi', 'jeu'],
  fri: ['friday', 'vendredi', 'ven'],
  sat: ['saturday', 'samedi', 'sam'],
  sun: ['sunday', 'dimanche', 'dim'],
};

const contracts: Spellings<string> = {
  cdi: ['permanent', 'open ended', 'contrat a duree indeterminee'],
  cdd: ['fixed term', 'contrat a duree determinee'],
  temporary_agency: ['interim', 'mission d interim', 'temporary'],
  apprenticeship: ['apprentissage', 'apprenti', 'apprentie', 'contrat d apprentissage'],
  professionalisation: [
    'professionalization',
    'professionnalisation',
    'contrat de professionnalisation',
    'contrat pro',
  ],
  civic_service: ['service civique', 'volontariat de service civique'],
  internship: ['stage'],
  pmsmp: ['immersion'],
};

/** The product's own word for what a file says; null for a word nobody knows. */
const wordOf =
  <T extends string>(spellings: Spellings<T>) =>
  (text: string): T | null => {
    const plain = fold(text.trim()).replaceAll(/[-_'’]/g, ' ');
    for (const [word, others] of Object.entries(spellings) as [T, readonly string[]][])
      if (plain === word.replaceAll('_', ' ') || others.includes(plain)) return word;
    return null;
  };

export const meansOf = wordOf(means);
export const dayOf = wordOf(days);
export const contractOf = wordOf(contracts);

/** « permis b », « B » and « b » are one licence; other codes are left as they are. */
export function licenceOf(text: string): string {
  const code = text
    .trim()
    .replace(/^permis\s+/i, '')
    .toUpperCase();
  return /^(?:AM|[ABCD][12]?E?)$/.test(code) ? code : text.trim();
}
