import { IsIsoDay } from '../validators.js';

export class FiguresQueryDto {
  /** First day counted. */
  @IsIsoDay()
  from!: string;
  /** Last day counted; two years after the first one at most. */
  @IsIsoDay()
  to!: string;
}

export class MonthlyNeedsDto {
  /** `2026-11` */
  month!: string;
  received!: number;
}

export class FirstProposalDto {
  needs!: number;
  /** Of these, how many got a proposal. */
  proposed!: number;
  /** Half of them waited less; null without any. */
  medianDays!: number | null;
}

export class ConsentFiguresDto {
  asked!: number;
  agreed!: number;
  declined!: number;
}

export class AnswerFiguresDto {
  sent!: number;
  meetings!: number;
  rejected!: number;
  /** No answer so far. */
  silent!: number;
  medianDays!: number | null;
}

export class HireFiguresDto {
  contractType!: string;
  label!: string;
  count!: number;
}

export class KeptFiguresDto {
  months!: number;
  /** Jobs begun so many months before the days counted, whose state is known. */
  reached!: number;
  kept!: number;
}

export class AlertFiguresDto {
  opened!: number;
  inTime!: number;
  late!: number;
  /** Not taken up, still within their time. */
  waiting!: number;
}

export class FiguresDto {
  from!: string;
  to!: string;
  needs!: MonthlyNeedsDto[];
  firstProposal!: FirstProposalDto;
  consents!: ConsentFiguresDto;
  answers!: AnswerFiguresDto;
  hires!: HireFiguresDto[];
  kept!: KeptFiguresDto[];
  alerts!: AlertFiguresDto;
}
