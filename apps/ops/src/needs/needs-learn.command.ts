import { writeFile } from 'node:fs/promises';
import {
  buildEvidence,
  evidenceNames,
  learned,
  placeWords,
  preferNear,
  titleWords,
  type EvidenceIndex,
  type LearnedWeights,
  type OccupationSources,
  type Weighing,
} from '#reference';
import type { Command } from '../command.js';
import { isLowQualified, readNeedCases, type NeedCase } from './need-cases.js';
import { learnWeights, partsOf, probabilities, sureFrom, type Sample } from './needs-learn.js';
import { occupationData } from '../reference/occupation-data.js';
import { readOptions } from '../options.js';
import { demandPriors } from './occupation-priors.js';
import { withTypingMistake } from './typing-mistake.js';

const PARTS = 5;
/** As strong as it can be without losing a right answer: twenty weights for a few hundred offers. */
const RIDGE = 3e-3;
const PRECISION = 0.9;
/** Fewer answers than this measure no precision. */
const LEAST_ANSWERS = 60;
/** Occupations compared with the right one; those below have no chance with any weights. */
const SHORTLIST = 60;

/** How a case is asked: with everything, and as employers also write, down to no title at all. */
const forms = {
  'titre et texte': ({ title, description, naf }: NeedCase) => ({
    title,
    description: description ?? '',
    naf: naf ?? null,
  }),
  'titre seul': ({ title }: NeedCase) => ({ title, description: '', naf: null }),
  'faute, titre et texte': (one: NeedCase, i: number) => ({
    ...forms['titre et texte'](one),
    title: withTypingMistake(one.title, i),
  }),
  'faute, titre seul': (one: NeedCase, i: number) => ({
    title: withTypingMistake(one.title, i),
    description: '',
    naf: null,
  }),
  'premier mot et texte': (one: NeedCase) => ({
    ...forms['titre et texte'](one),
    title: titleWords(one.title)[0]?.text ?? '',
  }),
  'texte seul': (one: NeedCase) => ({ ...forms['titre et texte'](one), title: '' }),
} as const;
const formNames = Object.keys(forms) as (keyof typeof forms)[];

/** The forms that the weights of each kind of title are learnt from. */
const taught: Readonly<Record<keyof LearnedWeights, readonly (keyof typeof forms)[]>> = {
  named: ['titre et texte', 'titre seul', 'faute, titre et texte', 'faute, titre seul'],
  open: ['premier mot et texte', 'texte seul'],
};

interface Asked extends Sample {
  /** Of each row. */
  codes: string[];
  kind: keyof LearnedWeights;
}

/** Learns how much each piece of evidence weighs, and measures on offers not learnt from. */
export const needsLearn: Command = {
  name: 'needs:learn',
  description:
    'Apprend les poids de la recherche du métier : --cases offres.jsonl[.gz] --rome dossier --output fichier.ts [--market dossier]',
  offline: true,
  run: async (args) => {
    const {
      cases: file,
      rome,
      output,
      market,
    } = readOptions(args, ['cases', 'rome', 'output', 'market'], ['cases', 'rome', 'output']);
    const cases = await readNeedCases(file);
    // Priors first: the evidence below is read through those of the build, so a new `--market` asks for a second run.
    const priors = market === undefined ? learned : await demandPriors(market);
    const learn = async (folder: string | undefined, name: string): Promise<LearnedWeights> => {
      process.stdout.write(`\n${name}\n`);
      return learnFrom({ ...(await occupationData(folder)), places: placeWords() }, cases);
    };
    const withRome = await learn(rome, 'Avec les fichiers officiels');
    const withoutRome = await learn(undefined, 'Lexique seul');
    const { demand, activity, noHiring } = priors;
    await writeFile(output, source({ withRome, withoutRome, demand, activity, noHiring }));
  },
};

function learnFrom(sources: OccupationSources, cases: readonly NeedCase[]): LearnedWeights {
  const index = buildEvidence(sources);
  const nearFirst = preferNear(sources.lexicon);
  const known = cases.filter(({ rome }) => index.codes.includes(rome));
  const asked = known.map((one, i) => formNames.map((form) => askedOf(index, forms[form](one, i), one.rome)));
  const learn = (kind: keyof LearnedWeights, from: readonly Asked[][]) =>
    learnWeights(
      from.flatMap((samples) => samples.filter((_, form) => taught[kind].includes(formNames[form]!))),
      evidenceNames.length,
      RIDGE,
    );

  const ranks = formNames.map(() => new Float64Array(known.length));
  const answers: { form: keyof typeof forms; kind: keyof LearnedWeights; score: number; right: boolean }[] = [];
  for (const part of partsOf(
    known.map(({ group }, i) => group ?? String(i)),
    PARTS,
  )) {
    const held = new Set(part);
    const others = asked.filter((_, i) => !held.has(i));
    const weights = { named: learn('named', others), open: learn('open', others) };
    for (const i of part)
      asked[i]!.forEach(({ values, right, kind, codes }, form) => {
        const shares = nearFirst(probabilities(values, weights[kind]), codes);
        const rank = shares.filter((share) => share > shares[right]!).length;
        ranks[form]![i] = rank;
        answers.push({
          form: formNames[form]!,
          kind,
          score: shares.reduce((a, b) => Math.max(a, b)),
          right: rank === 0,
        });
      });
  }
  formNames.forEach((name, form) => report(name, [...ranks[form]!]));
  report(
    'titre et texte, peu qualifié',
    known.flatMap((one, i) => (isLowQualified(one) ? [ranks[0]![i]!] : [])),
  );

  const weighingOf = (kind: keyof LearnedWeights): Weighing => {
    const measured = answers.filter(
      ({ form, ...answer }) =>
        answer.kind === kind && (form === 'titre et texte' || (kind === 'open' && taught.open.includes(form))),
    );
    const from = sureFrom(measured, PRECISION, LEAST_ANSWERS) ?? 2;
    const kept = measured.filter(({ score }) => score >= from);
    process.stdout.write(
      `  ${kind}, sûr à partir de ${from.toFixed(2)} : ${kept.length} réponses sur ${measured.length}, ${percent(kept.filter(({ right }) => right).length / (kept.length || 1))} justes\n`,
    );
    const weights = learn(kind, asked);
    evidenceNames.forEach((name, i) => process.stdout.write(`    ${name.padEnd(12)} ${weights[i]!.toFixed(2)}\n`));
    return {
      weights: Object.fromEntries(evidenceNames.map((name, i) => [name, round(weights[i]!)])) as Weighing['weights'],
      sureFrom: round(from),
    };
  };
  return { named: weighingOf('named'), open: weighingOf('open') };
}

function askedOf(index: EvidenceIndex, question: Parameters<EvidenceIndex['of']>[0], code: string): Asked {
  const { values, open } = index.of(question);
  const size = evidenceNames.length;
  const right = index.codes.indexOf(code);
  const likeness = (row: number): number => {
    let sum = 0;
    for (let i = 0; i < size; i++)
      if (values[row * size + i]! > 0 && evidenceNames[i] !== 'activity' && evidenceNames[i] !== 'demand')
        sum += values[row * size + i]!;
    return sum;
  };
  const likenesses = Float64Array.from(index.codes, (_, row) => likeness(row));
  const others = [...index.codes.keys()]
    .filter((row) => row !== right)
    .sort((a, b) => likenesses[b]! - likenesses[a]!)
    .slice(0, SHORTLIST);
  const rows = [right, ...others];
  return {
    values: Float64Array.from(rows.flatMap((row) => [...values.subarray(row * size, (row + 1) * size)])),
    right: 0,
    codes: rows.map((row) => index.codes[row]!),
    kind: open ? 'open' : 'named',
  };
}

function report(name: string, ranks: readonly number[]): void {
  const share = (most: number): string => percent(ranks.filter((rank) => rank < most).length / (ranks.length || 1));
  process.stdout.write(`  ${name.padEnd(30)} ${share(1)} · ${share(3)} · ${share(5)}  (validation croisée)\n`);
}

const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')} %`;
const round = (value: number): number => Math.round(value * 1000) / 1000;

function source(numbers: typeof learned): string {
  const { demand, activity, ...rest } = numbers;
  return `/** Written by \`npm run ops -- needs:learn\`: not to be amended by hand. */
export const learnedNumbers = ${JSON.stringify(rest, null, 2)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/\n\}$/, `,\n  demand: \`${demand}\`,\n  activity: \`${activity}\`,\n};\n`)}`;
}
