import { Clock, conflict, Database, invalid, type IsoDate, newId, notFound, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { MoreThanOrEqual } from 'typeorm';
import { Absence } from './absence.entity.js';
import { Membership } from './membership.entity.js';
import type { Caller } from './roles.js';

export interface NewAbsence {
  accountId: string;
  substituteAccountId: string;
  fromDay: IsoDate;
  toDay: IsoDate;
}

export interface AbsenceRow extends NewAbsence {
  id: string;
  name: string;
  substituteName: string;
}

/** Who is away, and who stands in. */
@Injectable()
export class Absences {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One’s own absence; a director announces anybody’s of the structure. */
  async announce(caller: Caller, absence: NewAbsence): Promise<string> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const { accountId, substituteAccountId, fromDay, toDay } = absence;
    if (caller.role !== 'director' && accountId !== caller.accountId) throw notFound();
    if (toDay < fromDay) throw invalid('order_wrong', 'toDay', 'Le dernier jour est avant le premier.');
    if (toDay < this.clock.today()) throw invalid('past', 'toDay', 'Cette absence est déjà passée.');
    if (substituteAccountId === accountId)
      throw invalid('substitute_self', 'substituteAccountId', 'Choisissez quelqu’un d’autre.');
    return this.database.transaction(async (tx) => {
      for (const id of [accountId, substituteAccountId])
        if (!(await tx.existsBy(Membership, { accountId: id, structureId, state: 'confirmed' }))) throw notFound();
      // Two absences at once would name two people to stand in.
      await tx.query('select 1 from accounts where id = $1 for update', [accountId]);
      const [overlap] = await tx.query<unknown[]>(
        'select 1 from absences where account_id = $1 and structure_id = $4 and from_day <= $3 and to_day >= $2',
        [accountId, fromDay, toDay, structureId],
      );
      if (overlap)
        throw conflict('absence_known', 'Une absence est déjà notée sur ces jours\u00a0: supprimez-la d’abord.');
      const id = newId();
      await tx.insert(Absence, { id, structureId, ...absence, createdAt: this.clock.now() });
      return id;
    });
  }

  /** @throws DomainError not found when it is neither the caller’s own nor in the director’s structure. */
  async cancel(caller: Caller, id: string): Promise<void> {
    const { structureId, accountId } = caller;
    if (structureId === null) throw notFound();
    const own = caller.role === 'director' ? {} : { accountId };
    const { affected } = await this.database.manager.delete(Absence, { id, structureId, ...own });
    if (affected !== 1) throw notFound();
  }

  /** Somebody leaves: their days away go with them. @throws DomainError conflict while others count on them. */
  async leave(tx: Tx, structureId: string, accountId: string): Promise<void> {
    const coming = { structureId, toDay: MoreThanOrEqual(this.clock.today()) };
    if (await tx.existsBy(Absence, { ...coming, substituteAccountId: accountId }))
      throw conflict(
        'stands_in',
        'Cette personne doit remplacer quelqu’un\u00a0: changez d’abord ce remplacement, dans les absences.',
      );
    await tx.delete(Absence, { ...coming, accountId });
  }

  /** Absences of the caller’s structure that run or come, the next one first. */
  async list(caller: Caller): Promise<AbsenceRow[]> {
    return this.database.manager.query<AbsenceRow[]>(
      `select b.id, b.account_id as "accountId", b.substitute_account_id as "substituteAccountId",
         b.from_day::text as "fromDay", b.to_day::text as "toDay",
         a.first_name || ' ' || a.last_name as name, s.first_name || ' ' || s.last_name as "substituteName"
       from absences b join accounts a on a.id = b.account_id join accounts s on s.id = b.substitute_account_id
       where b.structure_id = $1 and b.to_day >= $2 order by b.from_day, b.id`,
      [caller.structureId, this.clock.today()],
    );
  }

  /** Who acts for somebody on a day: the person, or who stands in; one who is away as well is not asked further. */
  async actingFor(tx: Tx, accountId: string, day: IsoDate): Promise<string> {
    const [absence] = await tx.query<{ substitute: string }[]>(
      'select substitute_account_id as substitute from absences where account_id = $1 and $2 between from_day and to_day',
      [accountId, day],
    );
    return absence?.substitute ?? accountId;
  }

  /** Who stands in for somebody on a day; null when the person is there, or when both are away. */
  async standInFor(tx: Tx, accountId: string, day: IsoDate): Promise<string | null> {
    const standIn = await this.actingFor(tx, accountId, day);
    if (standIn === accountId) return null;
    return (await this.actingFor(tx, standIn, day)) === standIn ? standIn : null;
  }

  /**
   * The addresses of those who stand in on a day, by the address (lower case) of who is away. Somebody who works for
   * two structures is left out: a mail to their address may be the other one’s business.
   */
  async standInAddresses(tx: Tx, addresses: readonly string[], day: IsoDate): Promise<ReadonlyMap<string, string>> {
    if (addresses.length === 0) return new Map();
    const rows = await tx.query<{ away: string; standIn: string }[]>(
      `select lower(a.email) as away, s.email as "standIn"
       from absences b join accounts a on a.id = b.account_id join accounts s on s.id = b.substitute_account_id
       where lower(a.email) = any($1::text[]) and $2 between b.from_day and b.to_day and s.disabled_at is null
         and not exists (select 1 from memberships other where other.account_id = a.id and other.state = 'confirmed'
           and other.structure_id is distinct from b.structure_id)`,
      [addresses.map((address) => address.toLowerCase()), day],
    );
    return new Map(rows.map(({ away, standIn }) => [away, standIn]));
  }
}
