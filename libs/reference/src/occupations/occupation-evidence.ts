import { announcedJob, workPassages } from './announcement.js';
import { activityOf, demandOf } from './occupation-priors.js';
import { nafLabel } from '../naf.js';
import { learnedTitleModel } from './learned.js';
import { distinctWords, textWords, titleWords, type Word } from './occupation-words.js';
import { TextIndex, type Passage } from './text-index.js';
import { TextLikelihood } from './text-likelihood.js';
import { TitleIndex, type TitleClues } from './title-index.js';
import type { TitleModel } from './title-model.js';

/** A name of an occupation. */
export interface Title {
  name: string;
  code: string;
  official?: { ogr: number; fiche: string };
}

/** A text about the work of an occupation. */
export interface Text {
  code: string;
  fiche?: string;
  passages: Passage[];
}

/**
 * What speaks for an occupation, each 0 to 1 unless said:
 * - `name…`, `title…`: likeness with the best name of the lexicon and the best official title, in words and in pieces;
 * - `learnt`: likelihood by what was learnt of the words of titles, see `TitleModel`; `probable`: its probability; `family`: that
 *   of all occupations whose codes begin with the same three characters;
 * - `exactName`, `exactTitle`: whether a name or an official title says the same in words;
 * - `second`: likeness with its second best name or title; `head`: with the first words of the title alone;
 * - `announced`: likeness with the job the text announces (« nous recherchons un … »);
 * - `tasks`, `fiche`: what the passages about the work say, against the lexicon's words and the official fiches;
 * - `tasksLikely`, `ficheLikely`: which occupation would rather have written those passages, see `TextLikelihood`;
 * - `rest`: what the other passages say;
 * - `sector`: words of the activity of the company; `activity`: hirings of such companies (log of a ratio);
 * - `demand`: share of all offers (log of a ratio).
 */
export const evidenceNames = [
  'nameWords',
  'namePieces',
  'titleWords',
  'titlePieces',
  'learnt',
  'probable',
  'family',
  'second',
  'exactName',
  'exactTitle',
  'head',
  'announced',
  'tasks',
  'fiche',
  'tasksLikely',
  'ficheLikely',
  'rest',
  'sector',
  'activity',
  'demand',
] as const;
export type EvidenceName = (typeof evidenceNames)[number];

export interface Question {
  title: string;
  /** The title was only taken from the text. */
  guessed?: boolean | undefined;
  description: string;
  naf: string | null;
}

/** The evidence of one question for every occupation. */
export interface Evidence {
  /** By occupation × `evidenceNames.length` + number of the evidence. */
  values: Float32Array;
  /** What the title was compared by, with names and titles and with what was learnt of them. */
  title: TitleClues;
  learnt: ReturnType<TitleModel['clues']>;
  /** Telling words of the title and of the text. */
  text: Word[];
  /** The title leaves the job open (« agent », none) and the text may tell it. */
  open: boolean;
  /** Likeness with each title and with each text, 0 to 1. */
  titleScores: Float32Array;
  textScores: Float32Array;
}

/** A longer « title » is a paragraph: only its beginning names the job. */
const titleLength = 300;
const textLength = 10_000;
const headLength = 2;
/** A word in the names of so many occupations (« agent », « technicien ») tells none of them. */
const COMMON = 40;
/** Likeness in words from which two titles say the same. */
const SAME = 0.99;

const column = Object.fromEntries(evidenceNames.map((name, i) => [name, i])) as Record<EvidenceName, number>;

/**
 * Words of a text are not independent: what many say together is worth a fifth of what it would be, what the first
 * eight say all of it. A shop owner who writes one line says nothing beside the point.
 */
const TOGETHER = { least: 0.2, words: 8 };
const togetherOf = (words: number): number =>
  words === 0 ? TOGETHER.least : Math.min(1, Math.max(TOGETHER.least, TOGETHER.words / words));

/** A likelihood of e⁻¹² or less counts 0, certainty counts 1. */
export const LEAST_LIKELY = 12;

/** Names, titles and texts of all occupations, indexed; weighs nothing, see `occupation-weights.ts`. */
export class EvidenceIndex {
  readonly codes: string[];
  readonly titleIndex: TitleIndex;
  readonly textIndex: TextIndex;
  /** Numbers of the titles and texts of each occupation. */
  readonly titlesOf: readonly number[][];
  readonly textsOf: readonly number[][];
  private readonly titleOwners: Uint16Array;
  private readonly textOwners: Uint16Array;
  private readonly likelihoods: Readonly<Record<'tasksLikely' | 'ficheLikely', TextLikelihood>>;
  /** Stems in names of the lexicon that tell an occupation, see `COMMON`. */
  private readonly telling: ReadonlySet<string>;
  private readonly demand: Float32Array;
  /** Column of each occupation in the learnt titles, -1 when it is not there. */
  private readonly learntColumns: Int16Array;

  constructor(
    private readonly titles: readonly Title[],
    private readonly texts: readonly Text[],
    places: ReadonlySet<string>,
  ) {
    this.codes = [...new Set([...titles, ...texts].map(({ code }) => code))];
    const numbers = new Map(this.codes.map((code, number) => [code, number]));
    this.titleOwners = Uint16Array.from(titles, ({ code }) => numbers.get(code)!);
    this.textOwners = Uint16Array.from(texts, ({ code }) => numbers.get(code)!);
    this.titlesOf = ownedBy(this.titleOwners, this.codes.length);
    this.textsOf = ownedBy(this.textOwners, this.codes.length);
    this.titleIndex = new TitleIndex(
      titles.map(({ name }) => name),
      places,
      (word) => learnedTitleModel().knows(word),
    );
    this.telling = tellingStems(titles);
    this.textIndex = new TextIndex(texts.map(({ passages }) => passages));
    const passagesOf = (isOfficial: boolean) =>
      this.textsOf.map((own) =>
        own.flatMap((i) => ((texts[i]!.fiche !== undefined) === isOfficial ? texts[i]!.passages : [])),
      );
    this.likelihoods = {
      tasksLikely: new TextLikelihood(passagesOf(false)),
      ficheLikely: new TextLikelihood(passagesOf(true)),
    };
    this.demand = Float32Array.from(this.codes, demandOf);
    const { codes: learnt } = learnedTitleModel();
    this.learntColumns = Int16Array.from(this.codes, (code) => learnt.indexOf(code));
  }

  of({ title, guessed = false, description, naf }: Question): Evidence {
    const size = this.codes.length;
    const values = new Float32Array(size * evidenceNames.length);
    const whole = description.slice(0, textLength);
    const named = this.titleIndex.read((title.trim() || announcedJob(whole) || whole).slice(0, titleLength));
    const { work, rest } = workPassages(whole);

    const clues = this.titleIndex.clues(named);
    const titleScores = this.addTitles(values, clues);
    const learnt = learnedTitleModel().clues(named);
    this.addLearnt(values, learnt);
    this.addBest(values, 'head', named.slice(0, headLength));
    const announced = announcedJob(whole);
    if (announced !== '') this.addBest(values, 'announced', this.titleIndex.read(announced));

    const ofWork = textWords(`${title}\n${work}`);
    const ofRest = textWords(rest);
    const together = togetherOf(textWords(work).length);
    const textScores = this.addTexts(values, ofWork, 'tasks', 'fiche');
    for (const name of ['tasksLikely', 'ficheLikely'] as const) {
      const scores = this.likelihoods[name].scores(ofWork);
      if (scores)
        this.addLikelihoods(
          values,
          name,
          scores.map((score) => score * together),
        );
    }
    this.addTexts(values, ofRest, 'rest', 'rest');
    this.addTexts(values, textWords((naf && nafLabel(naf)) ?? ''), 'sector', 'sector');
    for (let i = 0; i < size; i++) {
      values[i * evidenceNames.length + column.demand] = this.demand[i]!;
      if (naf !== null) values[i * evidenceNames.length + column.activity] = activityOf(this.codes[i]!, naf);
    }
    const isOpen = guessed || title.trim() === '' || !named.some(({ stem }) => this.telling.has(stem));
    return {
      values,
      title: clues,
      learnt,
      text: distinctWords([...ofWork, ...ofRest]),
      open: isOpen && whole.trim() !== '',
      titleScores,
      textScores,
    };
  }

  private addTitles(values: Float32Array, clues: TitleClues): Float32Array {
    const { words, pieces } = this.titleIndex.scores(clues);
    const second = new Float32Array(this.codes.length);
    const best = new Float32Array(this.codes.length);
    const likeness = words.map((inWords, title) => (inWords + pieces[title]!) / 2);
    for (let title = 0; title < likeness.length; title++) {
      if (likeness[title] === 0) continue;
      const { official } = this.titles[title]!;
      const owner = this.titleOwners[title]!;
      const row = owner * evidenceNames.length;
      raise(values, row + (official ? column.titleWords : column.nameWords), words[title]!);
      raise(values, row + (official ? column.titlePieces : column.namePieces), pieces[title]!);
      if (words[title]! > SAME) values[row + (official ? column.exactTitle : column.exactName)] = 1;
      if (likeness[title]! > best[owner]!) {
        second[owner] = best[owner]!;
        best[owner] = likeness[title]!;
      } else raise(second, owner, likeness[title]!);
    }
    second.forEach((value, owner) => (values[owner * evidenceNames.length + column.second] = value));
    return likeness;
  }

  private addLearnt(values: Float32Array, clues: Evidence['learnt']): void {
    const scores = learnedTitleModel().scores(clues);
    if (!scores) return;
    const whole = logOfSum(scores);
    const families = new Map<string, number>();
    this.learntColumns.forEach((at, occupation) => {
      if (at < 0) return;
      const family = familyOf(this.codes[occupation]!);
      families.set(family, (families.get(family) ?? 0) + Math.exp(scores[at]! - whole));
    });
    this.learntColumns.forEach((at, occupation) => {
      const row = occupation * evidenceNames.length;
      const likelihood = at < 0 ? -Infinity : scores[at]! - whole;
      raise(values, row + column.learnt, 1 + likelihood / LEAST_LIKELY);
      raise(values, row + column.probable, Math.exp(likelihood));
      const family = families.get(familyOf(this.codes[occupation]!)) ?? 0;
      raise(values, row + column.family, 1 + Math.log(family) / LEAST_LIKELY);
    });
  }

  /** @param scores logarithms of likelihood, up to the same constant */
  private addLikelihoods(values: Float32Array, name: EvidenceName, scores: Float64Array): void {
    const whole = logOfSum(scores);
    scores.forEach((score, occupation) =>
      raise(values, occupation * evidenceNames.length + column[name], 1 + (score - whole) / LEAST_LIKELY),
    );
  }

  private addBest(values: Float32Array, name: 'head' | 'announced', named: readonly Word[]): void {
    const { words, pieces } = this.titleIndex.scores(this.titleIndex.clues(named));
    const best = new Float32Array(this.codes.length);
    const owners = this.titleOwners;
    for (let title = 0; title < owners.length; title++) {
      const likeness = words[title]! + pieces[title]!;
      if (likeness > best[owners[title]!]!) best[owners[title]!] = likeness;
    }
    best.forEach((value, owner) => (values[owner * evidenceNames.length + column[name]] = value / 2));
  }

  /** Raw likeness with texts is only comparable within one answer: the best text of each kind is given 1. */
  private addTexts(
    values: Float32Array,
    words: readonly Word[],
    own: EvidenceName,
    official: EvidenceName,
  ): Float32Array {
    const scores = this.textIndex.scores(words);
    const most = { own: 0, official: 0 };
    this.texts.forEach(({ fiche }, text) => {
      const kind = fiche === undefined ? 'own' : 'official';
      most[kind] = Math.max(most[kind], scores[text]!);
    });
    this.texts.forEach(({ fiche }, text) => {
      scores[text]! /= (fiche === undefined ? most.own : most.official) || 1;
      const name = fiche === undefined ? own : official;
      raise(values, this.textOwners[text]! * evidenceNames.length + column[name], scores[text]!);
    });
    return scores;
  }
}

function tellingStems(titles: readonly Title[]): Set<string> {
  const codesOf = new Map<string, Set<string>>();
  for (const { name, code, official } of titles) {
    if (official) continue;
    for (const { stem } of titleWords(name)) {
      const codes = codesOf.get(stem);
      if (codes) codes.add(code);
      else codesOf.set(stem, new Set([code]));
    }
  }
  return new Set([...codesOf].flatMap(([stem, { size }]) => (size < COMMON ? [stem] : [])));
}

/** The logarithm of the sum of what the numbers are logarithms of. */
function logOfSum(logarithms: Float32Array | Float64Array): number {
  let most = -Infinity;
  for (const value of logarithms) most = Math.max(most, value);
  let sum = 0;
  for (const value of logarithms) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

const familyOf = (code: string): string => code.slice(0, 3);

function ownedBy(owners: Uint16Array, size: number): number[][] {
  const owned = Array.from({ length: size }, (): number[] => []);
  owners.forEach((owner, number) => owned[owner]!.push(number));
  return owned;
}

function raise(values: Float32Array, at: number, value: number): void {
  if (value > values[at]!) values[at] = value;
}
