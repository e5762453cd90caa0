import type { Caller } from '#accounts';
import { type Need, Needs } from '#needs';
import { Clock, conflict, Database, newId, type Tx } from '#platform';
import { communeByCode, Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { postOf } from './fit.js';
import { needFacts } from './need-facts.js';
import { RankingShown } from './ranking-shown.entity.js';
import { BEST, type RankedPerson, RankingQueries } from './ranking.queries.js';
import { rankCandidates, type RankedCandidate, type RefusedCandidate } from './score.js';
import { defaultWeights, WEIGHTS_VERSION } from './weights.js';

export interface PeopleRanking {
  ranked: (RankedCandidate & { person: RankedPerson })[];
  out: (RefusedCandidate & { person: RankedPerson })[];
}

type Qualified = Need & { occupationCode: string; structureId: string };

/** Ranks the young people of a need's structure. The decision is `rankCandidates`; here its facts are gathered. */
@Injectable()
export class Rankings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queries: RankingQueries,
    private readonly needs: Needs,
    private readonly occupations: Occupations,
  ) {}

  /** The best young people for a need with their reasons, and whom little keeps out. What was shown is kept. */
  async show(caller: Caller, needId: string, limit: number): Promise<PeopleRanking & { total: number }> {
    return this.database.transaction(async (tx) => {
      const need = qualified(await this.needs.inScope(tx, caller, needId));
      const { ranked, out, total } = await this.reachable(tx, need);
      const shown = ranked.slice(0, limit);
      await tx.insert(RankingShown, {
        id: newId(),
        needId,
        accountId: caller.accountId,
        weightsVersion: WEIGHTS_VERSION,
        candidateIds: shown.map(({ candidate }) => candidate),
        total,
        at: this.clock.now(),
      });
      return { ranked: shown, out, total };
    });
  }

  /** How many young people fit a need: all that an employer learns before anyone agreed. 0 until it is qualified. */
  async countReachable(caller: Caller, needId: string): Promise<number> {
    const tx = this.database.manager;
    const need = await this.needs.inScope(tx, caller, needId);
    return isQualified(need) ? (await this.reachable(tx, need)).total : 0;
  }

  /** The same ranking of chosen people, whether a search finds them or not. People of other structures are left out. */
  async assess(tx: Tx, need: Need, candidateIds: readonly string[]): Promise<PeopleRanking> {
    const post = qualified(need);
    return this.rank(post, await this.queries.people(tx, post.structureId, candidateIds, need.id, this.clock.now()));
  }

  /** `total` is exact as long as everyone found was scored; beyond, what the search counted. */
  private async reachable(tx: Tx, need: Qualified): Promise<PeopleRanking & { total: number }> {
    const position = communeByCode(need.communeCode)?.position;
    if (!position)
      throw conflict('place_unknown', 'La position de la commune du poste manque : choisissez une commune voisine.');
    const { near, startBy } = postOf(needFacts(need), {
      near: this.near,
      weights: defaultWeights,
      today: this.clock.today(),
    });
    const { ids, fitting } = await this.queries.search(tx, {
      structureId: need.structureId,
      latitude: position.latitude,
      longitude: position.longitude,
      occupations: [
        { code: need.occupationCode, points: defaultWeights.sameFiche },
        ...[...near].map(([code, weight]) => ({ code, points: defaultWeights.near * weight })),
      ],
      wishPoints: defaultWeights.wish,
      distancePoints: defaultWeights.distance,
      startBy,
    });
    const ranking = this.rank(need, await this.queries.people(tx, need.structureId, ids, need.id, this.clock.now()));
    return { ...ranking, total: fitting > BEST ? fitting : ranking.ranked.length };
  }

  private rank(need: Qualified, people: readonly RankedPerson[]): PeopleRanking {
    const byId = new Map(people.map((person) => [person.facts.id, person]));
    const withPerson = <T extends { candidate: string }>(row: T): T & { person: RankedPerson } => ({
      ...row,
      person: byId.get(row.candidate)!,
    });
    const facts = people.map((person) => person.facts);
    const { ranking, out } = rankCandidates(needFacts(need), facts, { near: this.near, today: this.clock.today() });
    return { ranked: ranking.map(withPerson), out: out.map(withPerson) };
  }

  private readonly near = (code: string): { code: string; weight: number }[] => this.occupations.near(code);
}

const isQualified = (need: Need): need is Qualified => need.occupationCode !== null && need.structureId !== null;

function qualified(need: Need): Qualified {
  if (!isQualified(need)) throw conflict('not_qualified', 'Choisissez d’abord le métier recherché.');
  return need;
}
