import type { OccupationIndex } from '#reference';

/** An offer whose occupation is known. */
export interface NeedCase {
  title: string;
  description?: string | null;
  naf?: string | null;
  /** The right code, one of the 532. */
  rome: string;
}

export interface Evaluation {
  cases: number;
  /** Share of the cases, 0 to 1, whose right code is the first answer, or among the first three or five. */
  accuracy: { at1: number; at3: number; at5: number };
  /** Scores of first answers by tenth (the last holds 0.9 to 1): how many, and what share was right. */
  calibration: { from: number; answers: number; right: number }[];
  /** The wrong first answers that come back most. */
  confusions: { right: string; found: string | null; times: number }[];
}

const CONFUSIONS_SHOWN = 20;

/** Measures how often the index finds the known occupation of each case. */
export function evaluateNeeds(cases: readonly NeedCase[], index: OccupationIndex): Evaluation {
  const hits = { at1: 0, at3: 0, at5: 0 };
  const tenths = Array.from({ length: 10 }, () => ({ answers: 0, right: 0 }));
  const confusions = new Map<string, Evaluation['confusions'][number]>();

  for (const { title, description, naf, rome: right } of cases) {
    const found = index.find(title, { description, naf, limit: 5 });
    const rank = found.findIndex(({ code }) => code === right);
    if (rank === 0) hits.at1++;
    if (rank >= 0 && rank < 3) hits.at3++;
    if (rank >= 0) hits.at5++;

    const [first] = found;
    if (first) {
      const tenth = tenths[Math.min(9, Math.floor(first.score * 10))]!;
      tenth.answers++;
      if (rank === 0) tenth.right++;
    }
    if (rank !== 0) {
      const key = `${right} ${first?.code}`;
      const confusion = confusions.get(key) ?? { right, found: first?.code ?? null, times: 0 };
      confusions.set(key, { ...confusion, times: confusion.times + 1 });
    }
  }

  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  return {
    cases: cases.length,
    accuracy: {
      at1: share(hits.at1, cases.length),
      at3: share(hits.at3, cases.length),
      at5: share(hits.at5, cases.length),
    },
    calibration: tenths.map(({ answers, right }, i) => ({ from: i / 10, answers, right: share(right, answers) })),
    confusions: [...confusions.values()].sort((a, b) => b.times - a.times).slice(0, CONFUSIONS_SHOWN),
  };
}
