import { createReadStream, existsSync } from 'node:fs';
import { Structure } from '#accounts';
import { emptyReport, type ImportKind, type ImportReport, Imports, ImportsModule, sentenceOf } from '#imports';
import { Database, openCsv, PlatformModule, SYSTEM } from '#platform';
import { Module } from '@nestjs/common';
import { SingleBar } from 'cli-progress';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';
import { readOptions } from '../options.js';

@Module({ imports: [PlatformModule, ImportsModule] })
class ImportsOnly {}

const REHEARSAL = '--dry-run';

/** How far a file has come; nothing where nobody looks on. */
export function progressBar(lines: number): SingleBar {
  const format = '{bar} {percentage} % · ligne {value} sur {total} · encore {eta_formatted}';
  const bar = new SingleBar({ format, noTTYOutput: false });
  bar.start(lines, 0);
  return bar;
}

const importCommand = (kind: ImportKind, what: string): Command => ({
  name: `import:${kind}`,
  description: `Importe des ${what} : import:${kind} --file … [--structure …] [${REHEARSAL}] ; colonnes dans docs/import.md`,
  offline: false,
  run: async (args) => {
    const isRehearsal = args.includes(REHEARSAL);
    const options = args.filter((arg) => arg !== REHEARSAL);
    const { file: path, structure } = readOptions(options, ['file', 'structure'], ['file']);
    if (!existsSync(path)) throw new UsageError(`Fichier introuvable : ${path}`);
    await withApplication(ImportsOnly, async (app) => {
      const structureId = await structureNamed(app.get(Database), structure);
      const file = await openCsv(() => createReadStream(path));
      const bar = progressBar(file.lines);
      const { report } = await app
        .get(Imports)
        .run(kind, {
          file,
          structureId,
          by: SYSTEM,
          isRehearsal,
          done: emptyReport(),
          onBatch: (_, __, line) => Promise.resolve(bar.update(line)),
        })
        .finally(() => bar.stop());
      process.stdout.write(inWords(report, isRehearsal));
    });
  },
});

const exportCommand = (kind: ImportKind, what: string): Command => ({
  name: `export:${kind}`,
  description: `Écrit les ${what} d’une structure dans les colonnes de l’import : export:${kind} [--structure …] > fichier.csv`,
  offline: false,
  run: async (args) => {
    const { structure } = readOptions(args, ['structure']);
    await withApplication(ImportsOnly, async (app) => {
      const structureId = await structureNamed(app.get(Database), structure);
      process.stdout.write(await app.get(Imports).export(structureId, kind));
    });
  },
});

const kinds = [
  ['companies', 'entreprises'],
  ['candidates', 'jeunes'],
  ['placements', 'contrats en cours'],
] as const;

export const importCommands: readonly Command[] = kinds.map(([kind, what]) => importCommand(kind, what));
export const exportCommands: readonly Command[] = kinds.map(([kind, what]) => exportCommand(kind, what));

/** By its identifier or its name; the only one, when there is one and none is named. */
async function structureNamed(database: Database, wanted: string | undefined): Promise<string> {
  const structures = await database.manager.find(Structure, { order: { name: 'ASC' } });
  const found =
    wanted === undefined ? structures : structures.filter(({ id, name }) => id === wanted || name === wanted);
  if (found.length === 1) return found[0]!.id;
  throw new UsageError(
    structures.length === 0
      ? 'Il n’y a pas encore de structure : npm run ops -- account:create, puis créez-la dans l’application.'
      : `Dites laquelle avec --structure : ${structures.map(({ name }) => `« ${name} »`).join(', ')}`,
  );
}

function inWords(report: ImportReport, isRehearsal: boolean): string {
  const count = (figure: number): string => figure.toLocaleString('fr-FR');
  const { created, changed, unchanged, refused, problems, notices, ignoredColumns } = report;
  return [
    ...problems.map(sentenceOf),
    ...notices.map(sentenceOf),
    ...(refused > problems.length ? ['…'] : []),
    ...(ignoredColumns.length > 0 ? [`Colonnes ignorées : ${ignoredColumns.join(', ')}.`] : []),
    `${isRehearsal ? 'À créer' : 'Créées'} : ${count(created)} ; ${isRehearsal ? 'à modifier' : 'modifiées'} : ${count(changed)} ; ` +
      `sans changement : ${count(unchanged)} ; refusées : ${count(refused)}.`,
    ...(isRehearsal ? ['Rien n’a été écrit (essai à blanc).'] : []),
    '',
  ].join('\n');
}
