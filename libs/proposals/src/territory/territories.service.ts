import type { Caller } from '#accounts';
import { Needs } from '#needs';
import { Clock, conflict, Database } from '#platform';
import { Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { postOf } from '../ranking/fit.js';
import { needFacts } from '../ranking/need-facts.js';
import { searchOf } from '../ranking/ranking.service.js';
import { defaultWeights } from '../ranking/weights.js';
import { LATER_DAYS } from '../reality/reality-check.js';
import { RealityCheckQueries } from '../reality/reality-check.queries.js';
import { territoryOf, type TerritoryPlace } from './territory.js';

/** The young people of a need’s structure by home commune. The decision is `territoryOf`; here its facts are gathered. */
@Injectable()
export class Territories {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queries: RealityCheckQueries,
    private readonly needs: Needs,
    private readonly occupations: Occupations,
  ) {}

  /**
   * Numbers by commune around the post of a need in the caller’s scope.
   * @throws DomainError conflict when the occupation is not chosen or the commune of the post has no position.
   */
  async ofNeed(caller: Caller, needId: string): Promise<{ communeCode: string; places: TerritoryPlace[] }> {
    const tx = this.database.manager;
    const need = await this.needs.inScope(tx, caller, needId);
    const { occupationCode, structureId } = need;
    if (occupationCode === null || structureId === null)
      throw conflict('not_qualified', 'Choisissez d’abord le métier recherché.');
    const post = postOf(needFacts({ ...need, occupationCode }), {
      occupations: this.occupations.knowledge,
      weights: defaultWeights,
      today: this.clock.today(),
    });
    const { latitude, longitude, occupations } = searchOf(post, structureId);
    const people = await this.queries.nearlyFitting(tx, {
      structureId,
      latitude,
      longitude,
      occupations: occupations.map(({ code }) => code),
      availableBy: Temporal.PlainDate.from(post.startBy).add({ days: LATER_DAYS }).toString(),
    });
    return { communeCode: need.communeCode, places: territoryOf(post, people) };
  }
}
