import { actorOf, type Caller } from '#accounts';
import { Candidates } from '#candidates';
import { Companies } from '#companies';
import { CONTRACT_TYPES, type ContractType } from '#contracts';
import { Need } from '#needs';
import {
  type ActingPerson,
  Clock,
  conflict,
  Database,
  DomainError,
  Events,
  type IsoDate,
  invalid,
  type JobRequest,
  newId,
  notFound,
  SYSTEM,
  Transitions,
  type Tx,
  updateOne,
} from '#platform';
import { Proposal } from '#proposals';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Not } from 'typeorm';
import { calendarOf } from '../calendar/calendars.js';
import { endProblem, type EndReason } from './end-reasons.js';
import type { FollowUpEvent } from '../follow-up.events.js';
import { isEmployment } from '../outcomes/outcomes.js';
import { isJob } from '../plan/milestones.js';
import { looksForJob, type NextStep } from './next-steps.js';
import {
  type PlacementOrigin,
  type PlacementTerms,
  rhythmProblems,
  termsProblems,
  trialDates,
} from './placement-terms.js';
import { Placement } from './placement.entity.js';
import { placementMachine } from './placement.states.js';
import { describeChange, describeProtocolFollowed } from './placement-change.js';
import { pastStayOf } from './past-stay.js';
import { lockPlacement } from './placement-lock.js';
import type { SchoolRhythm } from '../plan/school-rhythm.js';
import { Plans } from '../plan/plans.service.js';
import { protocolOf } from '../plan/protocol.js';
import { ProtocolVersion } from '../plan/protocol.entity.js';
import { Protocols } from '../plan/protocols.service.js';

/** A job the structure hears of otherwise than through its own proposals. */
export interface NewPlacement extends PlacementTerms {
  candidateId: string;
  companyId: string;
  origin: PlacementOrigin;
  jobTitle: string;
  occupationCode: string | null;
  weeklyHours: number | null;
  /** Of an apprentice. */
  rhythm?: SchoolRhythm | null;
}

/** A job that another tool knew before, under its number there. */
export interface ImportedPlacement extends NewPlacement {
  externalId: string | null;
  structureId: string;
  adviserAccountId: string;
}

export type PlacementChange = Partial<PlacementTerms & { weeklyHours: number | null; rhythm: SchoolRhythm | null }>;

const SWEPT_AT_ONCE = 2_000;

/** Young people in companies, from the agreement to the end of the contract. */
@Injectable()
export class Placements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly transitions: Transitions,
    private readonly plans: Plans,
    private readonly protocols: Protocols,
    private readonly candidates: Candidates,
    private readonly companies: Companies,
  ) {}

  /** A hire becomes a followed placement, once, however often the event arrives. */
  async planFromProposal(proposalId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const proposal = await tx.findOneOrFail(Proposal, {
        where: { id: proposalId },
        lock: { mode: 'pessimistic_write' },
      });
      if (await tx.existsBy(Placement, { proposalId })) return;
      const need = await tx.findOneByOrFail(Need, { id: proposal.needId });
      const { hireTerms } = proposal;
      if (proposal.state !== 'hired' || hireTerms === null) throw new Error('A hire without its terms');
      await this.insert(tx, SYSTEM, {
        ...hireTerms,
        contractType: contractTypeOf(hireTerms.contractType),
        candidateId: proposal.candidateId,
        companyId: need.companyId,
        origin: 'proposal',
        proposalId,
        needId: need.id,
        structureId: proposal.structureId,
        adviserAccountId: proposal.adviserAccountId,
        jobTitle: need.title,
        occupationCode: need.occupationCode,
      });
    });
  }

  /** Records a job without need or proposal: found alone, discovery period, temporary work. */
  async record(caller: Caller, placement: NewPlacement): Promise<string> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    refuse([...termsProblems(placement), ...rhythmProblems(placement.rhythm)]);
    return this.database.transaction(async (tx) => {
      const candidate = await this.candidates.inScope(tx, caller, placement.candidateId);
      await this.companies.inScope(tx, caller, placement.companyId);
      return this.insert(tx, actorOf(caller), {
        ...placement,
        proposalId: null,
        needId: null,
        structureId,
        adviserAccountId: candidate.referentAccountId,
      });
    });
  }

  /** Changes dates, contract or hours; what was not asked yet is planned again, and the history says so. */
  async change(caller: Caller, id: string, change: PlacementChange): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.changeIn(tx, actorOf(caller), await this.inScope(tx, caller, id, true), change);
    });
  }

  /** Records a job of another tool, in the caller's transaction; whoever calls has checked who and where. */
  recordIn(tx: Tx, by: ActingPerson, placement: ImportedPlacement): Promise<string> {
    refuse([...termsProblems(placement), ...rhythmProblems(placement.rhythm)]);
    return this.insert(tx, by, { ...placement, proposalId: null, needId: null });
  }

  /** Changes a placement that the caller holds. */
  async changeIn(tx: Tx, by: ActingPerson, placement: Placement, change: PlacementChange): Promise<void> {
    const { id } = placement;
    const terms = { ...placement, ...change };
    refuse([...termsProblems(terms), ...rhythmProblems(terms.rhythm)]);
    const today = this.clock.today();
    if (placement.state === 'started' && terms.startsOn > today) {
      throw invalid(
        'already_started',
        'startsOn',
        'Ce contrat a déjà commencé : son premier jour ne peut pas être à venir.',
      );
    }
    const { trialEndsOn, trialNoticeBy } = trialDates(terms);
    const version = await this.versionFor(tx, placement, terms.contractType);
    const protocol = protocolOf(terms.contractType, version?.settings ?? {});
    const replanned = await this.plans.replan(tx, by, placement, { ...terms, trialNoticeBy }, protocol);
    await this.transitions.take(tx, placementMachine, Placement, placement, 'change', by, {
      set: { ...change, trialEndsOn, protocolId: version?.id ?? null },
      note: describeChange(placement, terms, replanned),
    });
    await this.bringUpToDate(tx, id);
  }

  /**
   * Contracts already planned follow a version of their structure's protocol, as somebody asked; one transaction each, so
   * that a second run goes on where the first stopped. A version that was replaced meanwhile is left alone.
   */
  async followProtocol(protocolId: string, accountId: string): Promise<void> {
    const version = await this.database.manager.findOneBy(ProtocolVersion, { id: protocolId });
    if (!version) return;
    const { structureId, contractType, settings } = version;
    const rows = await this.database.manager.query<{ id: string }[]>(
      `select id from placements
       where structure_id = $1 and contract_type = $2 and state <> 'ended' and protocol_id is distinct from $3`,
      [structureId, contractType, protocolId],
    );
    const by: ActingPerson = { actor: 'director', accountId };
    const protocol = protocolOf(contractType, settings);
    for (const { id } of rows) {
      await this.database.transaction(async (tx) => {
        const placement = await lockPlacement(tx, id);
        const current = await this.protocols.inForce(tx, structureId, contractType);
        if (placement?.contractType !== contractType || placement.state === 'ended' || current?.id !== protocolId)
          return;
        const { trialNoticeBy } = trialDates(placement);
        const replanned = await this.plans.replan(tx, by, placement, { ...placement, trialNoticeBy }, protocol);
        await this.transitions.take(tx, placementMachine, Placement, placement, 'change', by, {
          set: { protocolId },
          note: describeProtocolFollowed(replanned),
        });
      });
    }
  }

  /** Ends a placement and calls off what was still to be asked or answered. */
  async end(caller: Caller, id: string, end: { endedOn: IsoDate; reason: EndReason }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const placement = await this.inScope(tx, caller, id, true);
      const problem = endProblem(placement, end, this.clock.today());
      if (problem) throw invalid(problem.code, problem.field, problem.message);
      await this.finish(tx, placement, actorOf(caller), end);
      await this.plans.callOff(tx, actorOf(caller), id);
    });
  }

  /**
   * What comes next for the person, with what worked: kept on the placement and shown on the file. The job counts as
   * experience the first time this is said.
   */
  async decideNext(caller: Caller, id: string, next: { nextStep: NextStep; whatWorked: string | null }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const placement = await this.inScope(tx, caller, id, true);
      if (placement.state !== 'ended' || placement.endedOn === null)
        throw conflict('not_ended', 'Ce contrat n’est pas terminé\u00a0: notez d’abord sa fin.');
      await updateOne(tx, Placement, { id, state: 'ended' }, next);
      const running = await tx.findBy(Placement, { candidateId: placement.candidateId, state: Not('ended') });
      // Whoever has another job already stays off the rankings.
      if (running.some(({ contractType }) => isJob(contractType))) return;
      const experience = placement.nextStep === null ? experienceOf(placement, placement.endedOn) : null;
      await this.candidates.afterJob(tx, placement.candidateId, { looks: looksForJob(next.nextStep), experience });
    });
  }

  /** Contracts whose first day has come or whose last day is past. */
  async sweep(): Promise<JobRequest[]> {
    const rows = await this.database.manager.query<{ id: string }[]>(
      `select id from placements
       where (state = 'planned' and starts_on <= $1) or (state <> 'ended' and ends_on < $1)
       order by id limit ${SWEPT_AT_ONCE}`,
      [this.clock.today()],
    );
    return rows.map(({ id }) => ({
      queue: 'events',
      name: 'placement-act',
      data: { placementId: id },
      key: `placement-act-${id}`,
    }));
  }

  /** Starts or ends one placement if its day has come. */
  async act(placementId: string): Promise<void> {
    await this.database.transaction((tx) => this.bringUpToDate(tx, placementId));
  }

  /** Whoever has a job is no longer proposed for others; a discovery period is not a job. */
  async occupyCandidate(placementId: string): Promise<void> {
    const placement = await this.database.manager.findOneByOrFail(Placement, { id: placementId });
    if (placement.state !== 'ended' && isJob(placement.contractType))
      await this.candidates.markPlaced(placement.candidateId);
  }

  /** Whoever has no other job running looks for one again. */
  async freeCandidate(placementId: string): Promise<void> {
    const { candidateId } = await this.database.manager.findOneByOrFail(Placement, { id: placementId });
    const running = await this.database.manager.findBy(Placement, { candidateId, state: Not('ended') });
    if (!running.some(({ contractType }) => isJob(contractType))) await this.candidates.backToActive(candidateId);
  }

  /** What a placement that is over says of the young person is told to their file: rankings never read placements. */
  async tellStay(placementId: string): Promise<void> {
    const placement = await this.database.manager.findOneByOrFail(Placement, { id: placementId });
    const stay = pastStayOf(placement);
    if (stay) await this.candidates.noteStay(placement.candidateId, stay);
  }

  /** The placement, when the caller may see it. */
  async inScope(tx: Tx, caller: Caller, id: string, forUpdate = false): Promise<Placement> {
    const placement = forUpdate ? await lockPlacement(tx, id) : await tx.findOneBy(Placement, { id });
    const inScope =
      placement !== null &&
      (caller.role === 'employer'
        ? caller.confirmed && placement.companyId === caller.companyId
        : caller.structureId !== null && placement.structureId === caller.structureId);
    if (!inScope) throw notFound();
    return placement;
  }

  private async insert(
    tx: Tx,
    by: ActingPerson,
    row: NewPlacement &
      Pick<Placement, 'structureId' | 'adviserAccountId' | 'proposalId' | 'needId'> &
      Partial<Pick<Placement, 'externalId'>>,
  ): Promise<string> {
    const { trialEndsOn, trialNoticeBy } = trialDates(row);
    const version = await this.protocols.inForce(tx, row.structureId, row.contractType);
    const placement = tx.create(Placement, {
      ...row,
      id: newId(),
      state: 'planned',
      rhythm: row.rhythm ?? null,
      trialEndsOn,
      protocolId: version?.id ?? null,
      endedOn: null,
      endReason: null,
      nextStep: null,
      whatWorked: null,
      createdAt: this.clock.now(),
    });
    await tx.insert(Placement, placement);
    const protocol = protocolOf(row.contractType, version?.settings ?? {});
    await this.plans.replan(tx, by, placement, { ...row, trialNoticeBy }, protocol);
    await this.tell(tx, { topic: 'follow_up.placement_planned', payload: { placementId: placement.id } });
    await this.bringUpToDate(tx, placement.id);
    return placement.id;
  }

  /** A contract keeps the version it was planned by; under another type, it follows the one in force for that type. */
  private versionFor(tx: Tx, placement: Placement, contractType: ContractType): Promise<ProtocolVersion | null> {
    const { structureId, protocolId } = placement;
    if (contractType !== placement.contractType) return this.protocols.inForce(tx, structureId, contractType);
    return protocolId === null ? Promise.resolve(null) : tx.findOneBy(ProtocolVersion, { id: protocolId });
  }

  private async bringUpToDate(tx: Tx, placementId: string): Promise<void> {
    const placement = await lockPlacement(tx, placementId);
    if (!placement || placement.state === 'ended') return;
    const { zone } = await calendarOf(tx, placement);
    const today = this.clock.today(zone);
    const { startsOn, endsOn } = placement;
    if (endsOn !== null && endsOn < today) {
      await this.finish(tx, placement, SYSTEM, { endedOn: endsOn, reason: 'contract_ended' });
    } else if (placement.state === 'planned' && startsOn <= today) {
      await this.transitions.take(tx, placementMachine, Placement, placement, 'start', SYSTEM);
    }
  }

  private async finish(
    tx: Tx,
    placement: Placement,
    by: ActingPerson,
    end: { endedOn: IsoDate; reason: EndReason },
  ): Promise<void> {
    if (placement.state === 'ended') throw conflict('already_ended', 'Ce contrat est déjà terminé.');
    await this.transitions.take(tx, placementMachine, Placement, placement, 'end', by, {
      set: { endedOn: end.endedOn, endReason: end.reason },
    });
    await this.tell(tx, { topic: 'follow_up.placement_ended', payload: { placementId: placement.id } });
  }

  private tell(tx: Tx, event: FollowUpEvent): Promise<void> {
    return this.events.tell(tx, event);
  }
}

/** A job as experience: whole months worked, none for less than one. */
function experienceOf(
  { occupationCode, contractType, startsOn, endReason }: Placement,
  endedOn: IsoDate,
): { code: string; months: number } | null {
  if (occupationCode === null || endReason === 'did_not_start' || !isEmployment(contractType)) return null;
  const { months } = Temporal.PlainDate.from(startsOn).until(endedOn, { largestUnit: 'months' });
  return months > 0 ? { code: occupationCode, months } : null;
}

function contractTypeOf(code: string): ContractType {
  const type = CONTRACT_TYPES.find((known) => known === code);
  if (!type) throw new Error(`No contract type called ${code}`);
  return type;
}

function refuse(problems: ReturnType<typeof termsProblems>): void {
  if (problems.length > 0)
    throw new DomainError('invalid', 'terms_wrong', 'Ces dates ne vont pas avec ce contrat.', problems);
}
