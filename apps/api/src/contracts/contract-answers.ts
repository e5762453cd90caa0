import {
  checkHire,
  costAssumptions,
  employerCosts,
  type HireFacts,
  type Recommendation,
  recommendContracts,
} from '#contracts';
import { LocalAids } from '#local-aids';
import { Clock, DomainError } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CostsDto, RecommendationDto } from './contracts.dto.js';
import { Payroll } from './payroll.js';
import { toCostDtos, toRecommendationDto } from './recommendation.view.js';

/** What the routes about contracts share: verdicts at once, costs when the payroll model has answered. */
@Injectable()
export class ContractAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly payroll: Payroll,
    private readonly localAids: LocalAids,
  ) {}

  /** @throws DomainError invalid, naming each field */
  async recommend(hire: HireFacts): Promise<Recommendation> {
    const problems = checkHire(hire);
    if (problems.length > 0) {
      throw new DomainError(
        'invalid',
        'invalid_hire',
        'Certains faits ne sont pas valables.',
        problems.map(({ field, message }) => ({ field, code: 'invalid', message })),
      );
    }
    return recommendContracts(hire, this.clock.today(), await this.localAids.terms());
  }

  async recommendation(hire: HireFacts): Promise<RecommendationDto> {
    return toRecommendationDto(hire, await this.recommend(hire), this.clock.today());
  }

  async costs(hire: HireFacts): Promise<CostsDto> {
    const { contracts } = await this.recommend(hire);
    const costs = await employerCosts(hire, contracts, this.payroll.fullCost);
    return { assumptions: costAssumptions(hire), costs: toCostDtos(costs) };
  }
}
