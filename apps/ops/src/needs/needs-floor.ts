import { join } from 'node:path';
import { buildOccupationIndex, LEXICON, placeWords, type RomeData } from '#reference';
import { readNeedCases } from './need-cases.js';
import { evaluateNeeds, type Accuracy } from './needs-evaluate.js';

/**
 * What `npm run ops -- needs:evaluate` measured on the offers kept for development, with the official files and
 * without. Raised when a change does better; more than a point below is a fault.
 */
const measured: Record<'withRome' | 'withoutRome', Accuracy> = {
  withRome: { at1: 0.763, at3: 0.902, at5: 0.93 },
  withoutRome: { at1: 0.75, at3: 0.879, at5: 0.91 },
};
const ALLOWED = 0.01;

const sources = { withRome: 'avec les fichiers officiels', withoutRome: 'lexique seul' } as const;
const answers = { at1: 'premier', at3: 'parmi 3', at5: 'parmi 5' } as const;

/** One French sentence for each accuracy that fell. @param dataFolder holds `needs-dev.jsonl.gz` */
export async function accuracyProblems(dataFolder: string, rome: RomeData): Promise<string[]> {
  const cases = await readNeedCases(join(dataFolder, 'needs-dev.jsonl.gz'));
  const found = (data: RomeData | null): Accuracy =>
    evaluateNeeds(cases, buildOccupationIndex({ lexicon: LEXICON, rome: data, places: placeWords() })).accuracy;
  return [...fallen('withRome', found(rome)), ...fallen('withoutRome', found(null))];
}

/** Accuracies more than a point below what was measured. */
export function fallen(source: keyof typeof measured, found: Accuracy): string[] {
  return (['at1', 'at3', 'at5'] as const).flatMap((among) => {
    const floor = measured[source][among] - ALLOWED;
    if (found[among] >= floor) return [];
    return [
      `Métier trouvé, ${sources[source]}, ${answers[among]} : ${percent(found[among])}, il en faut ${percent(floor)}.`,
    ];
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')} %`;
