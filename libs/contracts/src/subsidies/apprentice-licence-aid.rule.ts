import { ministryLicenceAid } from '../sources.js';
import { endedAid } from './subsidy-rule.js';

/** 500 € to an apprentice for the driving licence, ended in February 2026. It stays listed, to say since when. */
export const apprenticeLicenceAid = endedAid({
  code: 'apprentice_licence_aid',
  contracts: ['apprenticeship'],
  lastSignedOn: '2026-02-21',
  sources: [ministryLicenceAid],
});
