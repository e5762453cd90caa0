import { CsvProblem, openCsv, type Tx } from '#platform';
import { companiesTable, type CompanyRow } from './companies.table.js';
import { emptyReport, importFile, type ImportReport } from './import-file.js';
import type { Importer } from './importer.js';

/** Takes every line, three to a transaction, and remembers which. */
function remembering(): { importer: Importer<CompanyRow>; taken: string[][] } {
  const taken: string[][] = [];
  return {
    taken,
    importer: {
      ...{ kind: 'companies', table: companiesTable, extraColumns: [], keyColumns: ['siret'], batch: 3 },
      keyOf: ({ name }) => name ?? null,
      take: (_, __, lines) => {
        taken.push(lines.map(({ values }) => values.name ?? ''));
        const counts = { created: lines.length, changed: 0, unchanged: 0, refused: 0 };
        return Promise.resolve({ ...counts, problems: [], notices: [] });
      },
      rows: () => Promise.resolve([]),
    },
  };
}

async function run(
  importer: Importer<CompanyRow>,
  lines: readonly string[],
  more: {
    done?: ImportReport;
    isTimeUp?: () => boolean;
    transaction?: (work: (tx: Tx) => Promise<void>) => Promise<void>;
  },
): Promise<{ report: ImportReport; isOver: boolean }> {
  return importFile({
    importer,
    file: await openCsv(() => [Buffer.from(['siret;nom', ...lines].join('\n'))]),
    context: { structureId: 's', by: { actor: 'system', accountId: null }, today: '2026-11-23', now: new Date(0) },
    ...{ isRehearsal: false, done: emptyReport(), transaction: (work) => work({} as Tx) },
    ...more,
  });
}

const lines = ['1;A', '1;B', '1;C', '1;D', '1;E', '1;F', '1;G'];

it('takes every line once, batch by batch', async () => {
  const { importer, taken } = remembering();
  const { report, isOver } = await run(importer, lines, {});
  expect(taken).toEqual([['A', 'B', 'C'], ['D', 'E', 'F'], ['G']]);
  expect([report.records, report.created, isOver]).toEqual([7, 7, true]);
});

it('leaves what is read ahead for another time, and goes on there', async () => {
  const { importer, taken } = remembering();
  const first = await run(importer, lines, { isTimeUp: () => true });
  expect([first.report.records, first.isOver]).toEqual([3, false]);
  const { report } = await run(importer, lines, { done: first.report });
  expect(taken).toEqual([['A', 'B', 'C'], ['D', 'E', 'F'], ['G']]);
  expect(report.records).toBe(7);
});

it('refuses a line said before, in another batch too', async () => {
  const { importer, taken } = remembering();
  const { report } = await run(importer, ['1;A', '1;A', '1;B', '1;C', '1;B'], {});
  expect(taken).toEqual([['A', 'B'], ['C']]);
  expect(report.problems.map(({ line, sentence }) => [line, sentence])).toEqual([
    [3, 'déjà à la ligne 2 de ce fichier'],
    [6, 'déjà à la ligne 4 de ce fichier'],
  ]);
});

it('says which line is malformed', async () => {
  const { importer } = remembering();
  await expect(run(importer, ['1;A', '1;"B'], {})).rejects.toThrow(CsvProblem);
});

it('stops with the batch that cannot be written', async () => {
  const { importer, taken } = remembering();
  let batches = 0;
  const transaction = (work: (tx: Tx) => Promise<void>) =>
    ++batches === 2 ? Promise.reject(new Error('disk full')) : work({} as Tx);
  await expect(run(importer, lines, { transaction })).rejects.toThrow('disk full');
  expect(taken).toEqual([['A', 'B', 'C']]);
});
