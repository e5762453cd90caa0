import type { Caller } from '#accounts';
import { checkLocalAid, type LocalAid, type LocalAidEffect, previewLocalAid } from '#contracts';
import { Clock, Database, DomainError, invalid, newId, notFound, type Tx, updateOne } from '#platform';
import { Injectable } from '@nestjs/common';
import { LocalAidChange, LocalAidRow, type LocalAidAction } from './local-aid.entity.js';
import { overlapping } from './overlap.js';

export interface LocalAidVersion {
  at: Date;
  action: LocalAidAction;
  by: string;
  terms: LocalAid;
}

/** The aids of places that an administrator writes down. A change keeps what it replaces; an aid ends, it is not deleted. */
@Injectable()
export class LocalAids {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every aid, what ended included, for the recommendation: it picks those of a hire’s place and day. */
  async terms(): Promise<LocalAid[]> {
    const rows = await this.database.read<{ terms: LocalAid }>('local-aids', 'select terms from local_aids', []);
    return rows.map(({ terms }) => terms);
  }

  /** Every row, by label, then the newest state first. */
  async list(): Promise<LocalAidRow[]> {
    const rows = await this.database.manager.find(LocalAidRow);
    return rows.sort(
      (a, b) => a.terms.label.localeCompare(b.terms.label, 'fr') || b.terms.from.localeCompare(a.terms.from),
    );
  }

  /** @throws DomainError not_found */
  async history(id: string): Promise<LocalAidVersion[]> {
    const versions = await this.database.manager.query<LocalAidVersion[]>(
      `select c.at, c.action, a.first_name || ' ' || a.last_name as by, c.terms
       from local_aid_changes c join accounts a on a.id = c.by_account_id
       where c.local_aid_id = $1 order by c.at desc, c.id desc`,
      [id],
    );
    if (versions.length === 0) throw notFound();
    return versions;
  }

  /** What writing these terms would change for a few example hires. @param id the row they would replace, if any */
  async preview(terms: LocalAid, id: string | null): Promise<LocalAidEffect[]> {
    refuseProblems(terms);
    const rows = await this.list();
    if (id !== null && !rows.some((row) => row.id === id)) throw notFound();
    const others = rows.filter((row) => row.id !== id).map((row) => row.terms);
    const before = rows.map((row) => row.terms);
    return previewLocalAid(terms, before, [...others, terms], this.clock.today());
  }

  /** @throws DomainError invalid, naming the fields that contradict each other or another state of the same aid */
  async create(caller: Caller, terms: LocalAid): Promise<string> {
    const id = newId();
    await this.writing(terms, id, async (tx) => {
      await tx.insert(LocalAidRow, { id, terms, version: 1, changedAt: this.clock.now() });
      await this.note(tx, caller, id, 'created', terms);
    });
    return id;
  }

  /** @param version the one the caller had before them @throws DomainError not_found, conflict, invalid */
  async change(caller: Caller, id: string, version: number, terms: LocalAid): Promise<void> {
    await this.writing(terms, id, async (tx) => {
      await this.find(tx, id);
      await this.update(tx, id, version, terms);
      await this.note(tx, caller, id, 'changed', terms);
    });
  }

  /** No contract signed after this day has the aid any more. @throws DomainError not_found, invalid */
  async end(caller: Caller, id: string, lastDay: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.find(tx, id);
      const terms: LocalAid = { ...row.terms, to: lastDay };
      if (lastDay < terms.from) throw invalid('ends_before', 'on', 'La fin est avant le début de l’aide.');
      if (row.terms.to !== null && row.terms.to < lastDay)
        throw invalid('ended_already', 'on', 'L’aide finit déjà avant ce jour.');
      await this.update(tx, id, row.version, terms);
      await this.note(tx, caller, id, 'ended', terms);
    });
  }

  private async writing(terms: LocalAid, id: string, write: (tx: Tx) => Promise<void>): Promise<void> {
    refuseProblems(terms);
    await this.database.transaction(async (tx) => {
      // Two states of one aid must not both be written while each looks for the other.
      await tx.query('lock table local_aids in share row exclusive mode');
      const others = (await tx.find(LocalAidRow)).filter((row) => row.id !== id);
      const clash = others.find((row) => overlapping(row.terms, terms));
      if (clash) {
        const text = 'Un autre état de cette aide (même code) couvre déjà ces dates. Mettez-y fin d’abord.';
        throw invalid('overlaps', 'from', text);
      }
      await write(tx);
    });
  }

  private async find(tx: Tx, id: string): Promise<LocalAidRow> {
    const row = await tx.findOneBy(LocalAidRow, { id });
    if (!row) throw notFound();
    return row;
  }

  private async update(tx: Tx, id: string, version: number, terms: LocalAid): Promise<void> {
    await updateOne(tx, LocalAidRow, { id, version }, { terms, version: version + 1, changedAt: this.clock.now() });
  }

  private async note(tx: Tx, caller: Caller, localAidId: string, action: LocalAidAction, terms: LocalAid) {
    const by = { byAccountId: caller.accountId, at: this.clock.now() };
    await tx.insert(LocalAidChange, { id: newId(), localAidId, action, terms, ...by });
  }
}

function refuseProblems(terms: LocalAid): void {
  const problems = checkLocalAid(terms);
  if (problems.length > 0) throw new DomainError('invalid', 'invalid_aid', 'L’aide n’est pas complète.', problems);
}
