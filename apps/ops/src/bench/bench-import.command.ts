import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AccountsModule, People, Structures } from '#accounts';
import { emptyReport, type ImportReport, Imports, ImportsModule } from '#imports';
import { Database, openCsv, PlatformModule, SYSTEM } from '#platform';
import { Occupations } from '#reference';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { onBenchDatabase, printResult } from './bench-house.js';
import { writeCandidatesFile } from './candidates-file.js';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';
import { progressBar } from '../operations/import.command.js';
import { readOptions } from '../options.js';

/** All young people of France, in ten minutes. */
const SIZES = '1500000';
const WANTED_PER_SECOND = 1_500_000 / 600;
/** Of the whole command; the numbers of a million files seen take a hundred of it. */
const MEMORY_LIMIT_MB = 1_024;
const ADVISER = 'karim@example.org';

@Module({ imports: [PlatformModule, AccountsModule, ImportsModule] })
class BenchModule {}

/** How fast a file of young people is imported, and again, when nothing has changed. */
export const benchImport: Command = {
  name: 'bench:import',
  description: `Mesure l’import d’un fichier de jeunes : [--sizes ${SIZES}]`,
  // Brings its own database along.
  offline: true,
  run: async (args) => {
    const { sizes = SIZES } = readOptions(args, ['sizes']);
    const counts = sizes.split(',').map(Number);
    if (!counts.every((count) => Number.isInteger(count) && count > 0))
      throw new UsageError('--sizes : des nombres séparés par des virgules');
    for (const count of counts) await onBenchDatabase(() => withApplication(BenchModule, (app) => measure(app, count)));
  },
};

async function measure(app: INestApplicationContext, count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-import-'));
  const file = path.join(folder, 'jeunes.csv');
  try {
    await writeCandidatesFile(file, { lines: count, adviser: ADVISER, codes: app.get(Occupations).codes() });
    const structureId = await makeStructure(app);
    const first = await timed(() => importAll(app, file, structureId));
    if (first.report.created !== count) throw new Error(`${first.report.created} of ${count} lines became files`);
    printResult(`import.${count}`, first.seconds, 's', count / WANTED_PER_SECOND);
    // The other way round: the aim over what was reached.
    printResult(`import.${count}.rate`, count / first.seconds, 'lines/s', WANTED_PER_SECOND);
    const again = await timed(() => importAll(app, file, structureId));
    if (again.report.unchanged !== count) throw new Error(`${again.report.unchanged} of ${count} lines are unchanged`);
    printResult(`import.${count}.again`, again.seconds, 's', count / WANTED_PER_SECOND);
    printResult(`import.${count}.memory`, process.resourceUsage().maxRSS / 1024, 'MB', MEMORY_LIMIT_MB);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const makeStructure = (app: INestApplicationContext): Promise<string> =>
  app.get(Database).transaction(async (tx) => {
    const person = { email: ADVISER, firstName: 'Karim', lastName: 'Exemple' };
    const { id: accountId } = await app.get(People).accountFor(tx, person);
    const structureId = await app.get(Structures).insert(tx, { name: 'Mission Locale', email: 'ml@example.org' });
    await app.get(People).join(tx, { accountId, role: 'adviser', structureId, state: 'confirmed' });
    return structureId;
  });

/** As `import:candidates` does it, its bar included. */
async function importAll(app: INestApplicationContext, path: string, structureId: string): Promise<ImportReport> {
  const file = await openCsv(() => createReadStream(path));
  const bar = progressBar(file.lines);
  const { report } = await app
    .get(Imports)
    .run('candidates', {
      ...{ file, structureId, by: SYSTEM, isRehearsal: false, done: emptyReport() },
      onBatch: (_, __, line) => Promise.resolve(bar.update(line)),
    })
    .finally(() => bar.stop());
  return report;
}

async function timed(work: () => Promise<ImportReport>): Promise<{ report: ImportReport; seconds: number }> {
  const begun = performance.now();
  const report = await work();
  return { report, seconds: (performance.now() - begun) / 1000 };
}
