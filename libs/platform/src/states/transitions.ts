import { Injectable } from '@nestjs/common';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Clock } from '../clock/clock.js';
import { type Tx, updateOne } from '../database/database.js';
import { newId } from '../database/id.js';
import { conflict } from '../errors/domain-error.js';
import { StateChange } from './state-change.entity.js';
import { type Actor, type StateMachine, transitionFor } from './state-machine.js';

/** Who acts: the part they play and, for people who signed in, their account. */
export interface ActingPerson {
  actor: Actor;
  accountId: string | null;
}

export const SYSTEM: ActingPerson = { actor: 'system', accountId: null };
export const byLink = (actor: Actor): ActingPerson => ({ actor, accountId: null });

/** Takes actions on rows that have a state machine: guarded update and history in the caller's transaction. */
@Injectable()
export class Transitions {
  constructor(private readonly clock: Clock) {}

  /**
   * Moves one row: `UPDATE … WHERE id AND state = from`, so that of two people at once only the first one acts.
   * @param options.set other columns changed by the same step.
   * @throws DomainError conflict when the action is not possible from the row's state, or someone was faster.
   */
  async take<E extends { id: string; state: S }, S extends string, A extends string>(
    tx: Tx,
    machine: StateMachine<S, A>,
    entity: EntityTarget<E>,
    row: Pick<E, 'id' | 'state'>,
    action: A,
    by: ActingPerson,
    options: { set?: QueryDeepPartialEntity<E>; note?: string } = {},
  ): Promise<S> {
    const step = transitionFor(machine, row.state, action, by.actor);
    if (!step)
      throw conflict(
        'not_possible_now',
        'Cette action n’est plus possible\u00a0: la situation a changé. Rechargez la page.',
      );
    const where = { id: row.id, state: row.state } as unknown as FindOptionsWhere<E>;
    await updateOne(tx, entity, where, { ...options.set, state: step.to } as unknown as QueryDeepPartialEntity<E>);
    await tx.insert(StateChange, {
      id: newId(),
      subject: machine.name,
      subjectId: row.id,
      action,
      fromState: row.state,
      toState: step.to,
      actor: by.actor,
      accountId: by.accountId,
      note: options.note ?? null,
      at: this.clock.now(),
    });
    return step.to;
  }
}
