import type { Caller } from '#accounts';
import { Clock, conflict, Database, newId, notFound, type Tx, updateOne } from '#platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { NeedWording, type Settlement } from './need-wording.entity.js';
import { compareWordings, toFollow, type Wording } from './wordings.js';

export interface WordingRow extends Wording {
  id: string;
  flaggedAt: Date;
  writtenBy: string;
  settlement: Settlement | null;
  settledAt: Date | null;
  settledBy: string | null;
  note: string | null;
}

/** Keeps what was flagged in needs and how each was settled, by whom. */
@Injectable()
export class Wordings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** After a text was read again: new wordings are kept, those that left the text are settled by who changed it. */
  async follow(tx: Tx, caller: Caller, needId: string, found: readonly Wording[]): Promise<void> {
    const known = await tx.find(NeedWording, {
      where: [
        { needId, settlement: IsNull() },
        { needId, settlement: 'justified' },
      ],
    });
    const { added, gone } = compareWordings(known, found);
    if (gone.length > 0)
      await tx.update(NeedWording, { id: In(gone.map(({ id }) => id)) }, { settlement: 'changed', ...this.by(caller) });
    await this.insert(tx, caller, needId, added, {});
  }

  /** Wordings flagged while a need was being written and changed before it was stored, as its author’s page tells. */
  async recordChanged(tx: Tx, caller: Caller, needId: string, changed: readonly Wording[]): Promise<void> {
    await this.insert(tx, caller, needId, toFollow(changed), { settlement: 'changed', ...this.by(caller) });
  }

  /** An adviser checked that the law’s exception applies to a wording that only warns; the need is the caller’s to see. */
  async justify(caller: Caller, needId: string, id: string, note: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const wording = await tx.findOneBy(NeedWording, { id, needId });
      if (!wording) throw notFound();
      if (wording.severity !== 'warn')
        throw conflict('must_change', 'La loi interdit cette formulation\u00a0: le texte doit être changé.');
      await updateOne(
        tx,
        NeedWording,
        { id, settlement: IsNull() },
        { settlement: 'justified', note, ...this.by(caller) },
      );
    });
  }

  /** Everything flagged in a need, the open ones first. */
  ofNeed(needId: string): Promise<WordingRow[]> {
    return this.database.manager.query<WordingRow[]>(
      `select w.id, w.ground, w.severity, w.excerpt, w.article, w.flagged_at as "flaggedAt",
         author.first_name || ' ' || author.last_name as "writtenBy", w.settlement, w.settled_at as "settledAt",
         settler.first_name || ' ' || settler.last_name as "settledBy", w.note
       from need_wordings w
       join accounts author on author.id = w.written_by_account_id
       left join accounts settler on settler.id = w.settled_by_account_id
       where w.need_id = $1 order by w.settlement is not null, w.flagged_at, w.id`,
      [needId],
    );
  }

  private by(caller: Caller): { settledAt: Date; settledByAccountId: string } {
    return { settledAt: this.clock.now(), settledByAccountId: caller.accountId };
  }

  private async insert(
    tx: Tx,
    caller: Caller,
    needId: string,
    wordings: readonly Wording[],
    settled: Partial<NeedWording>,
  ): Promise<void> {
    if (wordings.length === 0) return;
    await tx.insert(
      NeedWording,
      wordings.map(({ ground, severity, excerpt, article }) => ({
        id: newId(),
        needId,
        ground,
        severity,
        excerpt,
        article,
        flaggedAt: this.clock.now(),
        writtenByAccountId: caller.accountId,
        ...settled,
      })),
    );
  }
}
