/** How far a young person went in the period. Each further step is reached by fewer. */
export const equitySteps = ['shown', 'proposed', 'sent', 'met', 'hired'] as const;
export type EquityStep = (typeof equitySteps)[number];

/** What people are grouped by; each has its groups in the order they are shown. `null` stands for « not told ». */
export const equityDimensions = {
  sex: ['female', 'male'],
  age: ['under_18', '18_21', '22_25', 'over_25'],
  level: ['none', 'cap', 'bac', 'higher'],
  district: ['inside', 'outside'],
} as const;
export type EquityDimensionCode = keyof typeof equityDimensions;
export const equityDimensionCodes = Object.keys(equityDimensions) as EquityDimensionCode[];

/** People who have the same sex, age band, level and district, and how many of them reached each step. */
export interface EquityCell {
  groups: Readonly<Record<EquityDimensionCode, string | null>>;
  followed: number;
  steps: Readonly<Record<EquityStep, number>>;
}

/** One number of the report; null: hidden, because it or what it would give away is about fewer than eleven people. */
export interface EquityFigure {
  count: number | null;
  /** Of the people of the group, 0 to 1. */
  rate: number | null;
  /** Of the rate of the most favoured group of the same dimension, 0 to 1; null for who did not tell. */
  ratio: number | null;
}

export interface EquityGroup {
  /** Null: not told. */
  code: string | null;
  followed: number | null;
  steps: Record<EquityStep, EquityFigure>;
}

export interface EquityReport {
  /** Everybody followed in the period. */
  everyone: EquityGroup;
  dimensions: { code: EquityDimensionCode; groups: EquityGroup[] }[];
}

/** Fewer people than this are never shown: the usual threshold of statistical secrecy for files on persons (CASD, Insee). */
export const SMALLEST_GROUP = 11;

/** Below this share of the most favoured group's rate, a difference asks for a look (the « four fifths » of selection studies). */
export const RATIO_TO_LOOK_AT = 0.8;

/** The measures of a group: how many people, and how many of them reached each step. */
type Measure = 'followed' | EquityStep;
interface Counted {
  code: string | null;
  counts: Record<Measure, number>;
}

/**
 * Exposure and selection by group. What concerns fewer than eleven people is hidden: a group, those of it who reached a
 * step, those who did not; and where a single number of a column would be hidden, another one with it, since the sum
 * of all is known.
 */
export function equityReport(cells: readonly EquityCell[]): EquityReport {
  return {
    everyone: shown({ code: null, counts: countsOf(cells) }, hiddenAlone(countsOf(cells)), null),
    dimensions: equityDimensionCodes.map((code) => ({ code, groups: dimension(code, cells) })),
  };
}

function dimension(code: EquityDimensionCode, cells: readonly EquityCell[]): EquityGroup[] {
  const groups: Counted[] = [...equityDimensions[code], null].flatMap((group) => {
    const counts = countsOf(cells.filter((cell) => cell.groups[code] === group));
    return counts.followed > 0 ? [{ code: group, counts }] : [];
  });
  const hidden = new Map(
    groups.map((group) => [group, group.code === null ? new Set<Measure>() : hiddenAlone(group.counts)]),
  );
  for (const measure of ['followed', ...equitySteps] as const) hideWith(measure, groups, hidden);
  const best = Object.fromEntries(
    equitySteps.map((step) => [
      step,
      Math.max(
        0,
        ...groups
          .filter((group) => group.code !== null && !hidden.get(group)!.has(step))
          .map(({ counts }) => counts[step] / counts.followed),
      ),
    ]),
  ) as Record<EquityStep, number>;
  return groups.map((group) => shown(group, hidden.get(group)!, best));
}

const sumOf = (measure: Measure, groups: readonly Counted[]): number =>
  groups.reduce((sum, { counts }) => sum + counts[measure], 0);

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_GROUP;

/** What a group may not show for itself: all of it when it is small, a step when those who did or did not reach it are few. */
function hiddenAlone(counts: Record<Measure, number>): Set<Measure> {
  const { followed } = counts;
  if (followed < SMALLEST_GROUP) return new Set<Measure>(['followed', ...equitySteps]);
  return new Set(equitySteps.filter((step) => isSmall(counts[step]) || isSmall(followed - counts[step])));
}

/**
 * Hides more of a column until what is hidden cannot be told from the sum: two numbers at least, eleven people at least,
 * and as many who did not reach the step, or none. Who did not tell goes first, since nothing is lost; then the fewest. A
 * group whose size is hidden hides all its steps.
 */
function hideWith(measure: Measure, groups: readonly Counted[], hidden: ReadonlyMap<Counted, Set<Measure>>): void {
  const isHidden = (group: Counted): boolean => hidden.get(group)!.has(measure);
  const victims = groups
    .filter((group) => !isHidden(group))
    .sort(
      (a, b) =>
        Number(b.code === null) - Number(a.code === null) ||
        a.counts[measure] - b.counts[measure] ||
        a.counts.followed - b.counts.followed,
    );
  for (const victim of victims) {
    const secret = groups.filter(isHidden);
    const followed = sumOf('followed', secret);
    const people = sumOf(measure, secret);
    if (secret.length === 0 || (secret.length > 1 && !isSmall(people) && !isSmall(followed - people))) return;
    const also: readonly Measure[] = measure === 'followed' ? ['followed', ...equitySteps] : [measure];
    for (const one of also) hidden.get(victim)!.add(one);
  }
}

function shown(
  { code, counts }: Counted,
  hidden: ReadonlySet<Measure>,
  best: Readonly<Record<EquityStep, number>> | null,
): EquityGroup {
  const figure = (step: EquityStep): EquityFigure => {
    if (hidden.has(step) || counts.followed === 0) return { count: null, rate: null, ratio: null };
    const rate = counts[step] / counts.followed;
    const ratio = best !== null && code !== null && best[step] > 0 ? rate / best[step] : null;
    return { count: counts[step], rate, ratio };
  };
  return {
    code,
    followed: hidden.has('followed') ? null : counts.followed,
    steps: Object.fromEntries(equitySteps.map((step) => [step, figure(step)])) as Record<EquityStep, EquityFigure>,
  };
}

function countsOf(cells: readonly EquityCell[]): Record<Measure, number> {
  const counts: Record<Measure, number> = { followed: 0, shown: 0, proposed: 0, sent: 0, met: 0, hired: 0 };
  for (const { followed, steps } of cells) {
    counts.followed += followed;
    for (const step of equitySteps) counts[step] += steps[step];
  }
  return counts;
}
