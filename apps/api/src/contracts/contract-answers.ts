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

/** Aids of every place, or of the whole country only: where the place is not asked, the others would be noise. */
type Reach = 'everywhere' | 'nationwide';

/** What the routes about contracts share: verdicts at once, costs when the payroll model has answered. */
@Injectable()
export class ContractAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly payroll: Payroll,
    private readonly localAids: LocalAids,
  ) {}

  /** @param reach whether nobody can be asked where the employer is @throws DomainError invalid, naming each field */
  async recommend(hire: HireFacts, reach: Reach = 'everywhere'): Promise<Recommendation> {
    const problems = checkHire(hire);
    if (problems.length > 0) {
      throw new DomainError(
        'invalid',
        'invalid_hire',
        'Certains faits ne sont pas valables.',
        problems.map(({ field, message }) => ({ field, code: 'invalid', message })),
      );
    }
    const aids = await this.localAids.terms();
    const near = reach === 'everywhere' ? aids : aids.filter(({ territoryKind }) => territoryKind === 'country');
    return recommendContracts(hire, this.clock.today(), near);
  }

  async recommendation(hire: HireFacts, reach?: Reach): Promise<RecommendationDto> {
    return toRecommendationDto(hire, await this.recommend(hire, reach), this.clock.today());
  }

  async costs(hire: HireFacts, reach?: Reach): Promise<CostsDto> {
    const { contracts } = await this.recommend(hire, reach);
    const costs = await employerCosts(hire, contracts, this.payroll.fullCost);
    return { assumptions: costAssumptions(hire), costs: toCostDtos(costs) };
  }
}
