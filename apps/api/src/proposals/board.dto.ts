import {
  type BoardColumn,
  boardColumns,
  type NextStep,
  nextSteps,
  type ProposalAction,
  proposalStates,
  type ProposalState,
} from '#proposals';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQueryDto } from '../page.dto.js';
import { SlotDto } from './meetings.dto.js';
import { CandidateNameDto, proposalActions, ProposalNeedDto } from './proposals.dto.js';

const Flag = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** What the board is narrowed to. */
export class BoardFilterDto extends PageQueryDto {
  /** Only those the caller proposed. */
  @ApiPropertyOptional({ type: 'boolean', default: false })
  @IsOptional()
  @Flag()
  @IsBoolean()
  mine: boolean = false;
  /** Only those whose next step is late. */
  @ApiPropertyOptional({ type: 'boolean', default: false })
  @IsOptional()
  @Flag()
  @IsBoolean()
  late: boolean = false;
  @IsOptional()
  @IsUUID()
  needId?: string;
  @IsOptional()
  @IsUUID()
  companyId?: string;
}

export class BoardColumnQueryDto extends BoardFilterDto {
  @ApiProperty({ enum: boardColumns })
  @IsIn(boardColumns, { message: 'Choisissez une colonne du tableau.' })
  column!: BoardColumn;
}

export class BoardCountDto {
  @ApiProperty({ enum: boardColumns })
  column!: BoardColumn;
  count!: number;
  /** Of them, how many whose next step is late. */
  late!: number;
}

export class BoardNeedDto {
  id!: string;
  title!: string;
  companyId!: string;
  companyName!: string;
}

export class BoardDto {
  /** Every column, in the order of a proposal’s life. */
  columns!: BoardCountDto[];
  /** What the board can be narrowed to, by company. */
  needs!: BoardNeedDto[];
}

/** What comes next for a proposal. */
export class ProposalNextDto {
  @ApiProperty({ enum: nextSteps })
  step!: NextStep;
  /** The day by which it ought to come; null: it comes by itself. */
  dueOn!: string | null;
  late!: boolean;
  /** The last day on which an answer is waited for; null where nobody is. */
  closesOn!: string | null;
  /** The meeting that was agreed on, if any. */
  meeting!: SlotDto | null;
}

/** A proposal on the board. */
export class BoardCardDto {
  id!: string;
  @ApiProperty({ enum: proposalStates })
  state!: ProposalState;
  candidate!: CandidateNameDto;
  need!: ProposalNeedDto;
  /** Name of the adviser who proposed. */
  adviser!: string;
  /** When it came into its column. */
  since!: Date;
  /** Null once it is over. */
  next!: ProposalNextDto | null;
  /** What the caller may do now. */
  @ApiProperty({ enum: proposalActions, isArray: true })
  actions!: ProposalAction[];
}

export class BoardPageDto {
  items!: BoardCardDto[];
  /** Pass it as `after` to get the following ones; null at the end. */
  next!: string | null;
}

export class ProposalIdsDto {
  @IsArray()
  @ArrayMinSize(1, { message: 'Choisissez au moins une proposition.' })
  @ArrayMaxSize(50, { message: 'Choisissez au plus 50 propositions à la fois.' })
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** What became of one row of a list that was acted on. */
export class BulkOutcomeDto {
  /** As it was asked. */
  id!: string;
  /** Why it did not go through; null when it did. */
  refusal!: string | null;
}
