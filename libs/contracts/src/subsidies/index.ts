import { apprenticeshipExceptionalAid } from './apprenticeship-exceptional-aid.rule.js';
import { apprenticeshipSingleAid } from './apprenticeship-single-aid.rule.js';
import { emploiFranc } from './emploi-franc.rule.js';
import { generalReduction } from './general-reduction.rule.js';
import { pecAid } from './pec-aid.rule.js';
import { poeiAid } from './poei-aid.rule.js';
import { professionalisationYouthAid } from './professionalisation-youth-aid.rule.js';
import type { SubsidyRule } from './subsidy-rule.js';

/** The aids that have rules. A new one is a file and a line here. */
export const subsidyRules: readonly SubsidyRule[] = [
  apprenticeshipSingleAid,
  apprenticeshipExceptionalAid,
  emploiFranc,
  professionalisationYouthAid,
  pecAid,
  poeiAid,
  generalReduction,
];
