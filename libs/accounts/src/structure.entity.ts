import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A Mission Locale. */
@Entity('structures')
export class Structure {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { default: 'Europe/Paris' }) timeZone!: string;
  @Column('timestamptz') createdAt!: Date;
}

/** A commune served by a structure; one structure per commune, so that a need always has one owner. */
@Entity('structure_communes')
@Index(['structureId'])
export class StructureCommune {
  @PrimaryColumn('text') communeCode!: string;
  @Column('uuid') structureId!: string;
  @ManyToOne(() => Structure, { onDelete: 'CASCADE' })
  @JoinColumn()
  structure?: Relation<Structure>;
}
