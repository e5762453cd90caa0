import { actorOf, type Caller } from '#accounts';
import {
  type ActingPerson,
  Clock,
  CsvProblem,
  Database,
  DomainError,
  Events,
  type JobRequest,
  newId,
  notFound,
  openCsv,
  SYSTEM,
  Transitions,
  type Tx,
  updateOne,
  writeCsv,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { CandidateImporter } from './candidate-importer.service.js';
import { CompanyImporter } from './company-importer.service.js';
import { emptyReport, importFile, type ImportReport, type ImportRun } from './import-file.js';
import { Import } from './import.entity.js';
import { importMachine } from './import.states.js';
import type { Importer, ImportKind } from './importer.js';
import type { ImportsEvent } from './imports.events.js';
import { PlacementImporter } from './placement-importer.service.js';
import { cellsOf, headersOf } from './table.js';

/** A job may run a minute and a half; what is left after this is another job. */
const WORK_MS = 20_000;
/** Nobody confirmed: the file, which names people, does not stay. */
const KEPT_HOURS = 24;

/** Files brought by a director: rehearsed, confirmed, imported in the background; and the same columns as an export. */
@Injectable()
export class Imports {
  private readonly importers: Readonly<Record<ImportKind, Importer<object>>>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly transitions: Transitions,
    companies: CompanyImporter,
    candidates: CandidateImporter,
    placements: PlacementImporter,
  ) {
    this.importers = { companies, candidates, placements };
  }

  /** Keeps a file and has it rehearsed. */
  async bring(caller: Caller, file: { kind: ImportKind; name: string; content: Buffer }): Promise<string> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const id = newId();
    await this.database.transaction(async (tx) => {
      await tx.insert(Import, {
        id,
        structureId,
        kind: file.kind,
        state: 'checking',
        fileName: file.name,
        content: file.content,
        report: emptyReport(),
        failure: null,
        accountId: caller.accountId,
        createdAt: this.clock.now(),
      });
      await this.tell(tx, id);
    });
    return id;
  }

  /** Newest first, without the files. */
  list(caller: Caller): Promise<Import[]> {
    if (caller.structureId === null) throw notFound();
    return this.database.manager.find(Import, {
      where: { structureId: caller.structureId },
      order: { id: 'DESC' },
      take: 20,
    });
  }

  read(caller: Caller, id: string): Promise<Import> {
    return this.inScope(this.database.manager, caller, id);
  }

  /** The rehearsal was read and is what is wanted. */
  async confirm(caller: Caller, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.inScope(tx, caller, id);
      await this.transitions.take(tx, importMachine, Import, row, 'confirm', actorOf(caller), {
        set: { line: 0, report: emptyReport() },
      });
      await this.tell(tx, id);
    });
  }

  async drop(caller: Caller, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.inScope(tx, caller, id);
      await this.transitions.take(tx, importMachine, Import, row, 'drop', actorOf(caller), { set: { content: null } });
    });
  }

  /** Files that wait, whatever stopped the job that had them; those nobody confirmed are dropped. */
  async sweep(): Promise<JobRequest[]> {
    const { manager } = this.database;
    const old = await manager.query<{ id: string }[]>(
      `select id from imports where state = 'checked' and created_at < $1::timestamptz - interval '${KEPT_HOURS} hours'`,
      [this.clock.now()],
    );
    for (const { id } of old)
      await this.database.transaction((tx) =>
        this.transitions.take(tx, importMachine, Import, { id, state: 'checked' }, 'drop', SYSTEM, {
          set: { content: null },
        }),
      );
    const waiting = await manager.query<{ id: string; line: number }[]>(
      `select id, line from imports where state in ('checking', 'importing') order by id limit 100`,
    );
    return waiting.map(({ id, line }) => jobOf(id, line));
  }

  /** Goes on with one file for a while; what is left is another job. */
  async act(importId: string): Promise<JobRequest[]> {
    const row = await this.database.manager
      .createQueryBuilder(Import, 'i')
      .addSelect('i.content')
      .where({ id: importId })
      .getOne();
    if (!row?.content || (row.state !== 'checking' && row.state !== 'importing')) return [];
    const { content, state, kind, structureId, accountId } = row;
    const isRehearsal = state === 'checking';
    const until = performance.now() + WORK_MS;
    try {
      const file = await openCsv(() => [content]);
      const { report, isOver } = await this.run(kind, {
        file,
        structureId,
        by: { actor: 'director', accountId },
        isRehearsal,
        done: row.report,
        onBatch: async (tx, reached, line) => {
          // Someone who dropped it meanwhile, or another worker that is further, wins.
          await updateOne(
            tx,
            Import,
            { id: importId, state, line: row.line },
            { report: reached, line, lines: file.lines },
          );
          row.line = line;
        },
        isTimeUp: () => performance.now() > until,
      });
      if (!isOver) return [jobOf(importId, row.line)];
      await this.end(row, isRehearsal ? 'report' : 'finish', { report, lines: file.lines, line: file.lines });
    } catch (error) {
      // Another worker has this file in hand.
      if (error instanceof DomainError && error.code === 'changed_meanwhile') return [];
      if (!(error instanceof CsvProblem)) throw error;
      await this.end(row, 'fail', { failure: `Ligne ${error.line}\u00a0: ${error.message}` });
    }
    return [];
  }

  /** Takes a file at once, for the command line. */
  async run(
    kind: ImportKind,
    options: { structureId: string; by: ActingPerson } & Omit<
      ImportRun<object>,
      'importer' | 'context' | 'transaction'
    >,
  ): Promise<{ report: ImportReport; isOver: boolean }> {
    const { structureId, by, ...run } = options;
    return importFile({
      ...run,
      importer: this.importers[kind],
      context: { structureId, by, today: this.clock.today(), now: this.clock.now() },
      transaction: (work) => this.database.transaction(work),
    });
  }

  /** Everything of a structure, or only the rows of these ids, in the columns an import reads. */
  async export(structureId: string, kind: ImportKind, ids?: readonly string[]): Promise<string> {
    const { table, rows } = this.importers[kind];
    const found = await rows.call(this.importers[kind], this.database.manager, structureId);
    return writeCsv(
      headersOf(table),
      found.filter((row) => !ids || ('id' in row && ids.includes(String(row.id)))).map((row) => cellsOf(table, row)),
    );
  }

  private async end(row: Import, action: 'report' | 'finish' | 'fail', set: Partial<Import>): Promise<void> {
    await this.database.transaction((tx) =>
      this.transitions.take(tx, importMachine, Import, row, action, SYSTEM, {
        set: { ...set, ...(action === 'report' ? {} : { content: null }) },
      }),
    );
  }

  private async inScope(tx: Tx, { structureId }: Caller, id: string): Promise<Import> {
    const row = structureId === null ? null : await tx.findOneBy(Import, { id, structureId });
    if (!row) throw notFound();
    return row;
  }

  private tell(tx: Tx, importId: string): Promise<void> {
    const event: ImportsEvent = { topic: 'imports.waiting', payload: { importId } };
    return this.events.tell(tx, event);
  }
}

const jobOf = (importId: string, line: number): JobRequest => ({
  queue: 'events',
  name: 'import-act',
  data: { importId },
  key: `import-act-${importId}-${line}`,
});
