import { Absences, actorOf, type Caller, Membership } from '#accounts';
import { Candidate } from '#candidates';
import {
  Clock,
  conflict,
  dayOf,
  Database,
  Events,
  type IsoDate,
  type JobRequest,
  newId,
  notFound,
  SYSTEM,
  Transitions,
  type Tx,
  updateOne,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { calendarOf } from '../calendar/calendars.js';
import { nextInLine } from './escalation.js';
import type { FollowUpEvent } from '../follow-up.events.js';
import { dueBy, remindAt } from './mediation-due.js';
import { Mediation, MediationNote, type NoteKind } from './mediation.entity.js';
import { type MediationAction, mediationMachine, runningStates } from './mediation.states.js';
import { Placement } from '../placements/placement.entity.js';
import { lockPlacement } from '../placements/placement-lock.js';
import type { AlertLevel } from '../signals/signals.js';
import { wordsThatWorry } from '../signals/worrying-words.js';

const SWEPT_AT_ONCE = 1_000;

/** Cases opened when something goes wrong: one at a time per placement, taken up in time by somebody. */
@Injectable()
export class Mediations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly transitions: Transitions,
    private readonly absences: Absences,
  ) {}

  /** Opens a case, or adds its reasons to the running one. The caller holds the placement's row. */
  async open(tx: Tx, placement: Placement, alert: { level: AlertLevel; reasons: readonly string[] }): Promise<void> {
    const now = this.clock.now();
    const calendar = await calendarOf(tx, placement);
    const dueAt = dueBy(alert.level, now, calendar);
    const nextStepAt = remindAt(alert.level, now, dueAt, calendar.zone) ?? dueAt;
    const running = await tx.findOne(Mediation, {
      where: { placementId: placement.id, state: In([...runningStates]) },
      lock: { mode: 'pessimistic_write' },
    });
    const id = running?.id ?? newId();
    if (running) {
      const added = alert.reasons.filter((reason) => !running.reasons.includes(reason));
      if (added.length === 0) return;
      await updateOne(
        tx,
        Mediation,
        { id, state: running.state },
        {
          reasons: [...running.reasons, ...added],
          level: running.level === 'urgent' ? 'urgent' : alert.level,
          dueAt: dueAt < running.dueAt ? dueAt : running.dueAt,
          nextStepAt,
          remindedAt: null,
        },
      );
    } else {
      await tx.insert(Mediation, {
        id,
        placementId: placement.id,
        structureId: placement.structureId,
        state: 'open',
        level: alert.level,
        reasons: [...alert.reasons],
        assignedAccountId: await this.absences.actingFor(tx, placement.adviserAccountId, dayOf(now)),
        openedAt: now,
        dueAt,
        nextStepAt,
        acknowledgedAt: null,
        escalatedAt: null,
        closedAt: null,
        outcome: null,
      });
    }
    await this.tell(tx, { topic: 'follow_up.mediation_opened', payload: { mediationId: id } });
  }

  /** A company asks for help in one click about someone it employs. */
  async askHelp(caller: Caller, placementId: string, text: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const theirs = placement !== null && caller.confirmed && placement.companyId === caller.companyId;
      if (!theirs) throw notFound();
      if (placement.state === 'ended')
        throw conflict('placement_ended', 'Ce contrat est terminé\u00a0: appelez votre Mission Locale.');
      const urgent = wordsThatWorry(text).some(({ worry }) => worry === 3);
      await this.open(tx, placement, {
        level: urgent ? 'urgent' : 'alert',
        reasons: [`Entreprise, demande d’aide\u00a0: «\u00a0${text}\u00a0»`],
      });
    });
  }

  /** Whoever takes it up becomes the one in charge. */
  async acknowledge(caller: Caller, id: string): Promise<void> {
    await this.take(caller, id, 'acknowledge', {
      acknowledgedAt: this.clock.now(),
      assignedAccountId: caller.accountId,
    });
  }

  async work(caller: Caller, id: string): Promise<void> {
    await this.take(caller, id, 'work', { acknowledgedAt: this.clock.now(), assignedAccountId: caller.accountId });
  }

  /** @param learnt what to keep from it for the next time; like the outcome, for the team only. */
  async resolve(caller: Caller, id: string, outcome: string, learnt: string | null = null): Promise<void> {
    await this.take(caller, id, 'resolve', { closedAt: this.clock.now(), outcome, learnt });
  }

  /** The contract broke in spite of it. Ending the placement itself, with its reason, is another step. */
  async endInRupture(caller: Caller, id: string, outcome: string, learnt: string | null = null): Promise<void> {
    await this.take(caller, id, 'end_in_rupture', { closedAt: this.clock.now(), outcome, learnt });
  }

  /** A case closed by mistake, or too early, goes on with whoever opens it again; what was written at its end stays. */
  async reopen(caller: Caller, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const mediation = await this.inScope(tx, caller, id);
      const placement = await lockPlacement(tx, mediation.placementId);
      if (!placement || placement.state === 'ended') throw conflict('placement_ended', 'Ce contrat est terminé.');
      if (await tx.existsBy(Mediation, { placementId: placement.id, state: In([...runningStates]), id: Not(id) }))
        throw conflict('case_running', 'Une autre médiation est ouverte pour ce contrat.');
      const acknowledgedAt = mediation.acknowledgedAt ?? this.clock.now();
      const set = { closedAt: null, acknowledgedAt, assignedAccountId: caller.accountId };
      await this.transitions.take(tx, mediationMachine, Mediation, mediation, 'reopen', actorOf(caller), { set });
    });
  }

  async addNote(caller: Caller, id: string, text: string, kind: NoteKind = 'note'): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { id: mediationId } = await this.inScope(tx, caller, id);
      await tx.insert(MediationNote, {
        id: newId(),
        mediationId,
        accountId: caller.accountId,
        kind,
        text,
        at: this.clock.now(),
      });
    });
  }

  /** Takes back a note of one’s own. */
  async removeNote(caller: Caller, mediationId: string, id: string): Promise<void> {
    const { manager } = this.database;
    await this.inScope(manager, caller, mediationId);
    const { affected } = await manager.delete(MediationNote, { id, mediationId, accountId: caller.accountId });
    if (affected !== 1) throw notFound();
  }

  /** Cases nobody has taken up in time, and those that wait for somebody who is away. */
  async sweep(): Promise<JobRequest[]> {
    const rows = await this.database.manager.query<{ id: string }[]>(
      `select m.id from mediations m where m.state = 'open' and (m.next_step_at <= $1 or (m.due_at > $1 and exists (
         select 1 from absences b where b.account_id = m.assigned_account_id and $2 between b.from_day and b.to_day
           and not exists (select 1 from absences too where too.account_id = b.substitute_account_id
             and $2 between too.from_day and too.to_day))))
       order by m.next_step_at limit ${SWEPT_AT_ONCE}`,
      [this.clock.now(), this.clock.today()],
    );
    return rows.map(({ id }) => ({
      queue: 'events',
      name: 'mediation-act',
      data: { mediationId: id },
      key: `mediation-act-${id}`,
    }));
  }

  /**
   * Hands a case nobody took up to the next person in line: the substitute, then the director. Who is away is not waited
   * for: whoever stands in has it at once.
   */
  async act(mediationId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const mediation = await tx.findOne(Mediation, {
        where: { id: mediationId },
        lock: { mode: 'pessimistic_write' },
      });
      const now = this.clock.now();
      if (mediation?.state !== 'open') return;
      const { assignedAccountId: current, escalations } = mediation;
      const standIn = now < mediation.dueAt ? await this.absences.standInFor(tx, current, dayOf(now)) : null;
      if (standIn !== null) {
        const set = { assignedAccountId: standIn, escalatedAt: now };
        await this.transitions.take(tx, mediationMachine, Mediation, mediation, 'escalate', SYSTEM, { set });
        await this.tell(tx, { topic: 'follow_up.mediation_escalated', payload: { mediationId } });
        return;
      }
      if (!mediation.nextStepAt || mediation.nextStepAt > now) return;
      const placement = await tx.findOneByOrFail(Placement, { id: mediation.placementId });
      if (mediation.remindedAt === null && now < mediation.dueAt) {
        const reminded = { remindedAt: now, nextStepAt: mediation.dueAt };
        await updateOne(tx, Mediation, { id: mediationId, state: 'open' }, reminded);
        await this.tell(tx, { topic: 'follow_up.mediation_reminded', payload: { mediationId } });
        return;
      }
      const assignedAccountId = nextInLine(await this.lineOf(tx, placement, dayOf(now)), current, escalations);
      if (assignedAccountId === null) {
        await updateOne(tx, Mediation, { id: mediationId, state: 'open' }, { nextStepAt: null });
        return;
      }
      const dueAt = dueBy(mediation.level, now, await calendarOf(tx, placement));
      await this.transitions.take(tx, mediationMachine, Mediation, mediation, 'escalate', SYSTEM, {
        set: {
          assignedAccountId,
          escalatedAt: now,
          escalations: escalations + 1,
          dueAt,
          nextStepAt: dueAt,
        },
      });
      await this.tell(tx, { topic: 'follow_up.mediation_escalated', payload: { mediationId } });
    });
  }

  /** The case, when the caller may see it: the staff of its structure. */
  async inScope(tx: Tx, caller: Caller, id: string): Promise<Mediation> {
    const { structureId } = caller;
    const mediation = structureId === null ? null : await tx.findOneBy(Mediation, { id, structureId });
    if (!mediation) throw notFound();
    return mediation;
  }

  private async take(caller: Caller, id: string, action: MediationAction, set: Partial<Mediation>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const mediation = await this.inScope(tx, caller, id);
      await this.transitions.take(tx, mediationMachine, Mediation, mediation, action, actorOf(caller), { set });
    });
  }

  /** In order; for each of them who is away, whoever stands in. */
  private async lineOf(tx: Tx, placement: Placement, day: IsoDate): Promise<string[]> {
    const { substituteAccountId } = await tx.findOneByOrFail(Candidate, { id: placement.candidateId });
    const directors = await tx.find(Membership, {
      where: { structureId: placement.structureId, role: 'director', state: 'confirmed' },
      order: { createdAt: 'ASC' },
    });
    const line = [placement.adviserAccountId, substituteAccountId, ...directors.map(({ accountId }) => accountId)];
    const acting: string[] = [];
    for (const person of line) if (person !== null) acting.push(await this.absences.actingFor(tx, person, day));
    return acting;
  }

  private tell(tx: Tx, event: FollowUpEvent): Promise<void> {
    return this.events.tell(tx, event);
  }
}
