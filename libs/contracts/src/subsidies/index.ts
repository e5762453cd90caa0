import { agefiphApprenticeship } from './agefiph-apprenticeship.rule.js';
import { agefiphProfessionalisation } from './agefiph-professionalisation.rule.js';
import { apprenticeContributions } from './apprentice-contributions.rule.js';
import { apprenticeLicenceAid } from './apprentice-licence-aid.rule.js';
import { apprenticeshipExceptionalAid } from './apprenticeship-exceptional-aid.rule.js';
import { apprenticeshipSingleAid } from './apprenticeship-single-aid.rule.js';
import { cieAid } from './cie-aid.rule.js';
import { emploiFranc } from './emploi-franc.rule.js';
import { geiqAllowance } from './geiq-allowance.rule.js';
import { generalReduction } from './general-reduction.rule.js';
import { insertionJobAid } from './insertion-job-aid.rule.js';
import { pecAid } from './pec-aid.rule.js';
import { poeiAid } from './poei-aid.rule.js';
import { professionalisationYouthAid } from './professionalisation-youth-aid.rule.js';
import type { SubsidyRule } from './subsidy-rule.js';
import { zfrrExemption } from './zfrr-exemption.rule.js';

/** Every aid. A new one is a file and a line here; money paid comes before contributions spared, what ended last. */
export const subsidyRules: readonly SubsidyRule[] = [
  apprenticeshipSingleAid,
  apprenticeshipExceptionalAid,
  geiqAllowance,
  agefiphApprenticeship,
  agefiphProfessionalisation,
  pecAid,
  insertionJobAid,
  poeiAid,
  generalReduction,
  zfrrExemption,
  apprenticeContributions,
  emploiFranc,
  professionalisationYouthAid,
  apprenticeLicenceAid,
  cieAid,
];
