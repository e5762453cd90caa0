import { Clock, conflict, Database, newId, notFound, type Tx, updateOne } from '#platform';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Account } from './account.entity.js';
import { Membership } from './membership.entity.js';
import type { Caller, MembershipState, Role } from './roles.js';
import { normaliseEmail } from './sign-in.service.js';

export interface NewPerson {
  email: string;
  firstName: string;
  lastName: string;
  phone?: string | null;
}

/** Accounts and the parts people play. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The account of an address, made when there is none; an existing one keeps its own names. */
  async accountFor(tx: Tx, person: NewPerson): Promise<Account> {
    const email = normaliseEmail(person.email);
    await tx
      .createQueryBuilder()
      .insert()
      .into(Account)
      .values({
        id: newId(),
        email,
        firstName: person.firstName.trim(),
        lastName: person.lastName.trim(),
        phone: person.phone ?? null,
        createdAt: this.clock.now(),
        disabledAt: null,
      })
      .orIgnore()
      .execute();
    return tx.findOneByOrFail(Account, { email });
  }

  async join(
    tx: Tx,
    part: { accountId: string; role: Role; structureId?: string; companyId?: string; state: MembershipState },
  ): Promise<string> {
    const id = newId();
    await tx.insert(Membership, {
      id,
      accountId: part.accountId,
      role: part.role,
      structureId: part.structureId ?? null,
      companyId: part.companyId ?? null,
      state: part.state,
      confirmedByAccountId: null,
      confirmedAt: part.state === 'confirmed' ? this.clock.now() : null,
      createdAt: this.clock.now(),
    });
    return id;
  }

  /** A director adds someone to their own structure. */
  async addToStructure(caller: Caller, person: NewPerson, role: 'adviser' | 'director'): Promise<string> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    return this.database.transaction(async (tx) => {
      const account = await this.accountFor(tx, person);
      const already = await tx.exists(Membership, {
        where: { accountId: account.id, structureId, state: Not('ended') },
      });
      if (already) throw conflict('already_member', 'Cette personne fait déjà partie de la structure.');
      return this.join(tx, { accountId: account.id, role, structureId, state: 'confirmed' });
    });
  }

  /** Another part in the structure. @throws DomainError conflict when nobody would direct it any more. */
  async changeRole(caller: Caller, membershipId: string, role: 'adviser' | 'director'): Promise<void> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    await this.database.transaction(async (tx) => {
      const membership = await this.partIn(tx, structureId, membershipId);
      if (membership.role === role) return;
      if (role === 'adviser') await this.keepDirector(tx, structureId, membership);
      await updateOne(tx, Membership, { id: membershipId, state: membership.state }, { role });
    });
  }

  /** Ends someone's part in a structure; open sessions in it stop at the next request. */
  async removeFromStructure(tx: Tx, structureId: string, membershipId: string): Promise<void> {
    const membership = await this.partIn(tx, structureId, membershipId);
    await this.keepDirector(tx, structureId, membership);
    await updateOne(tx, Membership, { id: membershipId, state: membership.state }, { state: 'ended' });
  }

  private async partIn(tx: Tx, structureId: string, membershipId: string): Promise<Membership> {
    const membership = await tx.findOneBy(Membership, { id: membershipId, structureId, state: Not('ended') });
    if (!membership) throw notFound();
    return membership;
  }

  /** Two directors who let each other go at once would leave nobody: they are counted under lock. */
  private async keepDirector(tx: Tx, structureId: string, { id, role }: Membership): Promise<void> {
    if (role !== 'director') return;
    const directors = await tx.find(Membership, {
      where: { structureId, role: 'director', state: 'confirmed' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (directors.every((director) => director.id === id))
      throw conflict(
        'last_director',
        'C’est la dernière personne de la direction\u00a0: ajoutez-en une autre d’abord.',
      );
  }
}
