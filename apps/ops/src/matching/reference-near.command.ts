import { nearOccupations } from '#reference';
import { type Command, UsageError } from '../command.js';
import { mapJsonLines } from '../jsonl.js';
import { occupationDataBeside } from '../reference/occupation-data.js';
import { readOptions } from '../options.js';
import { type JsonRecord, optionalText } from '../record.js';

const TOP = 10;

function codeOf(line: JsonRecord): string {
  const code = optionalText(line, 'code');
  if (!code) throw new Error('code : un code ROME est attendu');
  return code;
}

/** The occupations nearest to another one, for one code on the screen or for a file of codes. */
export const referenceNear: Command = {
  name: 'reference:near',
  description:
    'Métiers proches : --code G1605 [--top 10], ou --input codes.jsonl --output proches.jsonl [--rome dossier|none]',
  offline: true,
  run: async (args) => {
    const options = readOptions(args, ['code', 'top', 'input', 'output', 'rome']);
    const { code, input, output } = options;
    const top = Number(options.top ?? TOP);
    if (!Number.isInteger(top) || top < 1) throw new UsageError('--top est un nombre entier, 1 au moins');
    const sources = await occupationDataBeside(options.rome);
    const labels = new Map([
      ...(sources.rome?.fiches ?? []).map(({ code, label }) => [code, label] as const),
      ...sources.lexicon.map(({ code, label }) => [code, label] as const),
    ]);
    const parents = new Map(sources.rome?.fiches.map(({ code, parentCode }) => [code, parentCode]));
    const near = (asked: string): { code: string; score: number }[] => {
      const of = asked.trim().toUpperCase();
      if (!labels.has(of)) throw new UsageError(`code : ${asked} n’est pas un métier connu`);
      return nearOccupations(parents.get(of) ?? of, sources, top).map(({ code, weight }) => ({
        code,
        score: Math.round(weight * 1000) / 1000,
      }));
    };
    if (code !== undefined) {
      for (const { code: other, score } of near(code))
        process.stdout.write(`${other}  ${score.toFixed(2)}  ${labels.get(other) ?? ''}\n`);
    } else if (input !== undefined && output !== undefined) {
      await mapJsonLines(input, output, (line) => ({ id: line.id, near: near(codeOf(line)) }));
    } else throw new UsageError('Donnez --code, ou --input et --output');
  },
};
