import { contractTypes } from '#contracts';
import {
  candidateReasons,
  consentChannels,
  type ConsentChannel,
  employerReasons,
  type ProposalAction,
  proposalMachine,
  proposalStates,
  type ProposalState,
} from '#proposals';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { HistoryDto } from '../needs/needs.dto.js';
import { CommuneDto } from '../reference/reference.dto.js';
import { IsIsoDay, Trimmed } from '../validators.js';
import { CardMeetingDto, MeetingChangeDto, MeetingDto } from './meetings.dto.js';

export const proposalActions = [...new Set(proposalMachine.transitions.map(({ action }) => action))];
const contractCodes = contractTypes.map(({ code }) => code);
const candidateReasonCodes = candidateReasons.map(({ code }) => code);
const employerReasonCodes = employerReasons.map(({ code }) => code);

export class RankingQueryDto {
  /** How many young people to show. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;
}

/** All that an employer learns before anyone agreed. */
export class ReachDto {
  /** How many young people fit the need. */
  matching!: number;
}

export class ReasonDto {
  criterion!: string;
  /** Whole number; the score is the sum of them. */
  points!: number;
  sentence!: string;
}

export class GateDto {
  code!: string;
  sentence!: string;
}

export class CandidateNameDto {
  id!: string;
  firstName!: string;
  lastName!: string;
}

export class RankedCandidateNameDto extends CandidateNameDto {
  age!: number;
  commune!: CommuneDto;
  /** 0 none, 2 brevet, 3 CAP, 4 bac, 5, 6, 7. */
  level!: number | null;
}

export class RankedCandidateDto {
  candidate!: RankedCandidateNameDto;
  score!: number;
  /** As the crow flies. */
  distanceKm!: number;
  reasons!: ReasonDto[];
  /** The nearest thing that would bring more points. */
  change!: string | null;
  /** The last proposal of this person for this need, when there is one. */
  proposalId!: string | null;
  @ApiProperty({ enum: proposalStates, nullable: true })
  proposalState!: ProposalState | null;
  /** False while a proposal for this need is under way, and once the employer has answered one. */
  proposable!: boolean;
}

export class RefusedCandidateDto {
  candidate!: CandidateNameDto;
  /** Everything that stands in the way. */
  gates!: GateDto[];
  /** The nearest thing that would make the fit. */
  change!: string | null;
}

export class RankingDto {
  items!: RankedCandidateDto[];
  /** People whom only a little keeps out. */
  out!: RefusedCandidateDto[];
  /** How many fit in all. */
  total!: number;
}

/** As many young people as stand side by side. */
const MOST_COMPARED = 4;

export class ComparisonQueryDto {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_COMPARED, { message: `On compare ${MOST_COMPARED} personnes au plus.` })
  @ArrayUnique()
  @IsUUID(undefined, { each: true, message: 'Ces dossiers n’existent pas.' })
  @ApiProperty({ type: [String], format: 'uuid', required: false })
  candidateIds: string[] = [];
}

export class ComparisonDto {
  /** The best first. */
  items!: RankedCandidateDto[];
  /** Chosen people who cannot be proposed. */
  out!: RefusedCandidateDto[];
}

export class ShortlistDto {
  @IsArray()
  @ArrayMinSize(1, { message: 'Choisissez au moins une personne.' })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  candidateIds!: string[];
  /** For colleagues; neither the young person nor the employer sees it. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class AgreeDto {
  /** The second line: name and contact may be given once the employer wants to meet. */
  @IsBoolean()
  contactAgreed!: boolean;
}

export class CommentDto {
  /** Read by the adviser only. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  comment?: string;
}

export class DeclineDto extends CommentDto {
  @ApiProperty({ enum: candidateReasonCodes })
  @IsIn(candidateReasonCodes, { message: 'Choisissez une raison de la liste.' })
  reason!: string;
}

export class RejectDto extends CommentDto {
  @ApiProperty({ enum: employerReasonCodes })
  @IsIn(employerReasonCodes, { message: 'Choisissez une raison de la liste.' })
  reason!: string;
}

export class HireDto {
  @ApiProperty({ enum: contractCodes })
  @IsIn(contractCodes, { message: 'Choisissez un contrat de la liste.' })
  contractType!: string;
  @IsIsoDay()
  startsOn!: string;
  @IsOptional()
  @IsIsoDay()
  endsOn?: string | null;
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(1)
  @Max(48)
  weeklyHours?: number | null;
}

export class WithdrawDto {
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class ProposedCandidateDto extends CandidateNameDto {
  age!: number;
  phone!: string | null;
  email!: string | null;
}

export class ProposalCompanyDto {
  id!: string;
  name!: string;
}

export class ProposalNeedDto {
  id!: string;
  title!: string;
  company!: ProposalCompanyDto;
}

export class HireTermsDto {
  contractType!: string;
  startsOn!: string;
  endsOn!: string | null;
  weeklyHours!: number | null;
}

/** A proposal as staff see it. */
export class ProposalDto {
  id!: string;
  @ApiProperty({ enum: proposalStates })
  state!: ProposalState;
  /** What the anonymous card is called. */
  label!: string;
  candidate!: ProposedCandidateDto;
  need!: ProposalNeedDto;
  /** Name of the adviser who proposed. */
  adviser!: string;
  note!: string | null;
  score!: number;
  reasons!: ReasonDto[];
  distanceKm!: number | null;
  /** link: by mail; call: the adviser phones. */
  @ApiProperty({ enum: consentChannels, nullable: true })
  consentChannel!: ConsentChannel | null;
  /** The two lines to read out on the phone. */
  consentLines!: string[];
  consentAskedAt!: Date | null;
  consentExpiresOn!: string | null;
  consentRemindedAt!: Date | null;
  consentedAt!: Date | null;
  /** The sentences agreed to, as shown. */
  consentWording!: string | null;
  contactAgreed!: boolean;
  callAskedAt!: Date | null;
  sentAt!: Date | null;
  employerRemindedAt!: Date | null;
  answeredAt!: Date | null;
  /** When the company first wanted to meet or hire them. */
  metAt!: Date | null;
  declineReason!: string | null;
  declineComment!: string | null;
  hireTerms!: HireTermsDto | null;
  createdAt!: Date;
  /** The meeting under way, if any. */
  meeting!: MeetingDto | null;
  /** What the caller may do now. */
  @ApiProperty({ enum: proposalActions, isArray: true })
  actions!: ProposalAction[];
}

export class ProposalWithHistoryDto extends ProposalDto {
  /** Steps so far, the oldest first. */
  history!: HistoryDto[];
  /** What happened to its meetings, the oldest first. */
  meetingHistory!: MeetingChangeDto[];
}

export class ContactDto {
  firstName!: string;
  lastName!: string;
  phone!: string | null;
  email!: string | null;
}

/** What an employer sees of a proposed person: nothing that names them before both sides want to meet. */
export class CardDto {
  proposalId!: string;
  label!: string;
  @ApiProperty({ enum: proposalStates })
  state!: ProposalState;
  skills!: string[];
  /** « 5 à 10 km ». */
  distanceBand!: string | null;
  availableFrom!: string | null;
  /** 0 none, 2 brevet, 3 CAP, 4 bac, 5, 6, 7. */
  level!: number | null;
  reasons!: string[];
  @ApiProperty({ enum: proposalActions, isArray: true })
  actions!: ProposalAction[];
  contact!: ContactDto | null;
  /** The meeting under way, if any. */
  meeting!: CardMeetingDto | null;
}
