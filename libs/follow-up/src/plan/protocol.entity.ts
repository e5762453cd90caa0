import { Structure } from '#accounts';
import type { ContractType } from '#contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ProtocolSettings } from './protocol.js';

/**
 * How a structure follows one contract type, from a moment on: what it does otherwise than the standard. Rows are only
 * added: the newest is in force, and the others are its history.
 */
@Entity('protocol_versions')
@Index(['structureId', 'contractType', 'id'])
export class ProtocolVersion {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') structureId!: string;
  @ManyToOne(() => Structure, { onDelete: 'CASCADE' })
  @JoinColumn()
  structure?: Relation<Structure>;
  @Column('text') contractType!: ContractType;
  /** Empty: back to the standard. */
  @Column('jsonb') settings!: ProtocolSettings;
  @Column('uuid') accountId!: string;
  @Column('timestamptz') at!: Date;
}
