import { Candidate } from '#candidates';
import { COMPANY_OF_STRUCTURE } from '#companies';
import { Placement, Placements, termsProblems } from '#follow-up';
import { type Tx, updateOne } from '#platform';
import { Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { decide, type Decided } from './decide.js';
import { type ImportContext, type Importer, type Taken, takenOf } from './importer.js';
import { type PlacementRow, placementsTable } from './placements.table.js';
import type { Line } from './table.js';

const UUID = /^[0-9a-f-]{36}$/;

/** Contracts that run when a structure begins with Passerelle: each is followed from then on like the others. */
@Injectable()
export class PlacementImporter implements Importer<PlacementRow> {
  readonly kind = 'placements';
  readonly table = placementsTable;
  readonly extraColumns = [];
  readonly keyColumns = ['reference', 'identifiant'];
  /** Each plans its check-ins and tells its event. */
  readonly batch = 100;

  constructor(
    private readonly placements: Placements,
    private readonly occupations: Occupations,
  ) {}

  keyOf({ id, externalId }: Partial<PlacementRow>): string | null {
    return externalId ?? id ?? null;
  }

  async take(
    tx: Tx,
    context: ImportContext,
    lines: readonly Line<PlacementRow>[],
    isRehearsal: boolean,
  ): Promise<Taken> {
    const decided = await this.decide(tx, context, lines);
    if (!isRehearsal) await this.write(tx, context, decided);
    return takenOf(decided);
  }

  private async decide(tx: Tx, { structureId }: ImportContext, lines: readonly Line<PlacementRow>[]) {
    const known = await this.known(tx, structureId, lines);
    const byId = new Map(known.map((one) => [one.held.id, one]));
    const byNumber = new Map(known.map((one) => [one.held.externalId, one]));
    // A line that changes a date only says neither who nor where.
    const rows = [...lines.map(({ values }) => values), ...known.map(({ row }) => row)];
    const candidates = await candidatesNamed(
      tx,
      structureId,
      rows.flatMap(({ candidate }) => candidate ?? []),
    );
    const companies = await companiesWith(
      tx,
      structureId,
      rows.flatMap(({ siret }) => siret ?? []),
    );
    const decided = decide<PlacementRow, Placement>(placementsTable, lines, {
      find: ({ id, externalId }) => {
        if (!id && !externalId) return { column: 'reference', sentence: 'à remplir' };
        const found = id ? byId.get(id) : byNumber.get(externalId!);
        if (id && !found) return { column: 'identifiant', sentence: 'aucun contrat de votre structure ne le porte' };
        return found;
      },
      defaults: { id: null, externalId: null, occupationCode: null, origin: 'other', endsOn: null, weeklyHours: null },
      check: (row) => {
        if (!candidates.has(row.candidate))
          return { column: 'numero_dossier', sentence: 'aucun jeune de votre structure ne porte ce numéro' };
        if (!companies.has(row.siret))
          return { column: 'siret', sentence: 'aucune entreprise de votre structure ne porte ce SIRET' };
        if (row.occupationCode !== null && !this.occupations.byCode(row.occupationCode))
          return { column: 'code_rome', sentence: 'ce métier n’existe pas dans la liste' };
        const [problem] = termsProblems(row);
        return problem && { column: 'date_fin', sentence: problem.message };
      },
    });
    const allowed = decided.changed.filter(({ changes }) => !('candidate' in changes || 'siret' in changes));
    const moved = decided.changed.filter((one) => !allowed.includes(one));
    return {
      ...decided,
      changed: allowed,
      refused: decided.refused + moved.length,
      problems: [
        ...decided.problems,
        ...moved.map(({ line }) => ({
          line,
          column: null,
          sentence: 'ce contrat est connu pour une autre personne ou une autre entreprise',
        })),
      ],
    };
  }

  private async write(
    tx: Tx,
    { structureId, by }: ImportContext,
    { created, changed }: Decided<PlacementRow, Placement>,
  ): Promise<void> {
    const candidates = await candidatesNamed(
      tx,
      structureId,
      created.map(({ row }) => row.candidate),
    );
    const companies = await companiesWith(
      tx,
      structureId,
      created.map(({ row }) => row.siret),
    );
    for (const { row } of created) {
      const { externalId, origin, contractType, startsOn, endsOn, weeklyHours, jobTitle, occupationCode } = row;
      const candidate = candidates.get(row.candidate)!;
      await this.placements.recordIn(tx, by, {
        ...{ externalId, origin, contractType, startsOn, endsOn, weeklyHours, jobTitle, occupationCode },
        structureId,
        candidateId: candidate.id,
        companyId: companies.get(row.siret)!,
        adviserAccountId: candidate.referentAccountId,
      });
    }
    for (const { row, changes, held } of changed) {
      const { contractType, startsOn, endsOn, weeklyHours, jobTitle, occupationCode, origin, externalId } = row;
      await updateOne(tx, Placement, { id: held.id }, { jobTitle, occupationCode, origin, externalId });
      if (['contractType', 'startsOn', 'endsOn', 'weeklyHours'].some((name) => name in changes))
        await this.placements.changeIn(tx, by, held, { contractType, startsOn, endsOn, weeklyHours });
    }
  }

  async rows(tx: Tx, structureId: string): Promise<PlacementRow[]> {
    const placements = await tx.find(Placement, { where: { structureId, state: Not('ended') }, order: { id: 'ASC' } });
    return this.rowsOf(tx, placements);
  }

  private async known(tx: Tx, structureId: string, lines: readonly Line<PlacementRow>[]) {
    const held = await tx.find(Placement, {
      where: [
        { structureId, externalId: In(lines.flatMap(({ values }) => values.externalId ?? [])) },
        { structureId, id: In(lines.flatMap(({ values }) => values.id ?? [])) },
      ],
      lock: { mode: 'pessimistic_write' },
    });
    const rows = await this.rowsOf(tx, held);
    // The person may be named by the number of the file or by Passerelle's own.
    const said = new Map(lines.map(({ values }) => [values.id ?? values.externalId, values.candidate]));
    return held.map((placement, index) => {
      const row = rows[index]!;
      const named = said.get(placement.id) ?? said.get(placement.externalId ?? '');
      return { held: placement, row: named === placement.candidateId ? { ...row, candidate: named } : row };
    });
  }

  private async rowsOf(tx: Tx, placements: readonly Placement[]): Promise<PlacementRow[]> {
    const named = await tx.query<{ id: string; candidate: string; siret: string }[]>(
      `select p.id, coalesce(k.external_id, k.id::text) as candidate, c.siret
       from placements p join candidates k on k.id = p.candidate_id join companies c on c.id = p.company_id
       where p.id = any($1)`,
      [placements.map(({ id }) => id)],
    );
    const byId = new Map(named.map(({ id, ...names }) => [id, names]));
    return placements.map((placement) => {
      const { id, externalId, jobTitle, occupationCode, origin, contractType, startsOn, endsOn, weeklyHours } =
        placement;
      return {
        ...{ id, externalId, ...byId.get(id)!, jobTitle, occupationCode, origin, contractType, startsOn, endsOn },
        weeklyHours,
      };
    });
  }
}

/** By the number of the file, and by Passerelle's own. */
async function candidatesNamed(tx: Tx, structureId: string, names: readonly string[]): Promise<Map<string, Candidate>> {
  const candidates = await tx.find(Candidate, {
    where: [
      { structureId, externalId: In(names) },
      { structureId, id: In(names.filter((name) => UUID.test(name))) },
    ],
  });
  return new Map(
    candidates.flatMap((candidate) => [
      [candidate.externalId ?? candidate.id, candidate],
      [candidate.id, candidate],
    ]),
  );
}

async function companiesWith(tx: Tx, structureId: string, sirets: readonly string[]): Promise<Map<string, string>> {
  const companies = await tx.query<{ siret: string; id: string }[]>(
    `select c.siret, c.id from companies c where ${COMPANY_OF_STRUCTURE} and c.siret = any($2)`,
    [structureId, sirets],
  );
  return new Map(companies.map(({ siret, id }) => [siret, id]));
}
