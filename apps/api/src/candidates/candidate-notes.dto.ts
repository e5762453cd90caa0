import { IsNotEmpty, MaxLength } from 'class-validator';
import { Trimmed } from '../validators.js';

export class CandidateNoteDto {
  id!: string;
  text!: string;
  at!: Date;
  /** Name of who wrote it. */
  by!: string;
  /** Written by the caller, who may take it back. */
  mine!: boolean;
}

export class WriteCandidateNoteDto {
  @Trimmed()
  @IsNotEmpty({ message: 'Écrivez quelque chose.' })
  @MaxLength(2000)
  text!: string;
}
