import { buildOccupationIndex, placeWords } from '#reference';
import { type Command, UsageError } from './command.js';
import { readJsonLines } from './jsonl.js';
import { evaluateNeeds, type NeedCase } from './needs-evaluate.js';
import { occupationData } from './occupation-data.js';
import { readOptions } from './options.js';

/** How often the occupation is found in offers whose occupation is known. */
export const needsEvaluate: Command = {
  name: 'needs:evaluate',
  description: 'Mesure la recherche du métier : --cases offres.jsonl[.gz] [--rome dossier]',
  offline: true,
  run: async (args) => {
    const { cases: file, rome } = readOptions(args, ['cases', 'rome'], ['cases']);
    const index = buildOccupationIndex({ ...(await occupationData(rome)), places: placeWords() });
    const { cases, accuracy, calibration, confusions } = evaluateNeeds(await readCases(file), index);
    const print = (line: string): boolean => process.stdout.write(`${line}\n`);
    print(`${cases} offres`);
    print(`premier ${percent(accuracy.at1)} · parmi 3 ${percent(accuracy.at3)} · parmi 5 ${percent(accuracy.at5)}`);
    print('\nConfiance annoncée, réponses, justes :');
    for (const { from, answers, right } of calibration)
      print(`  ${from.toFixed(1)}  ${String(answers).padStart(5)}  ${percent(right)}`);
    print('\nConfusions les plus fréquentes (juste, trouvé, fois) :');
    for (const { right, found, times } of confusions) print(`  ${right}  ${found ?? '—'}  ${times}`);
  },
};

async function readCases(file: string): Promise<NeedCase[]> {
  const cases: NeedCase[] = [];
  for await (const { line, value } of readJsonLines(file)) {
    const row = value as Partial<NeedCase> | null | undefined;
    if (typeof row?.title !== 'string' || typeof row.rome !== 'string')
      throw new UsageError(`${file}, ligne ${line} : title et rome sont obligatoires`);
    cases.push({ title: row.title, rome: row.rome, description: row.description, naf: row.naf });
  }
  return cases;
}

const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')} %`;
