import { NeedSummaryDto } from '../needs/needs.dto.js';

/** What waits for an employer. */
export class HomeDto {
  /** The company's needs that are not over, newest first. */
  needs!: NeedSummaryDto[];
  /** Anonymous cards waiting for an answer. */
  cardsToAnswer!: number;
  /** Questions about its recruits waiting for an answer. */
  checkInsToAnswer!: number;
  /** Young people of the company who are followed now. */
  recruits!: number;
}
