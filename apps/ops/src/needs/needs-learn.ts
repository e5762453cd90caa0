/** One question: the evidence of some occupations, the right one among them. */
export interface Sample {
  /** By occupation × number of pieces of evidence. */
  values: Float64Array;
  /** Row of the right occupation. */
  right: number;
}

const MOST_STEPS = 25;
const LONGEST_STEP = 2;
const CLOSE_ENOUGH = 1e-3;
/**
 * How far an offer’s code is doubted: a third of what is found wrong is wrong in the offer itself. An offer that no
 * weights could make likely then pulls at none of them.
 */
const MISLABELLED = 0.3;

/**
 * Weights that make the right occupations likeliest (multinomial logit, Newton's method), held near zero by `ridge`:
 * a weight must earn its place on several offers, and an offer its say by being likely at all. `exp(weights · evidence)`, shared out, is then a probability.
 *
 * @param size number of pieces of evidence
 */
export function learnWeights(samples: readonly Sample[], size: number, ridge: number): Float64Array {
  const weights = new Float64Array(size).fill(1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight) => 2 * ridge * weight);
    const curvature = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size);
      row[i] = 2 * ridge;
      return row;
    });
    for (const sample of samples) addSample(sample, weights, samples.length, gradient, curvature);
    const change = solved(curvature, gradient);
    change.forEach((by, i) => (weights[i]! -= Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, by))));
    if (change.every((by) => Math.abs(by) < CLOSE_ENOUGH)) break;
  }
  return weights;
}

function addSample(
  { values, right }: Sample,
  weights: Float64Array,
  samples: number,
  gradient: Float64Array,
  curvature: Float64Array[],
): void {
  const size = weights.length;
  const shares = probabilities(values, weights);
  const mean = new Float64Array(size);
  shares.forEach((share, row) => {
    for (let i = 0; i < size; i++) mean[i]! += share * values[row * size + i]!;
  });
  const labelled = (1 - MISLABELLED) * shares[right]!;
  const trust = labelled / (labelled + MISLABELLED / shares.length) / samples;
  for (let i = 0; i < size; i++) gradient[i]! += (mean[i]! - values[right * size + i]!) * trust;
  const away = new Float64Array(size);
  shares.forEach((share, row) => {
    for (let i = 0; i < size; i++) away[i] = values[row * size + i]! - mean[i]!;
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) curvature[i]![j]! += share * away[i]! * away[j]! * trust;
  });
}

/** Of each occupation, by these weights; they sum to 1. */
export function probabilities(values: ArrayLike<number>, weights: Float64Array): Float64Array {
  const size = weights.length;
  const totals = new Float64Array(values.length / size);
  for (let row = 0; row < totals.length; row++)
    for (let i = 0; i < size; i++) totals[row]! += weights[i]! * values[row * size + i]!;
  const most = totals.reduce((a, b) => Math.max(a, b), -Infinity);
  const strengths = totals.map((total) => Math.exp(total - most));
  const whole = strengths.reduce((sum, strength) => sum + strength, 0);
  return strengths.map((strength) => strength / whole);
}

/** Solution of `matrix · x = right` by Gaussian elimination; the matrix is symmetric and positive definite. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => Float64Array.of(...row, right[i]!));
  const size = right.length;
  for (let i = 0; i < size; i++)
    for (let below = i + 1; below < size; below++) {
      const factor = rows[below]![i]! / rows[i]![i]!;
      for (let j = i; j <= size; j++) rows[below]![j]! -= factor * rows[i]![j]!;
    }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i]![size]!;
    for (let j = i + 1; j < size; j++) rest -= rows[i]![j]! * solution[j]!;
    solution[i] = rest / rows[i]![i]!;
  }
  return solution;
}

/** Shares the places of a list between parts, the same way each time; those of one group go to one part. */
export function partsOf(groups: readonly string[], parts: number): number[][] {
  const numbers = new Map([...new Set(groups)].map((group, number) => [group, number]));
  const found = Array.from({ length: parts }, (): number[] => []);
  // A multiplier without a common divisor with any count below: neighbours in the file go to different parts.
  groups.forEach((group, i) => found[((numbers.get(group)! * 7919) % 104_729) % parts]!.push(i));
  return found;
}

/**
 * The lowest score of a first answer from which `precision` of the answers are right, over `least` answers or more;
 * null when there is none.
 */
export function sureFrom(
  answers: readonly { score: number; right: boolean }[],
  precision: number,
  least: number,
): number | null {
  const sorted = answers.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let from: number | null = null;
  sorted.forEach((answer, i) => {
    if (answer.right) right++;
    if (i + 1 >= least && right / (i + 1) >= precision) from = answer.score;
  });
  return from;
}
