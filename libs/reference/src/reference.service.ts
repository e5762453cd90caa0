import { Database, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { loadCommunePositions } from './communes/commune-positions.service.js';
import { placeWords } from './communes/communes.js';
import { LEXICON, type LexiconEntry } from './occupations/lexicon/index.js';
import { knowledgeOf, type OccupationKnowledge } from './occupations/knowledge.js';
import { nearOccupations, type NearOccupation } from './occupations/near-occupations.js';
import {
  buildOccupationIndex,
  type FindOptions,
  type OccupationIndex,
  type OccupationMatch,
} from './occupations/occupation-index.js';
import { versionOf } from './occupations/occupation-version.js';
import {
  RomeAppellationRow,
  RomeFicheRow,
  RomeFicheSkillRow,
  RomeMobilityRow,
  RomeSkillRow,
} from './reference.entities.js';
import type { RomeData } from './occupations/rome.js';
import { skillsOf, type TickableSkill } from './occupations/skills.js';

const CHUNK = 5_000;

/** Replaces the imported ROME by another version, in the caller's transaction. */
export async function importRome(tx: Tx, rome: RomeData): Promise<void> {
  const tables = [RomeMobilityRow, RomeFicheSkillRow, RomeSkillRow, RomeAppellationRow, RomeFicheRow];
  for (const table of tables) await tx.createQueryBuilder().delete().from(table).execute();
  await insertAll(
    tx,
    RomeFicheRow,
    rome.fiches.map((fiche) => ({ ...fiche })),
  );
  await insertAll(
    tx,
    RomeAppellationRow,
    rome.appellations.map(({ fiche, ...row }) => ({ ...row, ficheCode: fiche })),
  );
  await insertAll(
    tx,
    RomeSkillRow,
    rome.skills.map((skill) => ({ ...skill })),
  );
  await insertAll(
    tx,
    RomeFicheSkillRow,
    rome.ficheSkills.map(({ fiche, skill, core }) => ({ ficheCode: fiche, skillCode: skill, core })),
  );
  await insertAll(
    tx,
    RomeMobilityRow,
    rome.mobility.map(({ from, to, position }) => ({ fromCode: from, toCode: to, position })),
  );
}

async function insertAll<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  rows: QueryDeepPartialEntity<E>[],
): Promise<void> {
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

/** An occupation as the rest of the product shows it. */
export interface OccupationSheet {
  label: string;
  /** In the lexicon's words; none for a code that only the official list knows. */
  tasks: readonly string[];
}

/** The occupations this installation knows: the lexicon and, once imported, the official ROME. */
@Injectable()
export class Occupations implements OnModuleInit {
  private sources: { lexicon: readonly LexiconEntry[]; rome: RomeData | null } = { lexicon: LEXICON, rome: null };
  private sheets = sheetsOf(this.sources);
  /** What rankings ask; of the ROME last read. */
  knowledge: OccupationKnowledge = knowledgeOf(this.sources);
  private index: OccupationIndex | undefined;
  private madeOf: string | undefined;

  constructor(private readonly database: Database) {}

  /** Reads the imported ROME and positions of communes: at start, and again after an import. */
  async onModuleInit(): Promise<void> {
    await loadCommunePositions(this.database.manager);
    this.sources = { lexicon: LEXICON, rome: await loadRome(this.database.manager) };
    this.sheets = sheetsOf(this.sources);
    this.knowledge = knowledgeOf(this.sources);
    this.index = undefined;
    this.madeOf = undefined;
  }

  /** Builds the index and the version, which takes some two seconds: at the start of a server rather than in somebody's request. */
  prepare(): void {
    this.builtIndex();
    this.version();
  }

  /** Which occupation data this installation ranks with; see `versionOf`. */
  version(): string {
    return (this.madeOf ??= versionOf(this.sources));
  }

  /** Occupations behind everyday words, best first. */
  find(text: string, options?: FindOptions): OccupationMatch[] {
    return this.builtIndex().find(text, options);
  }

  /** Every code of the 532 that is known here. */
  codes(): string[] {
    return [...this.sheets.keys()];
  }

  byCode(code: string): OccupationSheet | undefined {
    return this.sheets.get(code);
  }

  /** The nearest occupations of one of the 532 codes; see `nearOccupations`. */
  near(code: string): NearOccupation[] {
    return nearOccupations(code, this.sources);
  }

  skills(code: string): TickableSkill[] {
    return skillsOf(code, this.sources);
  }

  private builtIndex(): OccupationIndex {
    return (this.index ??= this.sources.rome
      ? buildOccupationIndex({ ...this.sources, places: placeWords() })
      : lexiconIndex());
  }
}

let ofLexicon: OccupationIndex | undefined;

/** Without an imported ROME the index rests on nothing but the code: a process makes it once, whoever asks. */
const lexiconIndex = (): OccupationIndex =>
  (ofLexicon ??= buildOccupationIndex({ lexicon: LEXICON, places: placeWords() }));

function sheetsOf({
  lexicon,
  rome,
}: {
  lexicon: readonly LexiconEntry[];
  rome: RomeData | null;
}): Map<string, OccupationSheet> {
  const sheets = new Map<string, OccupationSheet>();
  for (const { code, parentCode, label } of rome?.fiches ?? [])
    if (code === parentCode) sheets.set(code, { label, tasks: [] });
  for (const { code, label, tasks } of lexicon) sheets.set(code, { label, tasks });
  return sheets;
}
