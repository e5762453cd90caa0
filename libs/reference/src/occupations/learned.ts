import { learnedNumbers } from './learned-numbers.js';
import { learnedTitles } from './learned-titles.js';
import type { EvidenceName } from './occupation-evidence.js';
import { TitleModel } from './title-model.js';
import { unpackTitles } from './title-numbers.js';

/** How much each piece of evidence weighs, learnt from offers whose occupation is known. */
export interface Weighing {
  weights: Readonly<Record<EvidenceName, number>>;
  /** Score of a first answer from which nine in ten such answers were right on offers not learnt from; 2 for none. */
  sureFrom: number;
}

/** Where the title names a job, and where it leaves it open (none, « agent »): there the text decides. */
export interface LearnedWeights {
  named: Weighing;
  open: Weighing;
}

let titleModel: TitleModel | undefined;

/** What `ops needs:learn-titles` wrote, read when first asked for. */
export const learnedTitleModel = (): TitleModel => (titleModel ??= new TitleModel(unpackTitles(learnedTitles)));

/** What `ops needs:learn` wrote: numbers only, no text of an offer. */
export interface Learned {
  withRome: LearnedWeights;
  withoutRome: LearnedWeights;
  /** « A1101 -12 »: hundredths of a natural logarithm, see `demandOf`. */
  demand: string;
  /** « 011:A1101 350 »: the same by group of activities, see `activityOf`. */
  activity: string;
  /** The same for a group of activities that does not hire for the occupation. */
  noHiring: number;
}

export const learned: Learned = learnedNumbers;
