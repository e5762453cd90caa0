import type { Caller } from '#accounts';
import { Company } from '#companies';
import { Need, Needs } from '#needs';
import { Clock, conflict, Database, newId, notFound, type Tx } from '#platform';
import { Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { whatWouldChange } from './changes.js';
import { type Post, postOf, reachOf } from './fit.js';
import { needFacts } from './need-facts.js';
import { BEST, type RankedPerson, RankingQueries, type Search } from './ranking.queries.js';
import { type RankedCandidate, rankFor, type RefusedCandidate } from './score.js';
import type { SettingsInForce } from '../settings/proposal-settings.js';
import { ProposalSettings } from '../settings/proposal-settings.service.js';
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
  /** Where the person lives. */
  communeCode: string;
  /** Those that fit, the best first. */
  fitting: (NeedForPerson & Pick<RankedCandidate, 'score' | 'distanceKm' | 'reasons'>)[];
  /** Those of the person's occupations that something keeps out. */
  out: (NeedForPerson & Pick<RefusedCandidate, 'gates'>)[];
}

/** One young person in the ranking of one need: where they stand and why, or what keeps them out. */
export interface OnePlace {
  need: Need;
  /** 1 = first; null: out, or beyond the best ones. */
  place: number | null;
  /** How many fit in all. */
  total: number;
  /** Null when a gate keeps the person out. */
  fit: Pick<RankedCandidate, 'score' | 'distanceKm' | 'reasons'> | null;
  gates: RefusedCandidate['gates'];
  change: string | null;
  /** The settings in force. */
  equityWeight: number;
}

/** The first places of a need as they are, and as they would be under another weight of equity. */
export interface WeightTrial {
  need: Need;
  rows: { person: RankedPerson; before: Standing | null; after: Standing | null }[];
}

interface Standing {
  place: number;
  score: number;
}

/** As many first places as a trial compares: about what an adviser reads. */
const TRIAL_PLACES = 10;

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
    private readonly settings: ProposalSettings,
  ) {}

  /** The best young people for a need with their reasons, and whom little keeps out. What was shown is kept. */
  async show(caller: Caller, needId: string, limit: number): Promise<RankingView> {
    const need = qualified(await this.needs.inScope(this.database.manager, caller, needId));
    const { post, ranked, out, total, settings } = await this.first(need, limit);
    const seen = ranked.map(({ candidate }) => candidate);
    const kept = this.keep(caller, needId, { settings, seen, total, trial: false });
    const view = viewOf(post, { ranked, out });
    await kept;
    return { ...view, total };
  }

  /** Chosen young people beside one need, with the points the ranking gives them, wherever in it they stand. */
  async compare(
    caller: Caller,
    needId: string,
    candidateIds: readonly string[],
  ): Promise<Pick<RankingView, 'ranked' | 'out'>> {
    const need = qualified(await this.needs.inScope(this.database.manager, caller, needId));
    const { equityWeight } = await this.settings.of(need.structureId);
    const post = this.postOf(need, equityWeight);
    const people = await this.queries.people(null, need.structureId, candidateIds, need.id, this.clock.now());
    return viewOf(post, this.rank(post, people));
  }

  /** The first of a need for an operator at the command line: nobody of the structure sees it, so nothing is kept. */
  async showToOperator(needId: string, limit: number): Promise<RankingView> {
    const found = await this.database.manager.findOneBy(Need, { id: needId });
    if (!found) throw notFound();
    const need = qualified(found);
    const { post, total, ...first } = await this.first(need, limit);
    return { ...viewOf(post, first), total };
  }

  /** What another weight of equity would change among the first of a need. Names were seen, so it is kept as a trial. */
  async tryWeight(caller: Caller, needId: string, equityWeight: number): Promise<WeightTrial> {
    const need = qualified(await this.needs.inScope(this.database.manager, caller, needId));
    const settings = await this.settings.of(need.structureId);
    const { ids } = await this.search(need, this.postOf(need));
    const people = await this.queries.people(null, need.structureId, ids, need.id, this.clock.now());
    const standings = (weight: number): Map<string, Standing> =>
      new Map(
        this.rank(this.postOf(need, weight), people).ranked.map(({ candidate, score }, index) => [
          candidate,
          { place: index + 1, score },
        ]),
      );
    const [before, after] = [standings(settings.equityWeight), standings(equityWeight)];
    const rows = people
      .map((person) => ({
        person,
        before: before.get(person.facts.id) ?? null,
        after: after.get(person.facts.id) ?? null,
      }))
      .filter(
        (row) => (row.before?.place ?? Infinity) <= TRIAL_PLACES || (row.after?.place ?? Infinity) <= TRIAL_PLACES,
      )
      .sort((a, b) => (a.after?.place ?? Infinity) - (b.after?.place ?? Infinity));
    const seen = rows.map(({ person }) => person.facts.id);
    await this.keep(caller, needId, { settings, seen, total: before.size, trial: true });
    return { need, rows };
  }

  /**
   * Why a young person is or is not at the top for a need: their place among all, with every point, or what keeps them
   * out; and what would change it. The answer an adviser owes whoever asks.
   */
  async explain(caller: Caller, needId: string, candidateId: string): Promise<OnePlace> {
    const tx = this.database.manager;
    const need = qualified(await this.needs.inScope(tx, caller, needId));
    const { equityWeight } = await this.settings.of(need.structureId);
    const post = this.postOf(need, equityWeight);
    const [person] = await this.queries.people(null, need.structureId, [candidateId], need.id, this.clock.now());
    if (!person) throw notFound();
    const company = await tx.findOneByOrFail(Company, { id: need.companyId });
    const { ranked, total } = await this.reachable(need, post);
    const index = ranked.findIndex(({ candidate }) => candidate === candidateId);
    const { ranking, out } = rankFor(post, [person.facts]);
    return {
      need: { ...need, company },
      place: index === -1 ? null : index + 1,
      total,
      fit: ranking[0] ?? null,
      gates: out[0]?.gates ?? [],
      change: whatWouldChange(post, person.facts),
      equityWeight,
    };
  }

  /** The other way round: the structure's open needs for one young person, with the same gates, points and sentences. */
  async needsFor(caller: Caller, candidateId: string): Promise<NeedsForPerson> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const tx = this.database.manager;
    const [person] = await this.queries.people(null, structureId, [candidateId], '', this.clock.now());
    if (!person) throw notFound();
    const needs = await tx.find(Need, {
      where: { structureId, state: 'open' },
      relations: { company: true },
      order: { createdAt: 'DESC' },
      take: NEEDS_LOOKED_AT,
    });
    const { equityWeight } = await this.settings.of(structureId);
    const answer: NeedsForPerson = { communeCode: person.facts.commune, fitting: [], out: [] };
    for (const need of needs.filter(isQualified)) {
      const post = this.postOf(need, equityWeight);
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
    const { equityWeight } = await this.settings.of(post.structureId);
    return this.rank(this.postOf(post, equityWeight), people);
  }

  /**
   * Does not wait until the record is on the disk of Postgres: a power cut there may take those of the last half second
   * with it, while a commit that waits can cost more than the ranking itself. Nothing else rests on them.
   */
  private async keep(
    caller: Caller,
    needId: string,
    shown: { settings: SettingsInForce; seen: string[]; total: number; trial: boolean },
  ): Promise<void> {
    await this.database.manager.query(
      `insert into rankings_shown (id, need_id, account_id, weights_version, settings_version, occupations_version, trial,
         candidate_ids, total, at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 from (select set_config('synchronous_commit', 'off', true)) as unhurried`,
      [
        ...[newId(), needId, caller.accountId, WEIGHTS_VERSION, shown.settings.version, this.occupations.version()],
        ...[shown.trial, JSON.stringify(shown.seen), shown.total, this.clock.now()],
      ],
    );
  }

  /** The first of a need. The search does not wait for the settings: equity weighs only among those it finds. */
  private async first(
    need: Qualified,
    limit: number,
  ): Promise<PeopleRanking & { total: number; post: Post; settings: SettingsInForce }> {
    const asked = this.postOf(need);
    const [settings, found] = await Promise.all([this.settings.of(need.structureId), this.search(need, asked)]);
    const post = { ...asked, weights: { ...asked.weights, equity: settings.equityWeight } };
    const { ranked, ...rest } = await this.rankFound(need, post, found);
    return { ...rest, ranked: ranked.slice(0, limit), post, settings };
  }

  private async reachable(need: Qualified, post = this.postOf(need)): Promise<PeopleRanking & { total: number }> {
    return this.rankFound(need, post, await this.search(need, post));
  }

  private search(need: Qualified, post: Post): ReturnType<RankingQueries['search']> {
    return this.queries.search(searchOf(post, need.structureId));
  }

  /** `total` is exact as long as everyone found was scored; beyond, what the search counted. */
  private async rankFound(
    need: Qualified,
    post: Post,
    { ids, fitting }: Awaited<ReturnType<RankingQueries['search']>>,
  ): Promise<PeopleRanking & { total: number }> {
    const people = await this.queries.people(null, need.structureId, ids, need.id, this.clock.now());
    const ranking = this.rank(post, people);
    return { ...ranking, total: fitting > BEST ? fitting : ranking.ranked.length };
  }

  private postOf(need: Qualified, equityWeight = defaultWeights.equity): Post {
    return postOf(needFacts(need), {
      occupations: this.occupations.knowledge,
      weights: { ...defaultWeights, equity: equityWeight },
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

function viewOf(post: Post, { ranked, out }: PeopleRanking): Pick<RankingView, 'ranked' | 'out'> {
  const withChange = <T extends { person: RankedPerson }>(row: T): T & { change: string | null } => ({
    ...row,
    change: whatWouldChange(post, row.person.facts),
  });
  return { ranked: ranked.map(withChange), out: out.map(withChange) };
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
