import type { NeedAnalysis, NeedSchedule, OccupationFinder, OccupationMatch } from './analysis/index.js';

/** What the employer answered since: what they say goes before what their text was understood to say. */
export interface NeedAnswers {
  occupationCode?: string | null;
  communeCode?: string | null;
  contractType?: string | null;
  durationMonths?: number | null;
  weeklyHours?: number | null;
  startsOn?: string | null;
  schedule?: NeedSchedule | null;
  licences?: readonly { code: string; required: boolean }[] | null;
  grossMonthlyCents?: number | null;
}

/** The questions each answer makes needless. */
const settledBy: Readonly<Record<string, (answers: NeedAnswers) => boolean>> = {
  occupation: ({ occupationCode }) => isGiven(occupationCode),
  contract: ({ contractType }) => isGiven(contractType),
  durationMonths: ({ contractType, durationMonths }) => contractType === 'cdi' || isGiven(durationMonths),
  place: ({ communeCode }) => isGiven(communeCode),
  weeklyHours: ({ weeklyHours }) => isGiven(weeklyHours),
  schedule: ({ schedule }) => schedule != null && schedule.days.length > 0 && schedule.from !== undefined,
  licences: ({ licences }) => isGiven(licences),
  startsOn: ({ startsOn }) => isGiven(startsOn),
  pay: ({ grossMonthlyCents }) => isGiven(grossMonthlyCents),
};

const isGiven = (answer: unknown): boolean => answer !== undefined && answer !== null;

/** The questions that are left once these answers are given. */
export const questionsLeft = (analysis: NeedAnalysis, answers: NeedAnswers): NeedAnalysis['questions'] =>
  analysis.questions.filter(({ about }) => !settledBy[about]?.(answers));

/**
 * The occupations of a text with the one somebody chose in front: skills, alternatives and what depends on it follow.
 * The need itself is looked for with its description, other jobs named in it without: those are left alone.
 */
export function withOccupation(
  finder: OccupationFinder,
  chosen: Pick<OccupationMatch, 'code' | 'label'>,
): OccupationFinder {
  return {
    find: (text, options) => {
      const found = finder.find(text, options);
      if (options?.description === undefined) return found;
      const known = found.find(({ code }) => code === chosen.code);
      return [{ words: [], ...known, ...chosen, score: 1 }, ...found.filter(({ code }) => code !== chosen.code)];
    },
    ...(finder.skills && { skills: (code: string) => finder.skills?.(code) ?? [] }),
  };
}
