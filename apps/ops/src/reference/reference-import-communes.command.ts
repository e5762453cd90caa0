import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { CandidatesModule, placeCandidatesAgain } from '#candidates';
import { Database, PlatformModule } from '#platform';
import { importCommunePositions, loadCommunePositions, readCommunePositions, ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';

@Module({ imports: [PlatformModule, ReferenceModule, CandidatesModule] })
class ReferenceAndCandidates {}

const SHOWN_PROBLEMS = 20;
const USAGE = 'Usage : reference:import-communes <fichier CSV, JSON ou GeoJSON, compressé (.gz) ou non>';

/** Exact positions instead of those guessed from neighbours; an import that fails changes nothing. */
export const referenceImportCommunes: Command = {
  name: 'reference:import-communes',
  description: 'Importe les positions exactes des communes : reference:import-communes <fichier>',
  offline: false,
  run: async ([file, ...rest]) => {
    if (file === undefined || file.startsWith('-') || rest.length > 0) throw new UsageError(USAGE);
    const content = await readFile(file).catch(() => {
      throw new UsageError(`Fichier introuvable : ${file}`);
    });
    const { positions, problems } = await readCommunePositions(file.endsWith('.gz') ? gunzipSync(content) : content);
    let moved = 0;
    await withApplication(ReferenceAndCandidates, async (app) => {
      const database = app.get(Database);
      await database.transaction((tx) => importCommunePositions(tx, positions));
      await loadCommunePositions(database.manager);
      const structures = await database.manager.query<{ id: string }[]>('select id from structures order by id');
      for (const { id } of structures) moved += await database.transaction((tx) => placeCandidatesAgain(tx, id));
    });
    for (const { line, sentence } of problems.slice(0, SHOWN_PROBLEMS))
      process.stdout.write(`Ligne ${line} : ${sentence}.\n`);
    if (problems.length > SHOWN_PROBLEMS)
      process.stdout.write(`… et ${inFigures(problems.length - SHOWN_PROBLEMS)} autres lignes inutilisables.\n`);
    process.stdout.write(
      `Positions importées : ${inFigures(positions.size)} ; lignes inutilisables : ${inFigures(problems.length)} ; ` +
        `dossiers de jeunes replacés : ${inFigures(moved)}.\n` +
        'Redémarrez l’application et le worker pour qu’ils s’en servent.\n',
    );
  },
};

const inFigures = (count: number): string => count.toLocaleString('fr-FR');
