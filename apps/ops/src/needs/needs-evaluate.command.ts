import { buildOccupationIndex, placeWords } from '#reference';
import type { Command } from '../command.js';
import { isLowQualified, readNeedCases, type NeedCase } from './need-cases.js';
import { evaluateNeeds, type Accuracy } from './needs-evaluate.js';
import { scoreMarkedCases, type FieldScore } from './needs-marks.js';
import { occupationData } from '../reference/occupation-data.js';
import { readOptions } from '../options.js';
import { withTypingMistake } from './typing-mistake.js';

/** How often the occupation is found in offers whose occupation is known. */
export const needsEvaluate: Command = {
  name: 'needs:evaluate',
  description: 'Mesure la recherche du métier : --cases offres.jsonl[.gz] [--rome dossier]',
  offline: true,
  run: async (args) => {
    const { cases: file, rome } = readOptions(args, ['cases', 'rome'], ['cases']);
    const data = await occupationData(rome);
    const index = buildOccupationIndex({ ...data, places: placeWords() });
    const all = await readNeedCases(file);
    const labels = new Map(data.lexicon.map(({ code, label }) => [code, label]));
    const label = (code: string | null): string => (code && labels.get(code)) ?? 'rien';
    const print = (line: string): boolean => process.stdout.write(`${line}\n`);
    const { cases, accuracy, calibration, sure, shown, domains, confusions } = evaluateNeeds(all, index);
    print(`${cases} offres : premier, parmi 3, parmi 5`);
    print(`  titre et texte           ${percents(accuracy)}`);
    for (const [name, asked] of Object.entries(forms))
      print(`  ${name.padEnd(24)} ${percents(evaluateNeeds(asked(all), index).accuracy)}`);
    print('\nPar domaine :');
    for (const { domain, cases: count, accuracy: found } of domains)
      print(`  ${domain} ${String(count).padStart(5)}  ${percents(found)}`);
    print('\nConfiance annoncée, réponses, justes :');
    for (const { from, answers, right } of calibration)
      print(`  ${from.toFixed(1)}  ${String(answers).padStart(5)}  ${percent(right)}`);
    print(`\nAcceptées sans question : ${sure.answers}, ${percent(sure.right)} justes`);
    print(`Autres choix montrés en moyenne : ${shown.toFixed(1).replace('.', ',')}`);
    const marked = [...scoreMarkedCases(all)].filter(([, { stated, found }]) => stated + found > 0);
    if (marked.length > 0) {
      print('\nPar champ, sur les offres lues à la main : écrit, précision, rappel');
      for (const [field, score] of marked) print(`  ${fieldLine(field, score)}`);
      print(`  ${fieldLine('ensemble', together(marked.map(([, score]) => score)))}`);
    }
    print('\nConfusions les plus fréquentes (juste, trouvé, fois) :');
    for (const { right, found, times } of confusions)
      print(`  ${right}  ${found ?? '—'}  ${String(times).padStart(3)}  ${label(right)} → ${label(found)}`);
  },
};

const titleAlone = ({ title, rome }: NeedCase): NeedCase => ({ title, rome });
const mistyped = (one: NeedCase, i: number): NeedCase => ({ ...one, title: withTypingMistake(one.title, i) });

/** The same offers as employers also write them. */
const forms: Record<string, (cases: readonly NeedCase[]) => NeedCase[]> = {
  'peu qualifiés': (cases) => cases.filter(isLowQualified),
  'titre seul': (cases) => cases.map(titleAlone),
  'une faute': (cases) => cases.map(mistyped),
  'une faute, titre seul': (cases) => cases.map(mistyped).map(titleAlone),
};

const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')} %`;
const percents = ({ at1, at3, at5 }: Accuracy): string => [at1, at3, at5].map(percent).join(' · ');

/** Precision is of what was found, recall of what is stated; neither is known of a field nobody states or finds. */
function fieldLine(name: string, { stated, found, right }: Counts): string {
  const of = (total: number): string => (total === 0 ? '—' : percent(right / total)).padStart(8);
  return `${name.padEnd(18)} ${String(stated).padStart(4)}  ${of(found)}  ${of(stated)}`;
}

type Counts = Pick<FieldScore, 'stated' | 'found' | 'right'>;
const together = (scores: readonly Counts[]): Counts =>
  scores.reduce((sum, { stated, found, right }) => ({
    stated: sum.stated + stated,
    found: sum.found + found,
    right: sum.right + right,
  }));
