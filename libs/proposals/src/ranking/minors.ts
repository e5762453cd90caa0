const WEEK_HOURS = 35;

/** On building, public works and landscaping sites five hours more (Code du travail R3162-1). */
const SITE_WEEK_HOURS = 40;

/** Codes of ROME whose work is done on such sites (to_verify: the decree names activities, not occupations). */
const siteWork = /^(?:F1[2-7]|A1203)/;

/**
 * The most hours a week someone under 18 may work in an occupation (Code du travail L3162-1). What the labour inspector
 * may allow beyond is asked for by a person, never presumed.
 */
export const minorWeekHours = (code: string): number => (siteWork.test(code) ? SITE_WEEK_HOURS : WEEK_HOURS);
