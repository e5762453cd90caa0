import type { OccupationIndex } from '#reference';
import type { NeedCase } from './need-cases.js';

/** Share of the cases, 0 to 1, whose right code is the first answer, or among the first three or five. */
export interface Accuracy {
  at1: number;
  at3: number;
  at5: number;
}

export interface Evaluation {
  cases: number;
  accuracy: Accuracy;
  /** Scores of first answers by tenth (the last holds 0.9 to 1): how many, and what share was right. */
  calibration: { from: number; answers: number; right: number }[];
  /** First answers that may be taken without asking: how many, and what share was right. */
  sure: { answers: number; right: number };
  /** Choices worth showing after the first answer, on average. */
  shown: number;
  /** By first letter of the right code (ROME's large domains). */
  domains: { domain: string; cases: number; accuracy: Accuracy }[];
  /** The wrong first answers that come back most. */
  confusions: { right: string; found: string | null; times: number }[];
}

const CONFUSIONS_SHOWN = 20;
const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** Measures how often the index finds the known occupation of each case. */
export function evaluateNeeds(cases: readonly NeedCase[], index: OccupationIndex): Evaluation {
  const answers = cases.map(({ title, description, naf, rome: right }) => {
    const found = index.find(title, { description, naf, limit: 5 });
    return { right, found, first: found[0], rank: found.findIndex(({ code }) => code === right) };
  });
  const first = answers.flatMap(({ first: match, rank }) => (match ? [{ ...match, right: rank === 0 }] : []));
  const counted = (kept: typeof first) => ({
    answers: kept.length,
    right: share(kept.filter(({ right }) => right).length, kept.length),
  });

  const confusions = new Map<string, Evaluation['confusions'][number]>();
  for (const { right, first: match, rank } of answers) {
    if (rank === 0) continue;
    const found = match?.code ?? null;
    const known = confusions.get(`${right} ${found}`) ?? { right, found, times: 0 };
    confusions.set(`${right} ${found}`, { ...known, times: known.times + 1 });
  }

  const domains = [...new Set(cases.map(({ rome }) => rome.charAt(0)))].sort();
  return {
    cases: cases.length,
    accuracy: accuracyOf(answers),
    calibration: Array.from({ length: 10 }, (_, tenth) => ({
      from: tenth / 10,
      ...counted(first.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth)),
    })),
    sure: counted(first.filter(({ sure }) => sure)),
    shown: share(
      answers.reduce((sum, { found }) => sum + found.slice(1).filter(({ likely }) => likely).length, 0),
      cases.length,
    ),
    domains: domains.map((domain) => {
      const ofDomain = answers.filter(({ right }) => right.startsWith(domain));
      return { domain, cases: ofDomain.length, accuracy: accuracyOf(ofDomain) };
    }),
    confusions: [...confusions.values()].sort((a, b) => b.times - a.times).slice(0, CONFUSIONS_SHOWN),
  };
}

function accuracyOf(answers: readonly { rank: number }[]): Accuracy {
  const within = (most: number): number =>
    share(answers.filter(({ rank }) => rank >= 0 && rank < most).length, answers.length);
  return { at1: within(1), at3: within(3), at5: within(5) };
}
