import type { CandidateState, Experience, Target, TravelMeans } from '#candidates';
import type { IsoDate } from '#platform';
import { codes, commune, day, email, integer, kilometres, list, oneOf, phone, text, yesNo } from './cells.js';
import { communeText, orNull } from './companies.table.js';
import { type Table, Unreadable } from './table.js';

/** A young person as a file knows them: the number of their file, or the one Passerelle gave, says who it is. */
export interface CandidateRow {
  id: string | null;
  externalId: string | null;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  email: string | null;
  phone: string | null;
  communeCode: string;
  radiusKm: number;
  means: TravelMeans;
  availableFrom: IsoDate;
  targets: Target[];
  level: number | null;
  licences: string[];
  skills: string[];
  certificates: string[];
  experiences: Experience[];
  days: string[] | null;
  nights: boolean;
  disabledWorker: boolean | null;
  /** For the equity report only, kept apart from the file. */
  sex: 'female' | 'male' | null;
  priorityDistrict: boolean | null;
  /** Address of the adviser in charge, and of who stands in. */
  referent: string;
  substitute: string | null;
  state: CandidateState;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const identifier = {
  header: 'identifiant',
  help: 'Rempli par l’export\u00a0: laissez-le tel quel, ou vide pour une nouvelle ligne',
  read: (cell: string): string | null => {
    if (!UUID.test(cell.toLowerCase())) throw new Unreadable('n’est pas un identifiant de Passerelle');
    return cell.toLowerCase();
  },
  write: (value: string | null): string => value ?? '',
};

const romeCode = {
  read: (cell: string): string => {
    const code = cell.toUpperCase();
    if (!/^[A-N]\d{4}$/.test(code))
      throw new Unreadable(`«\u00a0${cell}\u00a0» n’est pas un code ROME (exemple\u00a0: G1605)`);
    return code;
  },
  write: (code: string): string => code,
};

export const occupation = romeCode;

const target = {
  read: (cell: string): Target => ({ code: romeCode.read(cell) }),
  write: ({ code }: Target) => code,
};

const experience = {
  read: (cell: string): Experience => {
    const [code = '', months = ''] = cell.split(':').map((part) => part.trim());
    return { code: romeCode.read(code), months: integer(1, 600).read(months.replace(/\s*mois$/, '')) };
  },
  write: ({ code, months }: Experience) => `${code}:${months}`,
};

/** « B », « permis b »; a certificate of driving keeps its name. */
const licence = {
  read: (cell: string): string => {
    const code = cell.replace(/^permis\s+/i, '').toUpperCase();
    if (['OUI', 'PERMIS', 'X'].includes(code)) throw new Unreadable('écrivez lequel\u00a0: B, AM…');
    return text(20).read(code);
  },
  write: (code: string) => code,
};

const licences = {
  ...codes(licence, 20),
  read: (cell: string): string[] => (/^(?:non|aucun|sans)$/i.test(cell) ? [] : codes(licence, 20).read(cell)),
};

const weekday = oneOf<string>([
  ['mon', 'lundi', 'lun'],
  ['tue', 'mardi', 'mar'],
  ['wed', 'mercredi', 'mer'],
  ['thu', 'jeudi', 'jeu'],
  ['fri', 'vendredi', 'ven'],
  ['sat', 'samedi', 'sam'],
  ['sun', 'dimanche', 'dim'],
]);

export const candidatesTable: Table<CandidateRow> = {
  id: identifier,
  externalId: {
    header: 'numero_dossier',
    aliases: ['id_dossier', 'iddossier', 'dossier'],
    help: 'Numéro du dossier dans le système d’information national\u00a0; c’est lui qui évite les doublons',
    ...orNull(text(40)),
  },
  firstName: { header: 'prenom', help: 'Prénom', required: true, ...text(80) },
  lastName: { header: 'nom', help: 'Nom', required: true, ...text(80) },
  birthDate: { header: 'date_naissance', aliases: ['ne_le', 'naissance'], help: 'JJ/MM/AAAA', required: true, ...day },
  email: {
    header: 'email',
    aliases: ['e_mail', 'mail', 'courriel'],
    help: 'Sans elle, le conseiller téléphone',
    empty: null,
    ...orNull(email),
  },
  phone: { header: 'telephone', aliases: ['tel', 'portable'], help: '06 12 34 56 78', empty: null, ...orNull(phone) },
  communeCode: {
    header: 'code_commune',
    aliases: ['code_insee'],
    help: 'Code Insee du domicile\u00a0; à défaut, les colonnes code_postal et commune',
    required: true,
    text: communeText,
    ...commune,
  },
  radiusKm: {
    header: 'rayon_km',
    aliases: ['rayon', 'distance'],
    help: 'Distance acceptée, de 1 à 50',
    required: true,
    ...kilometres(1, 50),
  },
  means: {
    header: 'mobilite',
    aliases: ['moyen_transport', 'transport'],
    help: 'à pied, vélo, transports en commun, cyclomoteur ou voiture',
    required: true,
    ...oneOf<TravelMeans>([
      ['walk', 'à pied', 'pied', 'marche', 'aucun'],
      ['bicycle', 'vélo', 'à vélo', 'vélo électrique', 'VAE', 'trottinette'],
      [
        'public_transport',
        ...(['transports en commun', 'transport en commun', 'en transports en commun', 'transports', 'TC'] as const),
        ...(['bus', 'en bus', 'car', 'train', 'tram', 'métro'] as const),
      ],
      ['moped', 'cyclomoteur', 'scooter', 'en scooter', 'deux-roues', 'moto', 'mobylette'],
      ['car', 'voiture', 'en voiture', 'voiture personnelle', 'véhicule', 'véhicule personnel', 'covoiturage'],
    ]),
  },
  availableFrom: { header: 'disponible_le', aliases: ['disponibilite'], help: 'JJ/MM/AAAA', required: true, ...day },
  targets: {
    header: 'metiers',
    aliases: ['codes_rome', 'rome', 'code_rome'],
    help: 'Codes ROME voulus, dans l’ordre des souhaits, séparés par une barre\u00a0: G1605 | K2204',
    required: true,
    ...codes(target, 10),
  },
  level: {
    header: 'niveau',
    help: 'sans diplôme, brevet, CAP, bac, bac+2, bac+3 ou bac+5',
    empty: null,
    ...orNull(
      oneOf<number>([
        [0, 'sans diplôme', 'aucun'],
        [2, 'brevet', 'brevet des collèges', 'DNB', 'niveau 2'],
        [3, 'CAP', 'BEP', 'CAP-BEP', 'CAP/BEP', 'niveau 3'],
        [4, 'bac', 'bac pro', 'bac professionnel', 'baccalauréat', 'BP', 'niveau 4'],
        [5, 'bac+2', 'BTS', 'DUT', 'niveau 5'],
        [6, 'bac+3', 'licence', 'BUT', 'niveau 6'],
        [7, 'bac+5', 'master', 'niveau 7'],
      ]),
    ),
  },
  licences: { header: 'permis', help: 'Codes, par exemple B | AM', empty: [], ...licences },
  skills: { header: 'competences', help: 'Séparées par une barre', empty: [], ...list(text(120), 40) },
  certificates: { header: 'certificats', help: 'SST, CACES…, séparés par une barre', empty: [], ...list(text(80), 20) },
  experiences: {
    header: 'experiences',
    help: 'Code ROME et nombre de mois\u00a0: G1605:6 | K2204:2',
    empty: [],
    ...codes(experience, 20),
  },
  days: {
    header: 'jours',
    help: 'Jours possibles\u00a0: lundi | mardi…\u00a0; vide\u00a0: tous',
    empty: null,
    ...orNull(codes<string>(weekday, 7)),
  },
  nights: { header: 'nuit', help: 'Accepte la nuit\u00a0: oui ou non', ...yesNo },
  disabledWorker: {
    header: 'rqth',
    help: 'oui, non, ou vide quand la personne ne l’a pas dit',
    empty: null,
    ...orNull(yesNo),
  },
  sex: {
    header: 'sexe',
    help: 'femme, homme, ou vide\u00a0; pour le rapport d’équité seulement, jamais lu par le classement',
    empty: null,
    ...orNull(
      oneOf<'female' | 'male'>([
        ['female', 'femme', 'F', 'féminin', 'Mme', 'madame'],
        ['male', 'homme', 'H', 'M', 'masculin', 'monsieur'],
      ]),
    ),
  },
  priorityDistrict: {
    header: 'quartier_prioritaire',
    aliases: ['qpv'],
    help: 'oui, non, ou vide\u00a0; pour le rapport d’équité seulement, jamais lu par le classement',
    empty: null,
    ...orNull(yesNo),
  },
  referent: {
    header: 'conseiller',
    aliases: ['referent', 'email_conseiller'],
    help: 'Adresse e-mail de la personne référente, qui doit avoir un accès à votre structure',
    required: true,
    ...email,
  },
  substitute: { header: 'remplacant', help: 'Adresse e-mail de qui la remplace', empty: null, ...orNull(email) },
  state: {
    header: 'situation',
    help: 'en recherche, en pause, en emploi ou sorti',
    ...oneOf<CandidateState>([
      ['active', 'en recherche', 'actif'],
      ['suspended', 'en pause', 'suspendu'],
      ['placed', 'en emploi', 'placé'],
      ['left', 'sorti', 'sortie'],
    ]),
  },
};
