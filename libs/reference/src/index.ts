export {
  PositionsFileError,
  readCommunePositions,
  type CommunePositions,
  type PositionProblem,
} from './communes/commune-positions.js';
export { importCommunePositions, loadCommunePositions } from './communes/commune-positions.service.js';
export {
  allCommunes,
  communeByCode,
  communeOfToday,
  communesNamed,
  distanceKm,
  offsetKm,
  placeWords,
  searchCommunes,
  usePositions,
  type Commune,
  type Coordinates,
  type Position,
} from './communes/communes.js';
export { fold } from './fold.js';
export { LEXICON, lexiconProblems, nameKey, type LexiconEntry } from './occupations/lexicon/index.js';
export { nafLabel, nafVersions, normaliseNaf, type NafVersion } from './naf.js';
export { versionOf } from './occupations/occupation-version.js';
export { knowledgeOf, type OccupationKnowledge } from './occupations/knowledge.js';
export {
  NEAREST,
  nearFiches,
  nearOccupations,
  type NearFiche,
  type NearOccupation,
  type NearSources,
} from './occupations/near-occupations.js';
export {
  LIKELY_FROM,
  buildEvidence,
  buildOccupationIndex,
  lexiconTitles,
  type FindOptions,
  type OccupationIndex,
  type OccupationMatch,
  type OccupationSources,
} from './occupations/occupation-index.js';
export {
  evidenceNames,
  type EvidenceIndex,
  type EvidenceName,
  type Question,
} from './occupations/occupation-evidence.js';
export { preferNear } from './occupations/near-answers.js';
export { titleWords } from './occupations/occupation-words.js';
export { wordFeature } from './occupations/title-clues.js';
export { TitleModel, weighedClues, type TitleNumbers } from './occupations/title-model.js';
export { packTitles, unpackTitles } from './occupations/title-numbers.js';
export { learned, type Learned, type LearnedWeights, type Weighing } from './occupations/learned.js';
export { formatPhone, normalisePhone } from './phone.js';
export { departmentCodes, departmentOf, type Region, regions } from './regions.js';
export { ReferenceModule } from './reference.module.js';
export { importRome, loadRome, Occupations, type OccupationSheet } from './reference.service.js';
export { readRomeFolder, RomeFolderError, type RomeData } from './occupations/rome.js';
export { formatSiret, isSiret, normaliseSiret } from './siret.js';
export { skillsOf, type TickableSkill } from './occupations/skills.js';
export {
  addOpenDays,
  addWorkingDays,
  isOpenDay,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
  zoneOf,
  type HolidayZone,
} from './working-days.js';

/** To be shown wherever the product is: the licences of the data ask for it. One French sentence each. */
export const attributions = [
  'Positions des communes\u00a0: GeoNames (geonames.org), licence CC BY 4.0.',
  'Communes, codes postaux et populations\u00a0: Insee et La Poste, découpage administratif d’Etalab, Licence Ouverte 2.0.',
  'Codes et libellés des métiers\u00a0: ROME 4.0, France Travail, Licence Ouverte 2.0.',
  'Offres, demandes et embauches par métier en 2021, dont les proportions aident à reconnaître un métier\u00a0: France Travail, Licence Ouverte 2.0.',
] as const;
