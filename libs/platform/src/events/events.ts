import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/database.js';
import { newId } from '../database/id.js';
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
    await tx.insert(EventRow, {
      id: newId(),
      topic: event.topic,
      payload: event.payload as Record<string, string>,
      createdAt: new Date(),
      relayedAt: null,
    });
  }
}
