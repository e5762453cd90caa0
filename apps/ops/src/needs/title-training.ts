import { titleWords, weighedClues, wordFeature, type TitleNumbers } from '#reference';

/** A pair or a piece found in one title only tells nothing of other titles; a rare word may be the whole title. */
const LEAST_SPREAD = 2;
const EPOCHS = 4;
/** A weight nearer to the clue's usual one than this changes no answer (measured: 528,000 of 20 million are kept). */
const LEAST_WEIGHT = 0.05;
const MOST = 127;

interface Example {
  rows: Uint32Array;
  weights: Float32Array;
  right: number;
}

/**
 * Learns which clues of a title tell one occupation from the others (softmax regression, one pass over the titles in
 * random order after the other, steps shorter for clues already seen), then keeps the weights that stand out.
 * The same titles always give the same numbers.
 *
 * @param wordsOf how a name is cut into words: a title is not a sentence
 */
export function trainTitles(
  named: readonly { name: string; code: string }[],
  codes: readonly string[],
  wordsOf: (name: string) => Parameters<typeof weighedClues>[0] = titleWords,
): TitleNumbers {
  const words = named.map(({ name }) => wordsOf(name));
  const spreadOf = new Map<number, number>();
  for (const title of words)
    for (const { feature } of weighedClues(title, () => 0, named.length))
      spreadOf.set(feature, (spreadOf.get(feature) ?? 0) + 1);
  const wholeWords = new Set(words.flat().map(wordFeature));
  const features = Uint32Array.from(
    [...spreadOf]
      .filter(([feature, spread]) => spread >= LEAST_SPREAD || wholeWords.has(feature))
      .map(([feature]) => feature),
  ).sort();
  const rowOf = new Map([...features].map((feature, row) => [feature, row]));
  const columnOf = new Map(codes.map((code, column) => [code, column]));
  const examples = words.map((title, i): Example => {
    const known = weighedClues(title, (feature) => spreadOf.get(feature) ?? 0, named.length).filter(({ feature }) =>
      rowOf.has(feature),
    );
    return {
      rows: Uint32Array.from(known, ({ feature }) => rowOf.get(feature)!),
      weights: Float32Array.from(known, ({ weight }) => weight),
      right: columnOf.get(named[i]!.code)!,
    };
  });
  const learnt = learn(examples, features.length, codes.length);
  return {
    codes,
    titles: named.length,
    features,
    spreads: Uint16Array.from(features, (feature) => spreadOf.get(feature)!),
    ...kept(learnt, features.length, codes.length),
  };
}

/** Weights by clue × occupation. */
function learn(examples: readonly Example[], rows: number, columns: number): Float32Array {
  const learnt = new Float32Array(rows * columns);
  const seen = new Float32Array(rows).fill(1);
  const random = randomNumbers(7);
  const order = examples.map((_, i) => i);
  const errors = new Float32Array(columns);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { rows: clues, weights, right } = examples[i]!;
      errors.fill(0);
      clues.forEach((row, k) => addRow(errors, learnt, row, weights[k]!));
      toShares(errors);
      errors[right]! -= 1;
      const size = errors.reduce((sum, error) => sum + error * error, 0);
      clues.forEach((row, k) => {
        seen[row]! += weights[k]! ** 2 * size;
        const step = weights[k]! / Math.sqrt(seen[row]!);
        for (let c = 0; c < columns; c++) learnt[row * columns + c]! -= step * errors[c]!;
      });
    }
  }
  return learnt;
}

function addRow(sums: Float32Array, learnt: Float32Array, row: number, weight: number): void {
  const from = row * sums.length;
  for (let c = 0; c < sums.length; c++) sums[c]! += weight * learnt[from + c]!;
}

function toShares(totals: Float32Array): void {
  let most = -Infinity;
  for (const total of totals) most = Math.max(most, total);
  let whole = 0;
  for (let c = 0; c < totals.length; c++) whole += totals[c] = Math.exp(totals[c]! - most);
  for (let c = 0; c < totals.length; c++) totals[c]! /= whole;
}

/** Of each clue, the weights that differ from its usual one: most occupations share that, and it says nothing. */
function kept(
  learnt: Float32Array,
  rows: number,
  occupations: number,
): Pick<TitleNumbers, 'starts' | 'columns' | 'weights' | 'scales'> {
  const starts = new Uint32Array(rows + 1);
  const scales = new Float32Array(rows);
  const columns: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < rows; row++) {
    const all = learnt.subarray(row * occupations, (row + 1) * occupations);
    const usual = all.toSorted()[occupations >> 1]!;
    const most = all.reduce((far, weight) => Math.max(far, Math.abs(weight - usual)), 0);
    const scale = most / MOST || 1;
    scales[row] = scale;
    all.forEach((weight, column) => {
      if (Math.abs(weight - usual) < LEAST_WEIGHT) return;
      columns.push(column);
      weights.push(Math.round((weight - usual) / scale));
    });
    starts[row + 1] = columns.length;
  }
  return { starts, scales, columns: Uint16Array.from(columns), weights: Int8Array.from(weights) };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** 0 to 1, the same each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
