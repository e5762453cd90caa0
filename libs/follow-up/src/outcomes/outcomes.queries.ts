import { Structure } from '#accounts';
import type { ContractType } from '#contracts';
import { Clock, Database, type IsoDate } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EndReason } from '../placements/end-reasons.js';
import type { Placement } from '../placements/placement.entity.js';
import type { PlacementOrigin } from '../placements/placement-terms.js';
import { type ContractSpell, jobsOf, type Outcome, outcomeOf } from './outcomes.js';

/** One job: a person in a company, under one contract or several that follow each other. */
export interface JobOutcome extends Outcome {
  /** Its contracts, oldest first. */
  placementIds: string[];
  candidateId: string;
  companyId: string;
  /** Null when nobody looked for it through a need. */
  needId: string | null;
  origin: PlacementOrigin;
  adviserAccountId: string;
  occupationCode: string | null;
  /** Of the first contract. */
  contractType: ContractType;
  startsOn: IsoDate;
  /** Why the last contract ended; null while it runs. */
  endReason: EndReason | null;
}

interface SpellRow extends ContractSpell {
  id: string;
  candidateId: string;
  companyId: string;
  needId: string | null;
  origin: PlacementOrigin;
  adviserAccountId: string;
  occupationCode: string | null;
}

const columns = `p.id, p.candidate_id as "candidateId", p.company_id as "companyId", p.need_id as "needId", p.origin,
  p.adviser_account_id as "adviserAccountId", p.occupation_code as "occupationCode", p.contract_type as "contractType",
  p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.ended_on::text as "endedOn", p.end_reason as "endReason"`;

/** What became of hires: kept at one, three and six months, lasting or not, ended why. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Every job of a structure that began within a period, with what became of it as of today on the structure's clock.
   * Discovery periods, trainings, internships and civic service are no jobs. Contracts of one person that follow each
   * other in one company are one job, dated from the first. For figures by structure and period: count the answer with
   * `outcomeFigures`, whole or cut by origin, contract, adviser, need, occupation.
   * @param period first and last day, both included.
   * @example outcomeFigures(await outcomes.ofPeriod(structureId, { from: '2026-01-01', to: '2026-12-31' }))
   */
  async ofPeriod(structureId: string, period: { from: IsoDate; to: IsoDate }): Promise<JobOutcome[]> {
    const rows = await this.database.manager.query<SpellRow[]>(
      `select ${columns} from placements p
       where p.structure_id = $1 and (p.candidate_id, p.company_id) in (
         select candidate_id, company_id from placements where structure_id = $1 and starts_on between $2 and $3)
       order by p.starts_on, p.id`,
      [structureId, period.from, period.to],
    );
    const today = await this.todayOf(structureId);
    const people = new Map<string, SpellRow[]>();
    for (const row of rows) {
      const key = `${row.candidateId} ${row.companyId}`;
      people.set(key, [...(people.get(key) ?? []), row]);
    }
    return [...people.values()]
      .flatMap((spells) => jobsOf(spells))
      .filter(([{ startsOn }]) => startsOn >= period.from && startsOn <= period.to)
      .map((job) => outcomeRow(job, today));
  }

  /** What became of the job a placement belongs to; null when it is no job. */
  async ofPlacement({ id, structureId, candidateId, companyId }: Placement): Promise<JobOutcome | null> {
    const rows = await this.database.manager.query<SpellRow[]>(
      `select ${columns} from placements p where p.structure_id = $1 and p.candidate_id = $2 and p.company_id = $3
       order by p.starts_on, p.id`,
      [structureId, candidateId, companyId],
    );
    const job = jobsOf(rows).find((spells) => spells.some((spell) => spell.id === id));
    return job ? outcomeRow(job, await this.todayOf(structureId)) : null;
  }

  private async todayOf(structureId: string): Promise<IsoDate> {
    const { timeZone } = await this.database.manager.findOneByOrFail(Structure, { id: structureId });
    return this.clock.today(timeZone);
  }
}

function outcomeRow(job: [SpellRow, ...SpellRow[]], today: IsoDate): JobOutcome {
  const [{ candidateId, companyId, needId, origin, adviserAccountId, occupationCode, contractType, startsOn }] = job;
  return {
    placementIds: job.map(({ id }) => id),
    ...{ candidateId, companyId, needId, origin, adviserAccountId, occupationCode, contractType, startsOn },
    endReason: job.at(-1)?.endReason ?? null,
    ...outcomeOf(job, today),
  };
}
