export { communeByCode, distanceKm, searchCommunes, type Commune, type Position } from './communes.js';
export { fold } from './fold.js';
export { LEXICON, lexiconProblems, nameKey, type LexiconEntry } from './lexicon/index.js';
export { nafLabel, nafVersions, normaliseNaf, type NafVersion } from './naf.js';
export { nearOccupations, type NearOccupation } from './near-occupations.js';
export { buildOccupationIndex, type FindOptions, type OccupationIndex, type OccupationMatch } from './occupation-index.js';
export { formatPhone, normalisePhone } from './phone.js';
export { ReferenceModule } from './reference.module.js';
export { importRome, loadRome, Occupations } from './reference.service.js';
export { readRomeFolder, type RomeData } from './rome.js';
export { formatSiret, isSiret, normaliseSiret } from './siret.js';
export { skillsOf, type TickableSkill } from './skills.js';
export { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween, zoneOf, type HolidayZone } from './working-days.js';

/** To be shown wherever positions are used: GeoNames data is under CC BY 4.0. */
export const attributions = ['Positions des communes : GeoNames (CC BY 4.0)'];
