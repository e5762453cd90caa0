import { type Caller, Structures } from '#accounts';
import { type Need, Needs } from '#needs';
import { Clock, Database } from '#platform';
import { communeByCode, Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { postOf } from '../ranking/fit.js';
import { needFacts } from '../ranking/need-facts.js';
import { defaultWeights } from '../ranking/weights.js';
import { LATER_DAYS, type RealityCheck, realityOf } from './reality-check.js';
import { RealityCheckQueries } from './reality-check.queries.js';

/** Occupations one step beyond the near ones are counted up to this many, the nearest first. */
const FURTHER = 20;

/** What a need asks for, written or not yet. */
export type AskedPost = Pick<
  Need,
  | 'ficheCode'
  | 'communeCode'
  | 'startsOn'
  | 'weeklyHours'
  | 'schedule'
  | 'skills'
  | 'licences'
  | 'certificates'
  | 'contractType'
  | 'durationMonths'
  | 'minimumLevel'
> & { occupationCode: string };

/** Counted, or why it cannot be. */
export type Reality = RealityCheck | { unknown: 'no_occupation' | 'no_structure' | 'no_position' };

/** How many young people a need can reach and what keeps the others out. Numbers only: nobody can be told from them. */
@Injectable()
export class RealityChecks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queries: RealityCheckQueries,
    private readonly needs: Needs,
    private readonly structures: Structures,
    private readonly occupations: Occupations,
  ) {}

  /** For a need; until an occupation is chosen, with the one the text was understood to be about. */
  async ofNeed(caller: Caller, needId: string): Promise<Reality> {
    const need = await this.needs.inScope(this.database.manager, caller, needId);
    const occupationCode = need.occupationCode ?? need.analysis?.occupation?.code;
    if (!occupationCode) return { unknown: 'no_occupation' };
    return this.check({ ...need, occupationCode }, need.structureId);
  }

  /** For a need being written: within the caller’s structure, or the one serving the place. */
  async ofDraft(caller: Caller, post: AskedPost): Promise<Reality> {
    const { structureId } = caller;
    return this.check(post, structureId ?? (await this.structures.serving(this.database.manager, post.communeCode)));
  }

  private async check(asked: AskedPost, structureId: string | null): Promise<Reality> {
    if (structureId === null) return { unknown: 'no_structure' };
    const position = communeByCode(asked.communeCode)?.position;
    if (!position) return { unknown: 'no_position' };
    const post = postOf(needFacts(asked), {
      occupations: this.occupations.knowledge,
      weights: defaultWeights,
      today: this.clock.today(),
    });
    const until = Temporal.PlainDate.from(post.startBy).add({ days: LATER_DAYS }).toString();
    const people = await this.queries.nearlyFitting(this.database.manager, {
      structureId,
      latitude: position.latitude,
      longitude: position.longitude,
      occupations: [asked.occupationCode, ...post.near.keys(), ...this.further(asked.occupationCode, post.near)],
      availableBy: until,
    });
    const { contractType, durationMonths, weeklyHours } = asked;
    return realityOf(post, people, { contract: contractType, durationMonths, weeklyHours }, until);
  }

  /** Occupations two moves away, through a near one. */
  private further(code: string, near: ReadonlyMap<string, number>): string[] {
    const weights = new Map<string, number>();
    for (const [step, weight] of near)
      for (const next of this.occupations.near(step))
        if (next.code !== code && !near.has(next.code))
          weights.set(next.code, Math.max(weights.get(next.code) ?? 0, weight * next.weight));
    return [...weights]
      .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
      .slice(0, FURTHER)
      .map(([further]) => further);
  }
}
