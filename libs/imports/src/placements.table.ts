import { CONTRACT_TYPES, type ContractType } from '#contracts';
import type { PlacementOrigin } from '#follow-up';
import type { IsoDate } from '#platform';
import { day, decimal, oneOf, siret, text } from './cells.js';
import { identifier, occupation } from './candidates.table.js';
import { orNull } from './companies.table.js';
import type { Table } from './table.js';

/** A young person in a company as a file knows it: who by the number of their file, where by the SIRET. */
export interface PlacementRow {
  id: string | null;
  externalId: string | null;
  candidate: string;
  siret: string;
  jobTitle: string;
  occupationCode: string | null;
  origin: PlacementOrigin;
  contractType: ContractType;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  weeklyHours: number | null;
}

const contractWords: Readonly<Record<ContractType, [string, ...string[]]>> = {
  cdi: ['CDI'],
  cdd: ['CDD'],
  temporary_agency: ['intérim', 'CTT'],
  apprenticeship: ['apprentissage'],
  professionalisation: ['professionnalisation', 'contrat pro'],
  pec: ['PEC', 'CUI-CAE'],
  cie: ['CIE', 'CUI-CIE'],
  iae: ['insertion', 'CDDI', 'IAE'],
  poei: ['POEI', 'POE'],
  pmsmp: ['PMSMP', 'immersion'],
  internship: ['stage'],
  civic_service: ['service civique'],
};

export const placementsTable: Table<PlacementRow> = {
  id: identifier,
  externalId: {
    header: 'reference',
    aliases: ['numero_contrat', 'id_situation'],
    help: 'Numéro du contrat dans votre outil d’avant\u00a0; c’est lui qui évite les doublons',
    ...orNull(text(40)),
  },
  candidate: {
    header: 'numero_dossier',
    aliases: ['id_dossier', 'iddossier', 'dossier'],
    help: 'Numéro de dossier du jeune (ou son identifiant Passerelle), déjà importé',
    required: true,
    ...text(40),
  },
  siret: { header: 'siret', help: 'SIRET de l’entreprise, déjà importée', required: true, ...siret },
  jobTitle: { header: 'poste', aliases: ['intitule'], help: 'Intitulé du poste', required: true, ...text(200) },
  occupationCode: {
    header: 'code_rome',
    aliases: ['rome'],
    help: 'Par exemple G1605',
    empty: null,
    ...orNull(occupation),
  },
  origin: {
    header: 'origine',
    help: 'trouvé seul, immersion, intérim ou autre',
    ...oneOf<PlacementOrigin>([
      ['other', 'autre'],
      ['found_alone', 'trouvé seul'],
      ['pmsmp', 'immersion'],
      ['temporary_agency', 'intérim'],
      ['proposal', 'proposition'],
    ]),
  },
  contractType: {
    header: 'type_contrat',
    aliases: ['contrat'],
    help: CONTRACT_TYPES.map((code) => contractWords[code][0]).join(', '),
    required: true,
    ...oneOf<ContractType>(CONTRACT_TYPES.map((code) => [code, ...contractWords[code]])),
  },
  startsOn: { header: 'date_debut', aliases: ['debut'], help: 'Premier jour, JJ/MM/AAAA', required: true, ...day },
  endsOn: {
    header: 'date_fin',
    aliases: ['fin'],
    help: 'Dernier jour\u00a0; vide pour un CDI',
    empty: null,
    ...orNull(day),
  },
  weeklyHours: {
    header: 'heures_semaine',
    aliases: ['heures'],
    help: 'Par exemple 35 ou 17,5',
    empty: null,
    ...orNull(decimal(1, 48)),
  },
};
