import { type MailTrouble, troubleStates } from '#notifications';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';

/** A message that did not arrive, or perhaps not. */
export class MailTroubleDto {
  mailId!: string;
  /** What the message was, without names. */
  subject!: string;
  recipient!: string | null;
  @ApiProperty({ enum: troubleStates })
  state!: (typeof troubleStates)[number];
  /** What the mail server said. */
  error!: string | null;
  at!: string;
  placementId!: string | null;
  proposalId!: string | null;
  needId!: string | null;
  companyId!: string | null;
}

export const toMailTroubleDto = (row: MailTrouble): MailTroubleDto => ({
  mailId: row.mailId,
  subject: row.subject,
  recipient: row.recipient,
  state: row.state,
  error: row.error,
  at: row.at.toISOString(),
  placementId: row.placementId,
  proposalId: row.proposalId,
  needId: row.needId,
  companyId: row.companyId,
});

const reportKinds = ['bounced', 'complained'] as const;

/** What a mail provider learnt after it had accepted a message. */
export class MailReportDto {
  /** The Message-ID, with or without its angle brackets. */
  @IsString()
  @MaxLength(300)
  messageId!: string;
  /** bounced: it did not arrive · complained: the reader called it spam. */
  @IsIn(reportKinds)
  @ApiProperty({ enum: reportKinds })
  kind!: (typeof reportKinds)[number];
  @IsOptional()
  @IsString()
  @MaxLength(200)
  reason?: string;
}

export class MailReportsDto {
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => MailReportDto)
  events!: MailReportDto[];
}

export class MailReportsTakenDto {
  /** How many were about messages of ours. */
  known!: number;
}
