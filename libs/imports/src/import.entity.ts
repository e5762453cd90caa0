import { Structure } from '#accounts';
import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ImportReport } from './import-file.js';
import { type ImportState, importStates } from './import.states.js';
import { type ImportKind, importKinds } from './importer.js';

/** A file a director brought, what it would change, and how far its import has come. */
@Entity('imports')
@Check('imports_state_check', stateCheck('state', importStates))
@Check('imports_kind_check', stateCheck('kind', importKinds))
@Index(['structureId'])
@Index('imports_to_do_idx', ['state'], { where: "state in ('checking', 'checked', 'importing')" })
export class Import {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') structureId!: string;
  @ManyToOne(() => Structure)
  @JoinColumn()
  structure?: Relation<Structure>;
  @Column('text') kind!: ImportKind;
  @Column('text') state!: ImportState;
  @Column('text') fileName!: string;
  /** Gone as soon as the import is over: it names people. */
  @Column('bytea', { nullable: true, select: false }) content!: Buffer | null;
  /** Lines of the file, and the one reached. */
  @Column('integer', { default: 0 }) lines!: number;
  @Column('integer', { default: 0 }) line!: number;
  /** Of the rehearsal; then of the import. */
  @Column('jsonb') report!: ImportReport;
  /** Why it failed, in a French sentence. */
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('uuid') accountId!: string;
  @Column('timestamptz') createdAt!: Date;
}
