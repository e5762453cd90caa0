import { Clock, Database, Events, type JobRequest, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Between, In, IsNull, LessThan } from 'typeorm';
import { expiryNotice, lastDayOfNotices } from './expiry.js';
import { Need } from './need.entity.js';
import type { NeedsEvent } from './needs.events.js';
import { Needs } from './needs.service.js';

/** Needs that come to their end: companies are told in time, what nobody renews is closed. */
@Injectable()
export class NeedExpiry {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly needs: Needs,
  ) {}

  /** Closes what nobody renewed in time. */
  async sweep(): Promise<JobRequest[]> {
    const due = await this.database.manager.find(Need, {
      where: { state: In(['open', 'paused']), expiresOn: LessThan(this.clock.today()) },
      take: 500,
    });
    for (const need of due) await this.database.transaction((tx) => this.needs.expire(tx, need));
    return [];
  }

  /** Tells companies that a need comes to its end: once seven days before, once the day before. */
  async sweepNotices(): Promise<JobRequest[]> {
    const today = this.clock.today();
    const due = await this.database.manager
      .createQueryBuilder(Need, 'need')
      .where({ state: In(['open', 'paused']), expiresOn: Between(today, lastDayOfNotices(today)) })
      .andWhere(
        '(need.firstNoticeFor is distinct from need.expiresOn or need.lastNoticeFor is distinct from need.expiresOn)',
      )
      .orderBy('need.expiresOn')
      .getMany();
    for (const need of due) await this.database.transaction((tx) => this.giveNotice(tx, need, today));
    return [];
  }

  /** Marked before it is told: of two sweeps at once, the second one finds nothing to mark. */
  private async giveNotice(tx: Tx, need: Need, today: string): Promise<void> {
    const notice = expiryNotice(need, today);
    if (notice === null || need.expiresOn === null) return;
    const column = notice === 'first' ? 'firstNoticeFor' : 'lastNoticeFor';
    const { affected } = await tx.update(
      Need,
      { id: need.id, state: need.state, expiresOn: need.expiresOn, [column]: need[column] ?? IsNull() },
      // A first notice that was missed is not due any more once the last one is given.
      { firstNoticeFor: need.expiresOn, [column]: need.expiresOn },
    );
    if (affected === 1)
      await this.events.tell(tx, { topic: 'needs.expiring', payload: { needId: need.id } } satisfies NeedsEvent);
  }
}
