import { type LexiconEntry } from './lexicon/lexicon-entry.js';
import { nafLabel } from '../naf.js';
import { textWords } from './occupation-words.js';
import { type RomeData } from './rome.js';
import { TextIndex, type Passage } from './text-index.js';
import { TitleIndex } from './title-index.js';

export interface OccupationMatch {
  /** One of the 532 ROME codes. */
  code: string;
  label: string;
  /** The nearest of the 1,584 fiches and of the official titles: only with the imported ROME. */
  fiche?: string;
  appellation?: { ogr: number; label: string };
  /** 0 to 1: how sure. The scores of all codes sum to 1. */
  score: number;
  /** The words that decided, as written, strongest first. */
  words: string[];
}

export interface FindOptions {
  /** The rest of what was written about the work. */
  description?: string | null;
  /** Activity of the company (NAF rév. 2): its label says something of the work. */
  naf?: string | null;
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

/** Found by trial on the 613 offers kept for development; `ops needs:evaluate` shows what a change does. */
const weights = {
  /** Two words in a row, against 1 for a word. */
  pair: 1,
  /** Likeness in pieces of words, against 1 for likeness in words. */
  pieces: 2,
  /** A name of the lexicon, against 1 for an official title. */
  name: 1.1,
  /** Share of the second best title of a code in its score. */
  second: 0.2,
  /** What the whole text says of the work, against 1 for the title. */
  text: 0.5,
  /** How many times over titles and core skills of a fiche count in its text. */
  core: 2,
  /** Turns differences into `OccupationMatch.score`: the higher, the surer. */
  sharpness: 9,
};

/** A longer « title » is a paragraph: only its beginning names the job. */
const titleLength = 300;
const textLength = 10_000;
const wordsShown = 5;

/** A name of an occupation. */
interface Title {
  name: string;
  code: string;
  official?: { ogr: number; fiche: string };
}

/** A text about the work of an occupation. */
interface Text {
  code: string;
  fiche?: string;
  passages: Passage[];
}

/**
 * Finds the occupation behind an employer's words: names of the lexicon and official titles are compared with the
 * title, texts of the lexicon and of the fiches with everything that was written.
 */
export function buildOccupationIndex({ lexicon, rome, places = new Set() }: OccupationSources): OccupationIndex {
  const labels = new Map<string, string>();
  for (const { code, label } of rome?.fiches ?? []) labels.set(code, label);
  for (const { code, label } of lexicon) labels.set(code, label);
  const titles = [...lexicon.flatMap(titlesOf), ...(rome ? officialTitles(rome) : [])];
  const texts = [...lexicon.map(textOf), ...(rome ? officialTexts(rome) : [])];
  return new Finder(labels, titles, texts, places);
}

function titlesOf({ code, label, names }: LexiconEntry): Title[] {
  return [label, ...names].map((name) => ({ name, code }));
}

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
      { code: parentCode, fiche: code, passages: [{ text: label, times: weights.core }] },
    ]),
  );
  const skillLabels = new Map(skills.map(({ code, label }) => [code, label]));
  for (const { fiche, label, parentCode } of appellations) {
    const text = texts.get(fiche);
    // A title that kept another code than its fiche's says nothing for the code of the fiche.
    if (text?.code === parentCode) text.passages.push({ text: label, times: weights.core });
  }
  for (const { fiche, skill, core } of ficheSkills)
    texts.get(fiche)?.passages.push({ text: skillLabels.get(skill) ?? '', times: core ? weights.core : 1 });
  return [...texts.values()];
}

/** Numbers of the titles and texts of one code. */
interface Occupation {
  code: string;
  titles: number[];
  texts: number[];
}

class Finder implements OccupationIndex {
  private readonly occupations: Occupation[];
  private readonly titleIndex: TitleIndex;
  private readonly textIndex: TextIndex;
  /** Number of the text of the fiche of each official title. */
  private readonly textOfTitle: number[];

  constructor(
    private readonly labels: ReadonlyMap<string, string>,
    private readonly titles: readonly Title[],
    private readonly texts: readonly Text[],
    places: ReadonlySet<string>,
  ) {
    const occupations = new Map<string, Occupation>();
    for (const { code } of [...titles, ...texts]) occupations.set(code, { code, titles: [], texts: [] });
    titles.forEach(({ code }, number) => occupations.get(code)!.titles.push(number));
    texts.forEach(({ code }, number) => occupations.get(code)!.texts.push(number));
    this.occupations = [...occupations.values()];
    this.titleIndex = new TitleIndex(
      titles.map(({ name }) => name),
      weights,
      places,
    );
    this.textIndex = new TextIndex(texts.map(({ passages }) => passages));
    const textOfFiche = new Map(texts.map(({ fiche }, number) => [fiche, number]));
    this.textOfTitle = titles.map(({ official }) => textOfFiche.get(official?.fiche) ?? -1);
  }

  find(text: string, { description, naf, limit = 5 }: FindOptions = {}): OccupationMatch[] {
    const written = `${text}\n${description ?? ''}`.trim().slice(0, textLength);
    const title = this.titleIndex.read((text.trim() || written).slice(0, titleLength));
    const words = textWords(written);
    const activity = textWords((naf && nafLabel(naf)) ?? '');

    const titleScores = this.titleIndex.scores(title);
    const textScores = this.textIndex.scores([...words, ...activity]);
    const textUnit = weights.text / (Math.max(...textScores) || 1);
    const titleScore = (i: number) => titleScores[i]! * (this.titles[i]!.official ? 1 : weights.name);
    const textScore = (i: number) => (textScores[i] ?? 0) * textUnit;

    const judged = this.occupations
      .map((occupation) => {
        const [nearestTitle, nextTitle] = bestTwo(occupation.titles, titleScore);
        const [nearestText] = bestTwo(occupation.texts, textScore);
        const byTitle = (1 - weights.second) * nearestTitle.score + weights.second * nextTitle.score;
        return { occupation, nearestTitle, nearestText, total: byTitle + nearestText.score };
      })
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total);

    const strength = (total: number) => Math.exp(weights.sharpness * (total - judged[0]!.total));
    const whole = judged.reduce((sum, { total }) => sum + strength(total), 0);

    return judged.slice(0, limit).map(({ occupation: { code, titles }, nearestTitle, nearestText, total }) => {
      const shares = this.titleIndex.shares(title, nearestTitle.number);
      for (const word of words) {
        const share = this.textIndex.share(word, nearestText.number) * textUnit;
        shares.set(word.text, (shares.get(word.text) ?? 0) + share);
      }
      const official = titles.filter((i) => this.titles[i]!.official);
      const [fitting] = bestTwo(official, (i) => titleScore(i) + textScore(this.textOfTitle[i]!));
      return {
        code,
        label: this.labels.get(code) ?? code,
        ...appellationOf(this.titles[fitting.number]),
        score: strength(total) / whole,
        words: strongest(shares),
      };
    });
  }
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
  return [...shares]
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, wordsShown)
    .map(([word]) => word);
}
