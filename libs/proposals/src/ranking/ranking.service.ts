import type { Caller } from '#accounts';
import { Need, Needs } from '#needs';
import { Clock, conflict, Database, newId, notFound, type Tx } from '#platform';
import { Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { whatWouldChange } from './changes.js';
import { type Post, postOf, reachOf } from './fit.js';
import { needFacts } from './need-facts.js';
import { RankingShown } from './ranking-shown.entity.js';
import { BEST, type RankedPerson, RankingQueries, type Search } from './ranking.queries.js';
import { type RankedCandidate, rankFor, type RefusedCandidate } from './score.js';
import { defaultWeights, WEIGHTS_VERSION } from './weights.js';

export interface PeopleRanking {
  ranked: (RankedCandidate & { person: RankedPerson })[];
  out: (RefusedCandidate & { person: RankedPerson })[];
}

/** What is shown of a ranking: the best with their reasons, whom little keeps out, and for each what would change it. */
export interface RankingView {
  ranked: (PeopleRanking['ranked'][number] & { change: string | null })[];
  out: (PeopleRanking['out'][number] & { change: string | null })[];
  /** How many fit in all. */
  total: number;
}

/** More open needs than a structure has at once; the newest are looked at. */
const NEEDS_LOOKED_AT = 500;

/** An open need beside one young person. */
export interface NeedForPerson {
  need: Need;
  change: string | null;
}

export interface NeedsForPerson {
  /** Those that fit, the best first. */
  fitting: (NeedForPerson & Pick<RankedCandidate, 'score' | 'distanceKm' | 'reasons'>)[];
  /** Those of the person's occupations that something keeps out. */
  out: (NeedForPerson & Pick<RefusedCandidate, 'gates'>)[];
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
  async show(caller: Caller, needId: string, limit: number): Promise<RankingView> {
    const need = qualified(await this.needs.inScope(this.database.manager, caller, needId));
    const view = await this.view(need, limit);
    await this.database.manager.insert(RankingShown, {
      id: newId(),
      needId,
      accountId: caller.accountId,
      weightsVersion: WEIGHTS_VERSION,
      candidateIds: view.ranked.map(({ candidate }) => candidate),
      total: view.total,
      at: this.clock.now(),
    });
    return view;
  }

  /** The same for an operator at the command line: nobody of the structure sees it, so nothing is kept. */
  async showToOperator(needId: string, limit: number): Promise<RankingView> {
    const need = await this.database.manager.findOneBy(Need, { id: needId });
    if (!need) throw notFound();
    return this.view(qualified(need), limit);
  }

  /** The other way round: the structure's open needs for one young person, with the same gates, points and sentences. */
  async needsFor(caller: Caller, candidateId: string): Promise<NeedsForPerson> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const tx = this.database.manager;
    const [person] = await this.queries.people(tx, structureId, [candidateId], '', this.clock.now());
    if (!person) throw notFound();
    const needs = await tx.find(Need, {
      where: { structureId, state: 'open' },
      relations: { company: true },
      order: { createdAt: 'DESC' },
      take: NEEDS_LOOKED_AT,
    });
    const answer: NeedsForPerson = { fitting: [], out: [] };
    for (const need of needs.filter(isQualified)) {
      const post = this.postOf(need);
      const { ranking, out } = rankFor(post, [person.facts]);
      const change = whatWouldChange(post, person.facts);
      for (const { score, distanceKm, reasons } of ranking)
        answer.fitting.push({ need, score, distanceKm, reasons, change });
      for (const { gates } of out)
        if (gates.every(({ code }) => code !== 'occupation')) answer.out.push({ need, gates, change });
    }
    answer.fitting.sort((a, b) => b.score - a.score || a.distanceKm - b.distanceKm || (a.need.id < b.need.id ? -1 : 1));
    return answer;
  }

  /** How many young people fit a need: all that an employer learns before anyone agreed. 0 until it is qualified. */
  async countReachable(caller: Caller, needId: string): Promise<number> {
    const need = await this.needs.inScope(this.database.manager, caller, needId);
    return isQualified(need) ? (await this.reachable(need)).total : 0;
  }

  /** The same ranking of chosen people, whether a search finds them or not. People of other structures are left out. */
  async assess(tx: Tx, need: Need, candidateIds: readonly string[]): Promise<PeopleRanking> {
    const post = qualified(need);
    const people = await this.queries.people(tx, post.structureId, candidateIds, need.id, this.clock.now());
    return this.rank(this.postOf(post), people);
  }

  private async view(need: Qualified, limit: number): Promise<RankingView> {
    const post = this.postOf(need);
    const { ranked, out, total } = await this.reachable(need, post);
    const withChange = <T extends { person: RankedPerson }>(row: T): T & { change: string | null } => ({
      ...row,
      change: whatWouldChange(post, row.person.facts),
    });
    return { ranked: ranked.slice(0, limit).map(withChange), out: out.map(withChange), total };
  }

  /** `total` is exact as long as everyone found was scored; beyond, what the search counted. */
  private async reachable(need: Qualified, post = this.postOf(need)): Promise<PeopleRanking & { total: number }> {
    const tx = this.database.manager;
    const { ids, fitting } = await this.queries.search(tx, searchOf(post, need.structureId));
    const people = await this.queries.people(tx, need.structureId, ids, need.id, this.clock.now());
    const ranking = this.rank(post, people);
    return { ...ranking, total: fitting > BEST ? fitting : ranking.ranked.length };
  }

  private postOf(need: Qualified): Post {
    return postOf(needFacts(need), {
      occupations: this.occupations.knowledge,
      weights: defaultWeights,
      today: this.clock.today(),
    });
  }

  private rank(post: Post, people: readonly RankedPerson[]): PeopleRanking {
    const byId = new Map(people.map((person) => [person.facts.id, person]));
    const withPerson = <T extends { candidate: string }>(row: T): T & { person: RankedPerson } => ({
      ...row,
      person: byId.get(row.candidate)!,
    });
    const { ranking, out } = rankFor(
      post,
      people.map((person) => person.facts),
    );
    return { ranked: ranking.map(withPerson), out: out.map(withPerson) };
  }
}

const isQualified = (need: Need): need is Qualified => need.occupationCode !== null && need.structureId !== null;

function qualified(need: Need): Qualified {
  if (!isQualified(need)) throw conflict('not_qualified', 'Choisissez d’abord le métier recherché.');
  return need;
}

/** What the search table is asked for a post. @throws DomainError conflict when its commune has no position. */
export function searchOf(post: Post, structureId: string): Search {
  const { lat, lon } = post.need;
  if (lat == null || lon == null)
    throw conflict('place_unknown', 'La position de la commune du poste manque : choisissez une commune voisine.');
  return {
    structureId,
    latitude: lat,
    longitude: lon,
    occupations: reachOf(post),
    wishPoints: post.weights.wish,
    distancePoints: post.weights.distance,
    startBy: post.startBy,
  };
}
