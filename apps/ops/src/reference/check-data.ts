import { join } from 'node:path';
import { LEXICON, lexiconProblems, nameKey, readRomeFolder, type LexiconEntry, type RomeData } from '#reference';
import { accuracyProblems } from '../needs/needs-floor.js';
import { marksProblems } from '../needs/needs-marks.js';

/**
 * Holds the committed lexicon against the official ROME files and the search for an occupation against real offers;
 * neither is committed.
 *
 * @param dataFolder holds `rome/`, the official files (see `readRomeFolder`), and `needs-dev.jsonl.gz`
 * @returns one French sentence for each problem, the code first; empty when all is well
 * @throws RomeFolderError when the official files are missing
 */
export async function checkData(dataFolder: string): Promise<string[]> {
  const rome = await readRomeFolder(join(dataFolder, 'rome'));
  return [
    ...lexiconProblems(LEXICON),
    ...contradictions(LEXICON, rome),
    ...(await marksProblems(dataFolder)),
    ...(await accuracyProblems(dataFolder, rome)),
  ];
}

/** Codes and labels the official list does not know, and names it gives to other occupations. */
export function contradictions(
  lexicon: readonly LexiconEntry[],
  { fiches, appellations }: Pick<RomeData, 'fiches' | 'appellations'>,
): string[] {
  const labels = new Map(fiches.filter((f) => f.code === f.parentCode).map((fiche) => [fiche.code, fiche.label]));
  const parents = new Map(fiches.map((fiche) => [fiche.code, fiche.parentCode]));

  // 3 % of the titles have one parent by their own column (the one older offers and statistics use) and another by
  // their fiche: a name may follow either.
  const officialCodes = new Map<string, Set<string>>();
  for (const { label, fiche, parentCode } of appellations)
    for (const name of bothGenders(label)) {
      const codes = officialCodes.get(nameKey(name)) ?? new Set();
      officialCodes.set(nameKey(name), codes.add(parentCode).add(parents.get(fiche) ?? parentCode));
    }

  return lexicon.flatMap(({ code, label, names, near }) => {
    const problems: string[] = [];
    const official = labels.get(code);
    if (official === undefined) problems.push(`${code} : code inconnu de la liste officielle.`);
    else if (official !== label) problems.push(`${code} : le libellé officiel est « ${official} », pas « ${label} ».`);
    for (const other of near) if (!labels.has(other)) problems.push(`${code} : métier proche inconnu, ${other}.`);
    for (const name of names) {
      const codes = officialCodes.get(nameKey(name));
      if (codes && !codes.has(code))
        problems.push(`${code} : « ${name} » est une appellation officielle de ${[...codes].join(', ')}.`);
    }
    return problems;
  });
}

/** « Agent / Agente d’entretien » to « Agent d’entretien » and « Agente d’entretien ». */
function bothGenders(label: string): string[] {
  const [masculine, feminine] = label.split(' / ');
  if (masculine === undefined || feminine === undefined) return [label];
  const tail = feminine.split(' ').slice(masculine.split(' ').length);
  return [[masculine, ...tail].join(' '), feminine];
}
