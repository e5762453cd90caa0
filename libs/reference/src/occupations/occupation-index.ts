import { type LexiconEntry } from './lexicon/lexicon-entry.js';
import {
  EvidenceIndex,
  evidenceNames,
  LEAST_LIKELY,
  type Evidence,
  type EvidenceName,
  type Text,
  type Title,
} from './occupation-evidence.js';
import { learned, learnedTitleModel, type LearnedWeights, type Weighing } from './learned.js';
import { wordOf } from './occupation-words.js';
import { preferNear, type PreferNear } from './near-answers.js';
import { type RomeData } from './rome.js';

export interface OccupationMatch {
  /** One of the 532 ROME codes. */
  code: string;
  label: string;
  /** The nearest of the 1,584 fiches and of the official titles: only with the imported ROME. */
  fiche?: string;
  appellation?: { ogr: number; label: string };
  /** 0 to 1: how sure. The scores of all codes sum to 1. */
  score: number;
  /** May be taken without asking: of first answers with such a score, nine in ten are right. */
  sure: boolean;
  /** Likely enough to be shown as a choice; the others would read « 0 % ». */
  likely: boolean;
  /** The words that decided, as written, strongest first. */
  words: string[];
}

export interface FindOptions {
  /** The rest of what was written about the work. */
  description?: string | null;
  /** Activity of the company (NAF rév. 2): its label says something of the work. */
  naf?: string | null;
  /** What is given as the title was only taken from the text: the text decides. */
  guessed?: boolean;
  /** How many codes at most; 5 when not said. */
  limit?: number;
}

export interface OccupationIndex {
  /** Codes best first, each once; none when no word of the text is known. */
  find(text: string, options?: FindOptions): OccupationMatch[];
}

export interface OccupationSources {
  lexicon: readonly LexiconEntry[];
  rome?: RomeData | null;
  /** Folded words of place names: an unknown word among them is left out, not read as a misspelt job. */
  places?: ReadonlySet<string>;
}

/** How many times over titles and core skills of a fiche count in its text. */
const CORE = 2;
const WORDS_SHOWN = 5;
/** A word that brings less than this share of the strongest one decided nothing. */
const TOLD = 0.1;
/** Share of the fiche, against 1 for the title, in the choice of the official title. */
const FICHE_IN_TITLE = 0.25;
/** Lost by an official title that names a rank the employer does not: « la plonge » is not led by anyone. */
const RANK_NOT_ASKED = 0.4;
const ranks = new Set(
  `chef cheffe responsable directeur ingénieur formateur maître adjoint second coordinateur superviseur officier
  technicien contremaître inspecteur expert conseiller`
    .split(/\s+/)
    .map((rank) => wordOf(rank).stem),
);
/** Below it an occupation is not worth showing to a person. */
export const LIKELY_FROM = 0.02;

/**
 * Finds the occupation behind an employer's words: names of the lexicon and official titles are compared with the
 * title, texts of the lexicon and of the fiches with everything that was written.
 */
export function buildOccupationIndex({ lexicon, rome, places = new Set() }: OccupationSources): OccupationIndex {
  const labels = new Map<string, string>();
  for (const { code, label } of rome?.fiches ?? []) labels.set(code, label);
  for (const { code, label } of lexicon) labels.set(code, label);
  const { titles, texts } = namesAndTexts({ lexicon, rome });
  return new Finder(labels, titles, texts, places, preferNear(lexicon));
}

/** What speaks for each occupation, unweighed: to learn the weights from (`ops needs:learn`). */
export function buildEvidence({ lexicon, rome, places = new Set() }: OccupationSources): EvidenceIndex {
  const { titles, texts } = namesAndTexts({ lexicon, rome });
  return new EvidenceIndex(titles, texts, places);
}

function namesAndTexts({ lexicon, rome }: OccupationSources): { titles: Title[]; texts: Text[] } {
  return {
    titles: [...lexicon.flatMap(titlesOf), ...(rome ? officialTitles(rome) : [])],
    texts: [...lexicon.map(textOf), ...(rome ? officialTexts(rome) : [])],
  };
}

const titlesOf = (entry: LexiconEntry): Title[] => lexiconTitles(entry).map((name) => ({ name, code: entry.code }));

/** What the lexicon calls an occupation: its label, the one it had before, the names people write. */
export const lexiconTitles = ({ label, formerLabel, names }: LexiconEntry): string[] =>
  formerLabel === undefined ? [label, ...names] : [label, formerLabel, ...names];

function textOf({ code, names, tasks, skills, cues }: LexiconEntry): Text {
  return { code, passages: [...names, ...tasks, ...skills, ...cues].map((text) => ({ text, times: 1 })) };
}

/** Principal titles first: of two that fit equally, the principal one is proposed. */
function officialTitles({ appellations }: RomeData): Title[] {
  return appellations
    .toSorted((a, b) => Number(b.principal) - Number(a.principal))
    .map(({ ogr, label, fiche, parentCode }) => ({ name: label, code: parentCode, official: { ogr, fiche } }));
}

function officialTexts({ fiches, appellations, skills, ficheSkills }: RomeData): Text[] {
  const texts = new Map(
    fiches.map(({ code, parentCode, label }) => [
      code,
      { code: parentCode, fiche: code, passages: [{ text: label, times: CORE }] },
    ]),
  );
  const skillLabels = new Map(skills.map(({ code, label }) => [code, label]));
  for (const { fiche, label, parentCode } of appellations) {
    const text = texts.get(fiche);
    // A title that kept another code than its fiche's says nothing for the code of the fiche.
    if (text?.code === parentCode) text.passages.push({ text: label, times: CORE });
  }
  for (const { fiche, skill, core } of ficheSkills)
    texts.get(fiche)?.passages.push({ text: skillLabels.get(skill) ?? '', times: core ? CORE : 1 });
  return [...texts.values()];
}

class Finder implements OccupationIndex {
  private readonly evidence: EvidenceIndex;
  private readonly learned: LearnedWeights;
  /** Number of the text of each fiche. */
  private readonly textOfFiche: ReadonlyMap<string | undefined, number>;

  constructor(
    private readonly labels: ReadonlyMap<string, string>,
    private readonly titles: readonly Title[],
    texts: readonly Text[],
    places: ReadonlySet<string>,
    private readonly preferNear: PreferNear,
  ) {
    this.evidence = new EvidenceIndex(titles, texts, places);
    this.learned = titles.some(({ official }) => official) ? learned.withRome : learned.withoutRome;
    this.textOfFiche = new Map(texts.map(({ fiche }, number) => [fiche, number]));
  }

  find(text: string, { description, naf, guessed, limit = 5 }: FindOptions = {}): OccupationMatch[] {
    const { codes } = this.evidence;
    const evidence = this.evidence.of({ title: text, description: description ?? '', naf: naf ?? null, guessed });
    const weighing = evidence.open ? this.learned.open : this.learned.named;
    const totals = totalsOf(evidence.values, weighing.weights);
    const judged = [...codes.keys()].filter((occupation) => speaksFor(evidence.values, occupation));
    const shares = this.preferNear(
      sharesOf(judged.map((occupation) => totals[occupation]!)),
      judged.map((occupation) => codes[occupation]!),
    );
    const ranked = [...judged.keys()].sort(
      (a, b) => shares[b]! - shares[a]! || totals[judged[b]!]! - totals[judged[a]!]!,
    );
    return ranked.slice(0, limit).map((place) => {
      const occupation = judged[place]!;
      const score = shares[place]!;
      return {
        code: codes[occupation]!,
        label: this.labels.get(codes[occupation]!) ?? codes[occupation]!,
        ...this.appellation(occupation, evidence),
        score,
        sure: score >= weighing.sureFrom,
        likely: score >= LIKELY_FROM,
        words: this.words(occupation, evidence, weighing.weights),
      };
    });
  }

  private words(
    occupation: number,
    { title, learnt: clues, text, titleScores, textScores }: Evidence,
    given: Weighing['weights'],
  ): string[] {
    const { nameWords, namePieces, titleWords, titlePieces, learnt, ...weigh } = given;
    const told = weigh.tasks + weigh.fiche + weigh.tasksLikely + weigh.ficheLikely;
    const [nearestTitle] = bestTwo(this.evidence.titlesOf[occupation]!, (i) => titleScores[i]!);
    const [nearestText] = bestTwo(this.evidence.textsOf[occupation]!, (i) => textScores[i]!);
    const official = this.titles[nearestTitle.number]?.official;
    const weights = { words: official ? titleWords : nameWords, pieces: official ? titlePieces : namePieces };
    const shares = this.evidence.titleIndex.shares(title, nearestTitle.number, weights);
    const code = this.evidence.codes[occupation]!;
    for (const [word, share] of learnedTitleModel().shares(clues, code))
      shares.set(word, (shares.get(word) ?? 0) + (learnt * share) / LEAST_LIKELY);
    const fromText = text.map((word) => this.evidence.textIndex.share(word, nearestText.number));
    const unit = (told * nearestText.score) / (fromText.reduce((sum, share) => sum + share, 0) || 1);
    text.forEach((word, i) => shares.set(word.text, (shares.get(word.text) ?? 0) + fromText[i]! * unit));
    return strongest(shares);
  }

  /** The official title that fits best, by itself and by its fiche. */
  private appellation(
    occupation: number,
    { text, titleScores, textScores }: Evidence,
  ): Pick<OccupationMatch, 'fiche' | 'appellation'> {
    const said = new Set(text.map(({ stem }) => stem));
    const official = this.evidence.titlesOf[occupation]!.filter((i) => this.titles[i]!.official);
    const [fitting] = bestTwo(official, (i) => {
      const fiche = this.textOfFiche.get(this.titles[i]!.official!.fiche);
      const rank = this.rankOf(i);
      return (
        titleScores[i]! +
        FICHE_IN_TITLE * (fiche === undefined ? 0 : textScores[fiche]!) -
        (rank === undefined || said.has(rank) ? 0 : RANK_NOT_ASKED)
      );
    });
    return appellationOf(this.titles[fitting.number]);
  }

  /** The stem of the rank that a title begins with, if it begins with one. */
  private rankOf(title: number): string | undefined {
    const stem = wordOf(/^\p{L}+/u.exec(this.titles[title]!.name)?.[0] ?? '').stem;
    return ranks.has(stem) ? stem : undefined;
  }
}

function totalsOf(values: Float32Array, weights: Weighing['weights']): Float32Array {
  const given = evidenceNames.map((name) => weights[name]);
  const totals = new Float32Array(values.length / given.length);
  for (let i = 0; i < totals.length; i++)
    for (let j = 0; j < given.length; j++) totals[i]! += given[j]! * values[i * given.length + j]!;
  return totals;
}

/** Of logarithms of strength; they sum to 1. */
function sharesOf(totals: readonly number[]): number[] {
  const most = totals.reduce((a, b) => Math.max(a, b), -Infinity);
  const strengths = totals.map((total) => Math.exp(total - most));
  const whole = strengths.reduce((sum, strength) => sum + strength, 0);
  return strengths.map((strength) => strength / whole);
}

const alwaysThere: ReadonlySet<EvidenceName> = new Set([
  'demand',
  'activity',
  'learnt',
  'probable',
  'family',
  'tasksLikely',
  'ficheLikely',
]);

/** Whether the words say anything: the activity of the company and the demand alone name no occupation. */
function speaksFor(values: Float32Array, occupation: number): boolean {
  const row = occupation * evidenceNames.length;
  return evidenceNames.some((name, i) => !alwaysThere.has(name) && values[row + i]! > 0);
}

function appellationOf(title: Title | undefined): Pick<OccupationMatch, 'fiche' | 'appellation'> {
  if (!title?.official) return {};
  return { fiche: title.official.fiche, appellation: { ogr: title.official.ogr, label: title.name } };
}

/** The two best of a list of numbers; number -1 and score 0 where the list is too short. The first wins a draw. */
function bestTwo(numbers: readonly number[], scoreOf: (number: number) => number) {
  let best = { number: -1, score: 0 };
  let next = best;
  for (const number of numbers) {
    const score = scoreOf(number);
    if (best.number < 0 || score > best.score) [best, next] = [{ number, score }, best];
    else if (score > next.score) next = { number, score };
  }
  return [best, next] as const;
}

function strongest(shares: ReadonlyMap<string, number>): string[] {
  const most = Math.max(0, ...shares.values());
  return [...shares]
    .filter(([, share]) => share > most * TOLD)
    .sort(([, a], [, b]) => b - a)
    .slice(0, WORDS_SHOWN)
    .map(([word]) => word);
}
