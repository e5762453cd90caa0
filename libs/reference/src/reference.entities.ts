import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One of the 1,584 fiches of ROME 4.0; `parentCode` is one of the 532 codes statistics and offers use. */
@Entity('rome_fiches')
export class RomeFicheRow {
  @PrimaryColumn('text') code!: string;
  @Column('text') parentCode!: string;
  @Column('text') label!: string;
}

/** A job title of the official list. */
@Entity('rome_appellations')
@Index(['ficheCode'])
export class RomeAppellationRow {
  @PrimaryColumn('integer') ogr!: number;
  @Column('text') label!: string;
  @Column('text') ficheCode!: string;
  @Column('text') parentCode!: string;
  @Column('boolean') principal!: boolean;
}

@Entity('rome_skills')
export class RomeSkillRow {
  @PrimaryColumn('integer') code!: number;
  @Column('text') label!: string;
}

@Entity('rome_fiche_skills')
export class RomeFicheSkillRow {
  @PrimaryColumn('text') ficheCode!: string;
  @PrimaryColumn('integer') skillCode!: number;
  @Column('boolean') core!: boolean;
}

/** An occupation someone of another one could move to; 1 is the nearest. */
@Entity('rome_mobility')
export class RomeMobilityRow {
  @PrimaryColumn('text') fromCode!: string;
  @PrimaryColumn('text') toCode!: string;
  @Column('integer') position!: number;
}

/** Where a commune lies exactly, as an operator imported it; it goes before what the package of places knows. */
@Entity('commune_positions')
export class CommunePositionRow {
  @PrimaryColumn('text') code!: string;
  @Column('double precision') latitude!: number;
  @Column('double precision') longitude!: number;
}
