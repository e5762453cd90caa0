import { actorOf, type Caller } from '#accounts';
import { Candidate } from '#candidates';
import { Company } from '#companies';
import { ageOn } from '#contracts';
import {
  type ActingPerson,
  Clock,
  conflict,
  Database,
  DomainError,
  Events,
  type FieldProblem,
  type JobRequest,
  notFound,
  SYSTEM,
  together,
  Transitions,
  type Tx,
  updateOne,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { calendarOf } from '../calendar/calendars.js';
import { type CheckInForm, formOf } from './check-in-form.js';
import { stepOf } from './check-in-step.js';
import { CheckIn } from './check-in.entity.js';
import { type CheckInAction, checkInMachine } from './check-in.states.js';
import { DueCheckIns } from './due-check-ins.service.js';
import type { FollowUpEvent } from '../follow-up.events.js';
import { Mediations } from '../mediation/mediations.service.js';
import { Placement } from '../placements/placement.entity.js';
import { trialEndsSoon } from '../placements/placement-terms.js';
import { lockPlacement } from '../placements/placement-lock.js';
import { answerProblems, type Answers, type Circumstances } from './questions.js';
import { opensMediation, type Side, signalOf } from '../signals/signals.js';

export interface CheckInAnswer {
  answers: Answers;
  comment?: string | null;
  callWanted?: boolean;
}

export const MAX_COMMENT = 1_000;
/** More than a national peak day: what is due at nine is asked at nine. */
const SWEPT_AT_ONCE = 50_000;
/** Forms before this one that tell where things are going. */
const LOOKED_BACK = 3;
const AT_ONCE = 100;

/** Asking, reminding, giving up, answering. Each change holds the placement's row, so both sides are weighed together. */
@Injectable()
export class CheckIns {
  private readonly actTogether: (checkInId: string) => Promise<string>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly transitions: Transitions,
    private readonly mediations: Mediations,
    private readonly due: DueCheckIns,
  ) {
    this.actTogether = together((ids: readonly string[]) => this.actOnAll(ids), { most: AT_ONCE });
  }

  /** Everything due and not done, the longest waiting first; what does not fit comes with the next sweep. */
  async sweep(): Promise<JobRequest[]> {
    const rows = await this.database.manager.query<{ id: string }[]>(
      `select id from check_ins where state in ('planned', 'asked') and next_action_at <= $1
       order by next_action_at limit ${SWEPT_AT_ONCE}`,
      [this.clock.now()],
    );
    return rows.map(({ id }) => ({
      queue: 'events',
      name: 'check-in-act',
      data: { checkInId: id },
      key: `check-in-act-${id}`,
    }));
  }

  /** Does what is due with one check-in, decided again from the rows as they are now; with others due at the same moment. */
  async act(checkInId: string): Promise<void> {
    await this.actTogether(checkInId);
  }

  private async actOnAll(ids: readonly string[]): Promise<readonly string[]> {
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      const steps = (await this.due.hold(tx, ids)).map((checkIn) => ({
        checkIn,
        step: stepOf(checkIn, now, checkIn.calendar),
      }));
      await this.due.wait(
        tx,
        steps.flatMap(({ checkIn, step }) => (step.act === 'wait' ? [{ checkIn, until: step.until }] : [])),
      );
      await this.due.write(
        tx,
        steps.flatMap(({ checkIn, step }) => (step.act === 'ask' || step.act === 'remind' ? [checkIn] : [])),
      );
      for (const { checkIn, step } of steps) {
        if (step.act !== 'give_up') continue;
        const found = await this.hold(tx, checkIn.id);
        if (found) await this.giveUp(tx, found.placement, found.checkIn);
      }
    });
    return ids;
  }

  /** The mail that asked will not arrive: the person is phoned, which the worklist shows at once. */
  async callInstead(checkInId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await this.hold(tx, checkInId);
      if (found?.checkIn.state !== 'asked') return;
      await updateOne(tx, CheckIn, { id: checkInId, state: 'asked' }, { channel: 'call', nextActionAt: null });
    });
  }

  /** The form behind a mailed link. */
  async formOf(checkInId: string): Promise<CheckInForm> {
    const checkIn = await this.database.manager.findOneBy(CheckIn, { id: checkInId });
    if (!checkIn) throw notFound();
    const placement = await this.database.manager.findOneByOrFail(Placement, { id: checkIn.placementId });
    const company = await this.database.manager.findOneByOrFail(Company, { id: placement.companyId });
    const candidate = await this.database.manager.findOneByOrFail(Candidate, { id: placement.candidateId });
    return formOf({
      ...checkIn,
      checkInId,
      companyName: company.name,
      firstName: candidate.firstName,
      circumstances: circumstancesOf(placement, candidate),
    });
  }

  /** The same form, filled by an adviser on the phone. */
  async formFor(caller: Caller, checkInId: string): Promise<CheckInForm> {
    await this.inScope(caller, checkInId);
    return this.formOf(checkInId);
  }

  /** An answer through a mailed link: only by the side that was asked. */
  async answer(by: ActingPerson, checkInId: string, answer: CheckInAnswer): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await this.hold(tx, checkInId);
      if (!found || by.actor !== found.checkIn.respondent) throw notFound();
      await this.record(tx, by, found, answer);
    });
  }

  /** An answer given on the phone and noted by an adviser. */
  async answerByPhone(caller: Caller, checkInId: string, answer: CheckInAnswer): Promise<void> {
    await this.inScope(caller, checkInId);
    await this.database.transaction(async (tx) => {
      const found = await this.hold(tx, checkInId);
      if (!found) throw notFound();
      await this.record(tx, actorOf(caller), found, answer);
    });
  }

  /** The form of a company, for the people who act for it. */
  async formForCompany(caller: Caller, checkInId: string): Promise<CheckInForm> {
    await this.ofCompany(caller, checkInId);
    return this.formOf(checkInId);
  }

  /** An answer of a company given in its own space. */
  async answerForCompany(caller: Caller, checkInId: string, answer: CheckInAnswer): Promise<void> {
    await this.ofCompany(caller, checkInId);
    await this.answer(actorOf(caller), checkInId, answer);
  }

  /** What the young person is asked does not exist for the company. */
  private async ofCompany({ confirmed, companyId }: Caller, checkInId: string): Promise<void> {
    const { manager } = this.database;
    const checkIn = await manager.findOneBy(CheckIn, { id: checkInId, respondent: 'employer' });
    const theirs =
      checkIn &&
      confirmed &&
      companyId !== null &&
      (await manager.existsBy(Placement, { id: checkIn.placementId, companyId }));
    if (!theirs) throw notFound();
  }

  private async inScope(caller: Caller, checkInId: string): Promise<void> {
    const checkIn = await this.database.manager.findOneBy(CheckIn, { id: checkInId });
    const { structureId } = caller;
    const known =
      checkIn &&
      structureId !== null &&
      (await this.database.manager.existsBy(Placement, { id: checkIn.placementId, structureId }));
    if (!known) throw notFound();
  }

  private async hold(tx: Tx, checkInId: string): Promise<{ checkIn: CheckIn; placement: Placement } | null> {
    const placementId = (await tx.findOneBy(CheckIn, { id: checkInId }))?.placementId;
    if (placementId === undefined) return null;
    const placement = await lockPlacement(tx, placementId);
    const checkIn = await tx.findOneBy(CheckIn, { id: checkInId });
    return checkIn && placement && { checkIn, placement };
  }

  private async giveUp(tx: Tx, placement: Placement, checkIn: CheckIn): Promise<void> {
    await this.take(tx, checkIn, 'give_up', SYSTEM, { nextActionAt: null });
    await this.tell(tx, { topic: 'follow_up.check_in_unanswered', payload: { checkInId: checkIn.id } });
    await this.weigh(tx, placement, { ...checkIn, state: 'unanswered' });
  }

  private async record(
    tx: Tx,
    by: ActingPerson,
    { checkIn, placement }: { checkIn: CheckIn; placement: Placement },
    answer: CheckInAnswer,
  ): Promise<void> {
    if (checkIn.state === 'answered') throw conflict('already_answered', 'Cette réponse est déjà enregistrée. Merci !');
    if (checkIn.state === 'cancelled')
      throw conflict('not_needed', 'Cette question n’est plus utile : la situation a changé.');
    const comment = answer.comment?.trim() || null;
    refuse([...answerProblems(checkIn.milestone, checkIn.respondent, answer.answers), ...commentProblems(comment)]);
    const given = {
      answers: { ...answer.answers },
      comment,
      callWanted: answer.callWanted ?? false,
      answeredAt: this.clock.now(),
    };
    await this.take(tx, checkIn, 'answer', by, { ...given, nextActionAt: null });
    await this.tell(tx, { topic: 'follow_up.check_in_answered', payload: { checkInId: checkIn.id } });
    await this.weigh(tx, placement, { ...checkIn, ...given, state: 'answered' });
  }

  /**
   * Weighs what both sides said at this milestone, now that one of them spoke or stayed silent. What the other side said
   * alone was weighed when it came: a case is opened, or the running one completed, only when this adds something.
   */
  private async weigh(tx: Tx, placement: Placement, checkIn: CheckIn): Promise<void> {
    const { id, milestone, occurrence, placementId } = checkIn;
    const others: Side[] = [];
    for (const row of await tx.findBy(CheckIn, { placementId, milestone, occurrence, id: Not(id) }))
      others.push(await this.sideOf(tx, row));
    const candidate = await tx.findOneByOrFail(Candidate, { id: placement.candidateId });
    const { zone } = await calendarOf(tx, placement);
    const moment = {
      trialEndsSoon: trialEndsSoon(placement, this.clock.today(zone)),
      circumstances: circumstancesOf(placement, candidate),
    };
    const before = signalOf(milestone, others, moment);
    const { level, reasons } = signalOf(milestone, [await this.sideOf(tx, checkIn), ...others], moment);
    await updateOne(tx, CheckIn, { id, state: checkIn.state }, { level });
    const adds = reasons.some((reason) => !before.reasons.includes(reason));
    if (adds && opensMediation(level)) await this.mediations.open(tx, placement, { level, reasons });
  }

  private async sideOf(tx: Tx, row: CheckIn): Promise<Side> {
    const { placementId, respondent, dueOn, answers, comment, callWanted } = row;
    const state = row.state === 'answered' ? 'answered' : row.state === 'unanswered' ? 'silent' : 'waiting';
    const earlier = await tx.find(CheckIn, {
      where: { placementId, respondent, dueOn: LessThan(dueOn), state: In(['answered', 'unanswered']) },
      order: { dueOn: 'DESC' },
      take: LOOKED_BACK,
    });
    const before = earlier.flatMap(({ milestone, answers: given }) => (given ? [{ milestone, answers: given }] : []));
    const silentBefore = earlier[0]?.state === 'unanswered';
    return { respondent, state, answers, comment, callWanted, silentBefore, before };
  }

  private async take(
    tx: Tx,
    checkIn: CheckIn,
    action: CheckInAction,
    by: ActingPerson,
    set: Partial<CheckIn>,
  ): Promise<void> {
    await this.transitions.take(tx, checkInMachine, CheckIn, checkIn, action, by, { set });
  }

  private tell(tx: Tx, event: FollowUpEvent): Promise<void> {
    return this.events.tell(tx, event);
  }
}

const circumstancesOf = ({ contractType, startsOn }: Placement, { birthDate }: Candidate): Circumstances => ({
  contractType,
  minor: ageOn(birthDate, startsOn) < 18,
});

const commentProblems = (comment: string | null): FieldProblem[] =>
  comment !== null && comment.length > MAX_COMMENT
    ? [
        {
          field: 'comment',
          code: 'too_long',
          message: `Ce texte est trop long\u00a0: ${MAX_COMMENT} caractères au plus.`,
        },
      ]
    : [];

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new DomainError('invalid', 'answers_incomplete', 'Il manque une réponse.', problems);
}
