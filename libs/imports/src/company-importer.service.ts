import { Structures } from '#accounts';
import { Company } from '#companies';
import { insertMany, newId, type Tx, updateMany } from '#platform';
import { fold, nafVersions } from '#reference';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { keptPhone } from './cells.js';
import { companiesTable, type CompanyRow, COMMUNE_COLUMNS } from './companies.table.js';
import { decide, type Decided } from './decide.js';
import { type ImportContext, type Importer, type Taken, takenOf } from './importer.js';
import type { Line } from './table.js';

/** Companies of a structure, each known by its SIRET. */
@Injectable()
export class CompanyImporter implements Importer<CompanyRow> {
  readonly kind = 'companies';
  readonly table = companiesTable;
  readonly extraColumns = COMMUNE_COLUMNS;
  readonly keyColumns = ['siret'];
  readonly batch = 500;

  constructor(private readonly structures: Structures) {}

  keyOf({ siret }: Partial<CompanyRow>): string | null {
    return siret ?? null;
  }

  async take(tx: Tx, context: ImportContext, lines: readonly Line<CompanyRow>[], isRehearsal: boolean): Promise<Taken> {
    const decided = await this.decide(tx, context, lines);
    if (!isRehearsal) await this.write(tx, context, decided);
    return takenOf(decided);
  }

  private async decide(tx: Tx, { structureId }: ImportContext, lines: readonly Line<CompanyRow>[]) {
    const sirets = lines.flatMap(({ values }) => values.siret ?? []);
    const known = await tx.find(Company, { where: { siret: In(sirets) }, lock: { mode: 'pessimistic_write' } });
    const bySiret = new Map(known.map((company) => [company.siret, company]));
    const served = await this.structures.servingEach(tx, [
      ...new Set(lines.flatMap(({ values }) => values.communeCode ?? [])),
    ]);
    const isOurs = (communeCode: string): boolean => (served.get(communeCode) ?? structureId) === structureId;
    return decide<CompanyRow, Company>(companiesTable, lines, {
      find: ({ siret = '' }) => {
        const company = bySiret.get(siret);
        if (!company) return undefined;
        if (company.structureId !== structureId)
          return { column: 'siret', sentence: 'cette entreprise n’est pas suivie par votre structure' };
        return { row: rowOf(company), held: company };
      },
      defaults: { address: null, headcount: null, nafCode: null, phone: null },
      check: ({ communeCode }) =>
        isOurs(communeCode)
          ? undefined
          : { column: 'code_commune', sentence: 'une autre structure dessert cette commune' },
    });
  }

  private async write(
    tx: Tx,
    { structureId, now }: ImportContext,
    { created, changed }: Decided<CompanyRow, Company>,
  ): Promise<void> {
    await insertMany(
      tx,
      Company,
      created.map(({ row }) => ({
        id: newId(),
        ...columnsOf(row),
        structureId,
        closedInAugust: false,
        confirmedAt: now,
        createdAt: now,
      })),
    );
    await updateMany(
      tx,
      Company,
      changed.map(({ row, held }) => ({ id: held.id, ...columnsOf(row) })),
    );
  }

  async rows(tx: Tx, structureId: string): Promise<CompanyRow[]> {
    return (await tx.find(Company, { where: { structureId }, order: { foldedName: 'ASC', id: 'ASC' } })).map(rowOf);
  }
}

const columnsOf = (row: CompanyRow): Partial<Company> => ({
  ...row,
  foldedName: fold(row.name),
  nafVersion: row.nafCode === null ? null : nafVersions.rev2,
});

const rowOf = (company: Company): CompanyRow => ({
  siret: company.siret,
  name: company.name,
  communeCode: company.communeCode,
  address: company.address,
  headcount: company.headcount,
  nafCode: company.nafCode,
  contactName: company.contactName,
  email: company.email.toLowerCase(),
  phone: company.phone && (keptPhone(company.phone) ?? company.phone),
});
