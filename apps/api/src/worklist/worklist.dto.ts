import { ApiProperty } from '@nestjs/swagger';
import { FileRefDto } from '../accounts/structure.dto.js';

export const worklistKinds = [
  'mediation',
  'mediation_action',
  'employer_to_confirm',
  'need_to_qualify',
  'consent_to_call',
  'call_asked',
  'consent_received',
  'employer_answered',
  'meeting_to_choose',
  'meeting_to_move',
  'meeting_to_prepare',
  'meeting_outcome',
  'check_in_to_call',
  'mail_not_arrived',
] as const;
export const urgencies = ['urgent', 'late', 'today', 'soon'] as const;

/** One thing to do, with the portal page where it is done. */
export class WorklistItemDto {
  @ApiProperty({ enum: worklistKinds })
  kind!: (typeof worklistKinds)[number];
  @ApiProperty({ enum: urgencies })
  urgency!: (typeof urgencies)[number];
  title!: string;
  detail!: string;
  dueOn!: string | null;
  path!: string;
  /** What a colleague takes over with it; null where there is nothing to look after. */
  file!: FileRefDto | null;
  /** Who looks after it; null: nobody yet. */
  holder!: string | null;
  /** The caller looks after it. */
  mine!: boolean;
}

export class WorklistDto {
  items!: WorklistItemDto[];
}
