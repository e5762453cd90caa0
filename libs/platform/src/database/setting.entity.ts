import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Values of the installation itself, by key. */
@Entity('settings')
export class Setting {
  @PrimaryColumn('text') key!: string;
  @Column('jsonb') value!: unknown;
}
