import { Database, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { LEXICON, type LexiconEntry } from './lexicon/index.js';
import { nearOccupations, type NearOccupation } from './near-occupations.js';
import { buildOccupationIndex, type FindOptions, type OccupationIndex, type OccupationMatch } from './occupation-index.js';
import { RomeAppellationRow, RomeFicheRow, RomeFicheSkillRow, RomeMobilityRow, RomeSkillRow } from './reference.entities.js';
import type { RomeData } from './rome.js';
import { skillsOf, type TickableSkill } from './skills.js';

const CHUNK = 5_000;

/** Replaces the imported ROME by another version, in the caller's transaction. */
export async function importRome(tx: Tx, rome: RomeData): Promise<void> {
  const tables = [RomeMobilityRow, RomeFicheSkillRow, RomeSkillRow, RomeAppellationRow, RomeFicheRow];
  for (const table of tables) await tx.createQueryBuilder().delete().from(table).execute();
  await insertAll(tx, RomeFicheRow, rome.fiches.map((fiche) => ({ ...fiche })));
  await insertAll(tx, RomeAppellationRow, rome.appellations.map(({ fiche, ...row }) => ({ ...row, ficheCode: fiche })));
  await insertAll(tx, RomeSkillRow, rome.skills.map((skill) => ({ ...skill })));
  await insertAll(tx, RomeFicheSkillRow, rome.ficheSkills.map(({ fiche, skill, core }) => ({ ficheCode: fiche, skillCode: skill, core })));
  await insertAll(tx, RomeMobilityRow, rome.mobility.map(({ from, to, position }) => ({ fromCode: from, toCode: to, position })));
}

async function insertAll<E extends ObjectLiteral>(tx: Tx, entity: EntityTarget<E>, rows: QueryDeepPartialEntity<E>[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) await tx.insert(entity, rows.slice(start, start + CHUNK));
}

/** The imported ROME, or null when nobody imported it. */
export async function loadRome(tx: Tx): Promise<RomeData | null> {
  const fiches = await tx.find(RomeFicheRow);
  if (fiches.length === 0) return null;
  const appellations = await tx.find(RomeAppellationRow);
  const skills = await tx.find(RomeSkillRow);
  const ficheSkills = await tx.find(RomeFicheSkillRow);
  const mobility = await tx.find(RomeMobilityRow, { order: { fromCode: 'ASC', position: 'ASC' } });
  return {
    fiches,
    appellations: appellations.map(({ ficheCode, ...row }) => ({ ...row, fiche: ficheCode })),
    skills,
    ficheSkills: ficheSkills.map(({ ficheCode, skillCode, core }) => ({ fiche: ficheCode, skill: skillCode, core })),
    mobility: mobility.map(({ fromCode, toCode, position }) => ({ from: fromCode, to: toCode, position })),
  };
}

/** The occupations this installation knows: the lexicon and, once imported, the official ROME. */
@Injectable()
export class Occupations implements OnModuleInit {
  private sources: { lexicon: readonly LexiconEntry[]; rome: RomeData | null } = { lexicon: LEXICON, rome: null };
  private index: OccupationIndex | undefined;
  private byCodeMap = new Map<string, { label: string; tasks: readonly string[] }>();

  constructor(private readonly database: Database) {}

  /** Reads the imported ROME again: at start, and after an import. */
  async onModuleInit(): Promise<void> {
    const rome = await loadRome(this.database.manager);
    this.sources = { lexicon: LEXICON, rome };
    this.index = undefined;
    const parents = (rome?.fiches ?? []).filter((fiche) => fiche.code === fiche.parentCode);
    this.byCodeMap = new Map([
      ...parents.map(({ code, label }): [string, { label: string; tasks: readonly string[] }] => [code, { label, tasks: [] }]),
      ...LEXICON.map(({ code, label, tasks }): [string, { label: string; tasks: readonly string[] }] => [code, { label, tasks }]),
    ]);
  }

  /** Occupations behind everyday words, best first. The index is built at first use, then kept. */
  find(text: string, options?: FindOptions): OccupationMatch[] {
    this.index ??= buildOccupationIndex(this.sources);
    return this.index.find(text, options);
  }

  byCode(code: string): { label: string; tasks: readonly string[] } | undefined {
    return this.byCodeMap.get(code);
  }

  near(code: string): NearOccupation[] {
    return nearOccupations(code, this.sources);
  }

  skills(code: string): TickableSkill[] {
    return skillsOf(code, this.sources);
  }
}
