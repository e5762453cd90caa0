import { settingBounds } from '#proposals';
import { Transform } from 'class-transformer';
import { IsInt, IsUUID, Max, Min } from 'class-validator';

const { equityWeight, sentPerPost, openPerCandidate } = settingBounds;
const between = ({ from, to }: { from: number; to: number }): { message: string } => ({
  message: `Choisissez un nombre entier de ${from} à ${to}.`,
});

/** What a structure decides of its proposals. */
export class SettingValuesDto {
  /** The most points equity can bring to someone who waited long or was proposed rarely; 0 turns it off. */
  @IsInt(between(equityWeight))
  @Min(equityWeight.from, between(equityWeight))
  @Max(equityWeight.to, between(equityWeight))
  equityWeight!: number;
  /** People an employer has to look at for one post at a time. */
  @IsInt(between(sentPerPost))
  @Min(sentPerPost.from, between(sentPerPost))
  @Max(sentPerPost.to, between(sentPerPost))
  sentPerPost!: number;
  /** Proposals under way for one young person at a time. */
  @IsInt(between(openPerCandidate))
  @Min(openPerCandidate.from, between(openPerCandidate))
  @Max(openPerCandidate.to, between(openPerCandidate))
  openPerCandidate!: number;
}

export class ChangeSettingsDto extends SettingValuesDto {
  /** The number of the settings that were read; refused when others came into force since. */
  @IsInt()
  @Min(0)
  version!: number;
}

export class SettingsChangeDto extends SettingValuesDto {
  version!: number;
  /** Who changed it. */
  by!: string;
  at!: Date;
}

export class ProposalSettingsDto extends SettingValuesDto {
  /** 0 until the structure changed anything. */
  version!: number;
  /** Every change, the newest first. */
  history!: SettingsChangeDto[];
}

export class WeightTrialQueryDto {
  @IsUUID()
  needId!: string;
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value,
  )
  @IsInt(between(equityWeight))
  @Min(equityWeight.from, between(equityWeight))
  @Max(equityWeight.to, between(equityWeight))
  equityWeight!: number;
}

export class StandingDto {
  /** 1 = first. */
  place!: number;
  score!: number;
}

export class TrialRowDto {
  candidateId!: string;
  firstName!: string;
  lastName!: string;
  before!: StandingDto | null;
  after!: StandingDto | null;
}

/** The first places of a need under the weight in force, and under the one tried. */
export class WeightTrialDto {
  needTitle!: string;
  rows!: TrialRowDto[];
}
