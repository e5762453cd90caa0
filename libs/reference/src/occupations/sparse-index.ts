/** How many postings of a feature a document holds, and in how many documents the feature is found, to a weight. */
export type Weigh = (count: number, spread: number, document: number) => number;

/** 32-bit FNV-1a of a slice of a text. Features are known by their hash only: no string has to be kept. */
export function hashOf(text: string, seed: number, start = 0, end = text.length): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = start; i < end; i++) hash = hashedOn(hash, text.charCodeAt(i));
  return hash >>> 0;
}

/** The hash of a text and one more character; `>>> 0` of it is what `hashOf` gives. */
export const hashedOn = (hash: number, character: number): number => Math.imul(hash ^ character, 0x01000193);

/** Collects (feature, document) pairs, documents in ascending order, then packs them. */
export class SparseIndexBuilder {
  private features = new Uint32Array(1 << 16);
  private documents = new Uint32Array(1 << 16);
  private size = 0;

  add(feature: number, document: number): void {
    if (this.size === this.features.length) {
      this.features = doubled(this.features);
      this.documents = doubled(this.documents);
    }
    this.features[this.size] = feature;
    this.documents[this.size] = document;
    this.size++;
  }

  /** With `unitLength`, the weights of each document are divided so that their squares sum to 1 (cosine). */
  build(weigh: Weigh, { unitLength = false } = {}): SparseIndex {
    const { size } = this;
    const table = new FeatureTable(size);
    const ids = new Uint32Array(size);
    for (let i = 0; i < size; i++) ids[i] = table.add(this.features[i]!);

    // Counting sort by feature; it keeps the documents of each feature in ascending order.
    const starts = new Uint32Array(table.size + 1);
    for (let i = 0; i < size; i++) starts[ids[i]! + 1]!++;
    for (let f = 0; f < table.size; f++) starts[f + 1]! += starts[f]!;
    const sorted = new Uint32Array(size);
    const next = starts.slice();
    for (let i = 0; i < size; i++) sorted[next[ids[i]!]!++] = this.documents[i]!;

    // Equal neighbours become one posting with a count.
    const offsets = new Uint32Array(table.size + 1);
    const counts = new Uint16Array(size);
    let kept = 0;
    for (let f = 0; f < table.size; f++) {
      offsets[f] = kept;
      for (let i = starts[f]!; i < starts[f + 1]!; i++) {
        const document = sorted[i]!;
        if (kept > offsets[f]! && sorted[kept - 1] === document) counts[kept - 1]!++;
        else {
          sorted[kept] = document;
          counts[kept] = 1;
          kept++;
        }
      }
    }
    offsets[table.size] = kept;

    const weights = new Float32Array(kept);
    for (let f = 0; f < table.size; f++) {
      const spread = offsets[f + 1]! - offsets[f]!;
      for (let i = offsets[f]!; i < offsets[f + 1]!; i++) weights[i] = weigh(counts[i]!, spread, sorted[i]!);
    }
    const documents = sorted.slice(0, kept);
    if (unitLength) toUnitLength(documents, weights);
    return new SparseIndex(table, offsets, documents, weights);
  }
}

/** An inverted index in typed arrays: feature to (document, weight) pairs. */
export class SparseIndex {
  constructor(
    private readonly table: FeatureTable,
    private readonly offsets: Uint32Array,
    private readonly documents: Uint32Array,
    private readonly weights: Float32Array,
  ) {}

  /** In how many documents the feature is found. */
  spread(feature: number): number {
    const id = this.table.find(feature);
    return id < 0 ? 0 : this.offsets[id + 1]! - this.offsets[id]!;
  }

  /** How many pairs of a feature and a document there are. */
  get size(): number {
    return this.documents.length;
  }

  /** The sum of the weights in each document. */
  totals(documents: number): Float64Array {
    const totals = new Float64Array(documents);
    this.documents.forEach((document, i) => (totals[document]! += this.weights[i]!));
    return totals;
  }

  /** Gives each pair another weight, from the one it has and from how many documents hold its feature. */
  reweigh(weigh: (weight: number, spread: number) => number): void {
    for (let id = 0; id + 1 < this.offsets.length; id++) {
      const end = this.offsets[id + 1]!;
      const spread = end - this.offsets[id]!;
      for (let i = this.offsets[id]!; i < end; i++) this.weights[i] = weigh(this.weights[i]!, spread);
    }
  }

  /**
   * Adds `weight` × the weight of the feature in each document to `scores`, indexed by document.
   *
   * @returns whether any document holds the feature
   */
  addTo(scores: Float32Array | Float64Array, feature: number, weight: number): boolean {
    const id = this.table.find(feature);
    if (id < 0) return false;
    const end = this.offsets[id + 1]!;
    for (let i = this.offsets[id]!; i < end; i++) scores[this.documents[i]!]! += weight * this.weights[i]!;
    return true;
  }

  /** The weight of the feature in one document, 0 when it is not there. */
  weight(feature: number, document: number): number {
    const id = this.table.find(feature);
    if (id < 0) return 0;
    let low = this.offsets[id]!;
    let high = this.offsets[id + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.documents[middle]!;
      if (found === document) return this.weights[middle]!;
      if (found < document) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
}

/** Hash to a dense number: open addressing in two typed arrays, at most half full. */
export class FeatureTable {
  private readonly mask: number;
  private readonly keys: Uint32Array;
  private readonly ids: Uint32Array;
  size = 0;

  constructor(capacity: number) {
    let slots = 1024;
    while (slots < capacity * 2) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Uint32Array(slots);
    this.ids = new Uint32Array(slots);
  }

  add(feature: number): number {
    const slot = this.slotOf(feature);
    if (this.ids[slot] === 0) {
      this.keys[slot] = feature;
      this.ids[slot] = ++this.size;
    }
    return this.ids[slot]! - 1;
  }

  /** The number of the feature, in the order of `add`; -1 when it is not there. */
  find(feature: number): number {
    return this.ids[this.slotOf(feature)]! - 1;
  }

  /** The slot of the feature, or the free one where it would go (id 0 marks a free slot). */
  private slotOf(feature: number): number {
    let slot = (Math.imul(feature, 0x9e3779b1) >>> 7) & this.mask;
    while (this.ids[slot] !== 0 && this.keys[slot] !== feature) slot = (slot + 1) & this.mask;
    return slot;
  }
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function toUnitLength(documents: Uint32Array, weights: Float32Array): void {
  const squares = new Float64Array(documents.reduce((last, document) => Math.max(last, document), 0) + 1);
  documents.forEach((document, i) => (squares[document]! += weights[i]! ** 2));
  documents.forEach((document, i) => (weights[i]! /= Math.sqrt(squares[document]!)));
}
