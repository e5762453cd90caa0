import { actorOf, type Caller, Membership, Structure } from '#accounts';
import {
  Clock,
  conflict,
  Database,
  DomainError,
  Events,
  invalid,
  momentOf,
  newId,
  notFound,
  Transitions,
  type Tx,
} from '#platform';
import { Injectable } from '@nestjs/common';
import type { FollowUpEvent } from '../follow-up.events.js';
import { Mediation } from './mediation.entity.js';
import { runningStates } from './mediation.states.js';
import { CaseAction } from './mediation-action.entity.js';
import { mediationActionMachine } from './mediation-action.states.js';
import { actionProblems, isAppointment, type PlannedAction } from './mediation-actions.js';
import { Mediations } from './mediations.service.js';

export interface NewMediationAction extends PlannedAction {
  /** For the team only. */
  note: string | null;
  /** Who does it; the caller when not said. */
  accountId: string | null;
}

const USUAL_MINUTES = 45;

/** What is done about a case. Appointments are told to both sides: when, where and with whom, nothing else. */
@Injectable()
export class MediationActions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly transitions: Transitions,
    private readonly mediations: Mediations,
  ) {}

  /** Plans something to do. @throws DomainError invalid, by field; conflict once the case is closed */
  plan(caller: Caller, mediationId: string, action: NewMediationAction): Promise<string> {
    return this.database.transaction(async (tx) => {
      const mediation = await this.mediations.inScope(tx, caller, mediationId);
      if (!runningStates.some((state) => state === mediation.state))
        throw conflict('case_closed', 'Cette médiation est close.');
      const startsAt = await this.startOf(tx, mediation, action);
      const accountId = action.accountId ?? caller.accountId;
      await this.checkColleague(tx, mediation, accountId);
      const id = newId();
      const appointment = isAppointment(action.kind);
      await tx.insert(CaseAction, {
        id,
        mediationId,
        kind: action.kind,
        state: 'planned',
        accountId,
        note: action.note,
        dueOn: appointment ? null : action.dueOn,
        startsAt,
        durationMinutes: appointment ? (action.durationMinutes ?? USUAL_MINUTES) : null,
        place: appointment ? action.place : null,
        report: null,
        doneAt: null,
        createdAt: this.clock.now(),
      });
      if (appointment) await this.tell(tx, id);
      return id;
    });
  }

  /** Another day, hour or place; both sides are told again. */
  async move(caller: Caller, id: string, to: Omit<PlannedAction, 'kind'>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { action, mediation } = await this.inScope(tx, caller, id);
      const moved = { ...to, kind: action.kind, durationMinutes: to.durationMinutes ?? action.durationMinutes };
      const startsAt = await this.startOf(tx, mediation, moved);
      const { dueOn, durationMinutes, place } = moved;
      const set = isAppointment(action.kind) ? { startsAt, durationMinutes, place } : { dueOn };
      await this.transitions.take(tx, mediationActionMachine, CaseAction, action, 'move', actorOf(caller), {
        set,
      });
      if (isAppointment(action.kind)) await this.tell(tx, id);
    });
  }

  /** It is done, with what came of it. */
  async finish(caller: Caller, id: string, report: string | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { action } = await this.inScope(tx, caller, id);
      if (action.kind === 'company_review' && !report)
        throw invalid('report_required', 'report', 'Écrivez ce qui a été dit\u00a0: c’est le compte rendu du bilan.');
      const set = { report, doneAt: this.clock.now() };
      await this.transitions.take(tx, mediationActionMachine, CaseAction, action, 'finish', actorOf(caller), {
        set,
      });
    });
  }

  /** It will not be done; both sides are told that an appointment is off. */
  async cancel(caller: Caller, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { action } = await this.inScope(tx, caller, id);
      await this.transitions.take(tx, mediationActionMachine, CaseAction, action, 'cancel', actorOf(caller));
      if (isAppointment(action.kind)) await this.tell(tx, id);
    });
  }

  private async inScope(tx: Tx, caller: Caller, id: string): Promise<{ action: CaseAction; mediation: Mediation }> {
    const action = await tx.findOneBy(CaseAction, { id });
    if (!action) throw notFound();
    return { action, mediation: await this.mediations.inScope(tx, caller, action.mediationId) };
  }

  /** When an appointment begins; null for anything else. @throws DomainError invalid, by field */
  private async startOf(tx: Tx, { structureId }: Mediation, action: PlannedAction): Promise<Date | null> {
    const { timeZone } = await tx.findOneByOrFail(Structure, { id: structureId });
    const problems = actionProblems(action, this.clock.now(), timeZone);
    if (problems.length > 0)
      throw new DomainError('invalid', 'action_wrong', 'Il manque quelque chose pour prévoir cette action.', problems);
    return isAppointment(action.kind) && action.slot ? momentOf(action.slot, timeZone) : null;
  }

  private async checkColleague(tx: Tx, { structureId }: Mediation, accountId: string): Promise<void> {
    if (!(await tx.existsBy(Membership, { accountId, structureId, state: 'confirmed' })))
      throw invalid('not_in_structure', 'accountId', 'Cette personne ne fait pas partie de votre structure.');
  }

  private tell(tx: Tx, appointmentId: string): Promise<void> {
    return this.events.tell(tx, {
      topic: 'follow_up.appointment_set',
      payload: { appointmentId },
    } satisfies FollowUpEvent);
  }
}
