import { Clock, conflict, Database, newId, notFound, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { People, type NewPerson } from './people.service.js';
import type { Caller } from './roles.js';
import { Structure, StructureCommune } from './structure.entity.js';

/** Missions Locales and the communes they serve. */
@Injectable()
export class Structures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly people: People,
  ) {}

  /** A new Mission Locale and the first person of its direction. */
  async create(
    structure: { name: string; email: string; phone?: string | null },
    director: NewPerson,
  ): Promise<string> {
    return this.database.transaction(async (tx) => {
      const id = await this.insert(tx, structure);
      const account = await this.people.accountFor(tx, director);
      await this.people.join(tx, { accountId: account.id, role: 'director', structureId: id, state: 'confirmed' });
      return id;
    });
  }

  async insert(tx: Tx, structure: { name: string; email: string; phone?: string | null }): Promise<string> {
    const id = newId();
    await tx.insert(Structure, {
      id,
      name: structure.name,
      email: structure.email,
      phone: structure.phone ?? null,
      timeZone: 'Europe/Paris',
      createdAt: this.clock.now(),
    });
    return id;
  }

  /** The structure serving a commune, or null when nobody does. */
  async serving(tx: Tx, communeCode: string): Promise<string | null> {
    return (await tx.findOneBy(StructureCommune, { communeCode }))?.structureId ?? null;
  }

  /** The structure serving each of these communes; those nobody serves are not in it. */
  async servingEach(tx: Tx, communeCodes: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.findBy(StructureCommune, { communeCode: In(communeCodes) });
    return new Map(rows.map(({ communeCode, structureId }) => [communeCode, structureId]));
  }

  /**
   * Replaces the communes of the caller's structure. Companies and needs that nobody served are taken over in the same
   * transaction; those the structure already follows stay with it, since an adviser knows them.
   * @throws DomainError conflict naming communes another structure serves.
   */
  async setCommunes(caller: Caller, codes: readonly string[]): Promise<void> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const wanted = [...new Set(codes)];
    await this.database.transaction(async (tx) => {
      const taken = await tx.find(StructureCommune, {
        where: { communeCode: In(wanted), structureId: Not(structureId) },
      });
      if (taken.length > 0) {
        const list = taken.map((row) => row.communeCode).join(', ');
        throw conflict('communes_taken', `Une autre structure sert déjà ces communes\u00a0: ${list}.`);
      }
      await tx.delete(StructureCommune, { structureId });
      if (wanted.length > 0)
        await tx.insert(
          StructureCommune,
          wanted.map((communeCode) => ({ communeCode, structureId })),
        );
      for (const table of ['companies', 'needs']) {
        await tx.query(`update ${table} set structure_id = $1 where structure_id is null and commune_code = any($2)`, [
          structureId,
          wanted,
        ]);
      }
    });
  }
}
