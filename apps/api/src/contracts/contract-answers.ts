import {
  checkHire,
  costAssumptions,
  employerCosts,
  type HireFacts,
  type Recommendation,
  recommendContracts,
} from '#contracts';
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
  ) {}

  /** @throws DomainError invalid, naming each field */
  recommend(hire: HireFacts): Recommendation {
    const problems = checkHire(hire);
    if (problems.length > 0) {
      throw new DomainError(
        'invalid',
        'invalid_hire',
        'Certains faits ne sont pas valables.',
        problems.map(({ field, message }) => ({ field, code: 'invalid', message })),
      );
    }
    return recommendContracts(hire, this.clock.today());
  }

  recommendation(hire: HireFacts): RecommendationDto {
    return toRecommendationDto(hire, this.recommend(hire), this.clock.today());
  }

  async costs(hire: HireFacts): Promise<CostsDto> {
    const costs = await employerCosts(hire, this.recommend(hire).contracts, this.payroll.fullCost);
    return { assumptions: costAssumptions(hire), costs: toCostDtos(costs) };
  }
}
