import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/database.js';
import { newId } from '../database/id.js';
import { insertMany } from '../database/many.js';
import { EventRow } from './event.entity.js';

/** Past tense, `lib.what_happened`; the payload holds identifiers only and is only ever added to. */
export interface DomainEvent<Topic extends string = string, Payload extends object = object> {
  topic: Topic;
  payload: Payload;
}

/** Tells what happened to whoever must react after the commit. Needs the transaction of the change it tells. */
@Injectable()
export class Events {
  async tell(tx: Tx, event: DomainEvent): Promise<void> {
    await tx.insert(EventRow, rowOf(event));
  }

  /** The same for many at once. */
  async tellAll(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    await insertMany(tx, EventRow, events.map(rowOf));
  }
}

const rowOf = ({ topic, payload }: DomainEvent): EventRow => ({
  id: newId(),
  topic,
  payload: payload as Record<string, string>,
  createdAt: new Date(),
  relayedAt: null,
});
