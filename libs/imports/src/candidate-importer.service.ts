import {
  Candidate,
  type CandidateFile,
  CandidateTarget,
  detailsProblem,
  equityFactsOf,
  type EquityFacts,
  foldedName,
  insertCandidates,
  noEquityFacts,
  type Target,
  updateCandidates,
  writeEquityFacts,
} from '#candidates';
import { type IsoDate, newId, type Tx } from '#platform';
import { communeByCode, Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type CandidateRow, candidatesTable } from './candidates.table.js';
import { keptPhone } from './cells.js';
import { COMMUNE_COLUMNS } from './companies.table.js';
import { decide, type Decided, type Known } from './decide.js';
import { type ImportContext, type Importer, type Taken, takenOf } from './importer.js';
import { Staff, type StaffAddresses } from './staff.queries.js';
import type { Line, Problem } from './table.js';

interface Held extends CandidateFile {
  equity: EquityFacts;
}

const defaults: Partial<CandidateRow> = {
  id: null,
  externalId: null,
  email: null,
  phone: null,
  level: null,
  licences: [],
  skills: [],
  certificates: [],
  experiences: [],
  days: null,
  nights: true,
  disabledWorker: null,
  sex: null,
  priorityDistrict: null,
  substitute: null,
  state: 'active',
};

/** Headers of what `detailsProblem` names by the property. */
const headers: Readonly<Record<string, string>> = {
  birthDate: 'date_naissance',
  radiusKm: 'rayon_km',
  targets: 'metiers',
};

/** Young people of a structure, each known by the number of their file. */
@Injectable()
export class CandidateImporter implements Importer<CandidateRow> {
  readonly kind = 'candidates';
  readonly table = candidatesTable;
  readonly extraColumns = COMMUNE_COLUMNS;
  readonly keyColumns = ['numero_dossier', 'identifiant'];
  readonly batch = 1_000;

  constructor(
    private readonly staff: Staff,
    private readonly occupations: Occupations,
  ) {}

  keyOf({ id, externalId }: Partial<CandidateRow>): string | null {
    return externalId ?? id ?? null;
  }

  async take(
    tx: Tx,
    context: ImportContext,
    lines: readonly Line<CandidateRow>[],
    isRehearsal: boolean,
  ): Promise<Taken> {
    const staff = await this.staff.addresses(tx, context.structureId);
    const decided = await this.decide(tx, context, lines, staff);
    // Looked for before the new ones are there themselves.
    const notices = await lookAlikes(tx, context.structureId, decided);
    if (!isRehearsal) await write(tx, context, decided, staff.present);
    return takenOf(decided, notices);
  }

  private async decide(
    tx: Tx,
    { structureId, today }: ImportContext,
    lines: readonly Line<CandidateRow>[],
    { present, emailOf }: StaffAddresses,
  ): Promise<Decided<CandidateRow, Held>> {
    const known = await knownFor(tx, structureId, lines, emailOf);
    const byId = new Map(known.map((one) => [one.held.candidate.id, one]));
    const byNumber = new Map(known.map((one) => [one.held.candidate.externalId, one]));
    return decide<CandidateRow, Held>(candidatesTable, lines, {
      find: ({ id, externalId }) => {
        if (!id && !externalId) return { column: 'numero_dossier', sentence: 'à remplir' };
        const named = id ? byId.get(id) : byNumber.get(externalId!);
        if (named?.held.candidate.mergedIntoId)
          return {
            column: 'numero_dossier',
            sentence: 'ce dossier a été réuni avec un autre, qui porte un autre numéro',
          };
        if (!id) return named;
        const other = externalId ? byNumber.get(externalId) : undefined;
        if (other && other.held.candidate.id !== id)
          return { column: 'numero_dossier', sentence: 'un autre dossier porte déjà ce numéro' };
        return named ?? { column: 'identifiant', sentence: 'aucun dossier de votre structure ne le porte' };
      },
      defaults,
      check: (row) => {
        for (const [column, email] of [
          ['conseiller', row.referent],
          ['remplacant', row.substitute],
        ] as const)
          if (email !== null && !present.has(email))
            return { column, sentence: `«\u00a0${email}\u00a0» n’a pas d’accès à votre structure` };
        const problem = detailsProblem(row, today, (code) => this.occupations.byCode(code) !== undefined);
        return problem && { column: headers[problem.field.split('.')[0]!] ?? null, sentence: problem.message };
      },
    });
  }

  async rows(tx: Tx, structureId: string): Promise<CandidateRow[]> {
    const candidates = await tx.find(Candidate, {
      where: { structureId, mergedIntoId: IsNull() },
      order: { id: 'ASC' },
    });
    const { emailOf } = await this.staff.addresses(tx, structureId);
    return (await withTargets(tx, candidates, emailOf)).map(({ row }) => row);
  }
}

async function write(
  tx: Tx,
  context: ImportContext,
  { created, changed }: Decided<CandidateRow, Held>,
  staff: ReadonlyMap<string, string>,
): Promise<void> {
  const equity = new Map<string, EquityFacts>();
  const fileOf = (row: CandidateRow, before: Held | undefined): CandidateFile => {
    const { referent, substitute, targets, sex, priorityDistrict, ...columns } = row;
    const id = before?.candidate.id ?? newId();
    const told = before?.equity ?? noEquityFacts;
    if (sex !== told.sex || priorityDistrict !== told.priorityDistrict) equity.set(id, { sex, priorityDistrict });
    const position = communeByCode(row.communeCode)?.position;
    const known = new Map(before?.targets.map((target) => [target.code, target]));
    return {
      candidate: {
        ...columns,
        id,
        structureId: context.structureId,
        createdAt: before?.candidate.createdAt ?? context.now,
        foldedName: foldedName(row),
        latitude: position?.latitude ?? null,
        longitude: position?.longitude ?? null,
        referentAccountId: staff.get(referent)!,
        substituteAccountId: substitute === null ? null : staff.get(substitute)!,
        mergedIntoId: null,
        pastStays: before?.candidate.pastStays ?? [],
        updatedAt: context.now,
      },
      targets: targets.map(({ code }) => known.get(code) ?? { code }),
    };
  };
  await insertCandidates(
    tx,
    created.map(({ row }) => fileOf(row, undefined)),
  );
  await updateCandidates(
    tx,
    changed.map(({ row, held }) => fileOf(row, held)),
  );
  await writeEquityFacts(tx, equity);
}

/** Files the lines are about, held until the transaction ends. */
async function knownFor(
  tx: Tx,
  structureId: string,
  lines: readonly Line<CandidateRow>[],
  emailOf: ReadonlyMap<string, string>,
): Promise<Known<CandidateRow, Held>[]> {
  const externalId = In(lines.flatMap(({ values }) => values.externalId ?? []));
  const id = In(lines.flatMap(({ values }) => values.id ?? []));
  const candidates = await tx.find(Candidate, {
    where: [
      { structureId, externalId },
      { structureId, id },
    ],
    lock: { mode: 'pessimistic_write' },
  });
  return withTargets(tx, candidates, emailOf);
}

async function withTargets(
  tx: Tx,
  candidates: readonly Candidate[],
  emailOf: ReadonlyMap<string, string>,
): Promise<Known<CandidateRow, Held>[]> {
  const ids = candidates.map(({ id }) => id);
  const targets = await targetsOf(tx, ids);
  const equity = await equityFactsOf(tx, ids);
  return candidates.map((candidate) => {
    const { id } = candidate;
    const held = { candidate, targets: targets.get(id) ?? [], equity: equity.get(id) ?? noEquityFacts };
    return { row: rowOf(held, emailOf), held };
  });
}

async function targetsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Target[]>> {
  const rows = await tx.query<
    Pick<CandidateTarget, 'candidateId' | 'occupationCode' | 'ficheCode' | 'appellationOgr'>[]
  >(
    `select candidate_id as "candidateId", occupation_code as "occupationCode", fiche_code as "ficheCode",
       appellation_ogr as "appellationOgr"
     from candidate_targets where candidate_id = any($1) order by candidate_id, position`,
    [ids],
  );
  const targets = new Map<string, Target[]>();
  for (const { candidateId, occupationCode, ficheCode, appellationOgr } of rows) {
    const target = { code: occupationCode, fiche: ficheCode, appellation: appellationOgr };
    const others = targets.get(candidateId);
    if (others) others.push(target);
    else targets.set(candidateId, [target]);
  }
  return targets;
}

function rowOf({ candidate, targets, equity }: Held, emailOf: ReadonlyMap<string, string>): CandidateRow {
  const { id, externalId, firstName, lastName, birthDate, email, phone, communeCode, radiusKm, means } = candidate;
  const { availableFrom, level, licences, skills, certificates, experiences, days, nights, state } = candidate;
  const { disabledWorker, referentAccountId, substituteAccountId } = candidate;
  return {
    ...{ id, externalId, firstName, lastName, birthDate, communeCode, radiusKm, means, availableFrom, level, licences },
    ...{ skills, certificates, days, nights, disabledWorker, state, ...equity },
    email: email && email.toLowerCase(),
    phone: phone && (keptPhone(phone) ?? phone),
    experiences: experiences.map(({ code, months }) => ({ code, months })),
    targets: targets.map(({ code }) => ({ code })),
    referent: emailOf.get(referentAccountId) ?? '',
    substitute: substituteAccountId && (emailOf.get(substituteAccountId) ?? null),
  };
}

/** New files of someone who seems to have one: said, never merged by itself. */
async function lookAlikes(tx: Tx, structureId: string, { created }: Decided<CandidateRow, Held>): Promise<Problem[]> {
  const keyOf = (name: string, birthDate: IsoDate): string => `${name} ${birthDate}`;
  // Each name is looked up in the index by itself (lateral, limit): a join would be planned by figures about a table that
  // grew since they were taken, and compare every name with every file of the structure.
  const rows = await tx.query<{ name: string; day: IsoDate }[]>(
    `select n.name, n.day::text as day from json_to_recordset($2) as n(name text, day date)
     cross join lateral (select from candidates c where c.structure_id = $1 and c.folded_name = n.name
       and c.birth_date = n.day and c.merged_into_id is null limit 1) known`,
    [structureId, JSON.stringify(created.map(({ row }) => ({ name: foldedName(row), day: row.birthDate })))],
  );
  const known = new Set(rows.map(({ name, day }) => keyOf(name, day)));
  return created
    .filter(({ row }) => known.has(keyOf(foldedName(row), row.birthDate)))
    .map(({ line }) => ({
      line,
      column: null,
      sentence: 'un dossier porte déjà ce nom et cette date de naissance\u00a0: à comparer dans «\u00a0Doublons\u00a0»',
    }));
}
