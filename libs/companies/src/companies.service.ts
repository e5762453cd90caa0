import { type Caller, Membership, People, SignIn, Structures } from '#accounts';
import {
  Clock,
  conflict,
  Database,
  Events,
  invalid,
  isDuplicate,
  newId,
  notFound,
  type Tx,
  updateOne,
} from '#platform';
import { fold, isSiret, nafVersions, normaliseNaf, normaliseSiret } from '#reference';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { CompaniesEvent } from './companies.events.js';
import { Company } from './company.entity.js';
import { CompanyFollowers } from './company-followers.service.js';

export interface CompanyDetails {
  siret: string;
  name: string;
  communeCode: string;
  address?: string | null;
  headcount?: number | null;
  nafCode?: string | null;
  contactName: string;
  email: string;
  phone?: string | null;
  presentation?: string | null;
  access?: string | null;
  tutorAvailable?: boolean | null;
}

export interface Registration extends Omit<CompanyDetails, 'contactName'> {
  firstName: string;
  lastName: string;
}

/** Companies and who may act for them. */
@Injectable()
export class Companies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly people: People,
    private readonly structures: Structures,
    private readonly followers: CompanyFollowers,
    private readonly signIn: SignIn,
  ) {}

  /**
   * Someone registers for a SIRET: the first one creates the company, later ones ask to join it; all wait to be
   * confirmed, and get a code by mail. Says nothing about what was known already.
   * @param callerAddress network address of who asks, for the limits on codes.
   */
  async register(registration: Registration, callerAddress: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const siret = checkedSiret(registration.siret);
      const contactName = `${registration.firstName} ${registration.lastName}`;
      const company =
        (await tx.findOneBy(Company, { siret })) ??
        (await this.insert(tx, { ...registration, siret, contactName }, false));
      const account = await this.people.accountFor(tx, registration);
      const known = await tx.existsBy(Membership, {
        accountId: account.id,
        companyId: company.id,
        state: Not('ended'),
      });
      if (!known) {
        const membershipId = await this.people.join(tx, {
          accountId: account.id,
          role: 'employer',
          companyId: company.id,
          state: 'pending',
        });
        await this.tell(tx, { topic: 'companies.registered', payload: { companyId: company.id, membershipId } });
      }
      await this.signIn.requestCodeIn(tx, registration.email, callerAddress);
    });
  }

  /**
   * An adviser records a company they know, so that a need told on the phone can be posted for it. One that another
   * structure recorded is followed from now on, as it is: its young people are hired beyond its border.
   * @returns the company, and whether it was known
   */
  async createByStaff(caller: Caller, details: CompanyDetails): Promise<{ id: string; known: boolean }> {
    try {
      return await this.database.transaction(async (tx) => {
        const known = await tx.findOneBy(Company, { siret: checkedSiret(details.siret) });
        if (known !== null) {
          if (caller.structureId === null || (await this.followers.isOf(tx, known, caller.structureId)))
            throw siretKnown();
          await this.followers.follow(tx, known.id, caller.structureId, caller.accountId);
          return { id: known.id, known: true };
        }
        const company = await this.insert(tx, { ...details, siret: checkedSiret(details.siret) }, true);
        // Outside the communes anybody serves, the structure that knows the company follows it.
        if (company.structureId === null)
          await updateOne(tx, Company, { id: company.id }, { structureId: caller.structureId });
        return { id: company.id, known: false };
      });
    } catch (error) {
      if (isDuplicate(error, 'companies_siret_key')) throw siretKnown();
      throw error;
    }
  }

  async update(caller: Caller, id: string, changes: Partial<Omit<CompanyDetails, 'siret'>>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const company = await this.inScope(tx, caller, id);
      const { nafCode, communeCode, ...rest } = changes;
      const moved = communeCode !== undefined && communeCode !== company.communeCode;
      const structureId = moved
        ? ((await this.structures.serving(tx, communeCode)) ?? company.structureId)
        : company.structureId;
      await updateOne(
        tx,
        Company,
        { id },
        {
          ...rest,
          ...(rest.name === undefined ? {} : { foldedName: fold(rest.name) }),
          ...(nafCode === undefined ? {} : nafOf(nafCode)),
          ...(moved ? { communeCode, structureId } : {}),
        },
      );
      // Whose needs and contracts go on with the company keeps its page.
      if (moved) await this.followers.follow(tx, id, company.structureId);
    });
  }

  /** Confirms someone who registered: an adviser of the structure, or a confirmed colleague. */
  async confirmEmployer(caller: Caller, membershipId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const membership = await this.pendingEmployer(tx, caller, membershipId);
      const now = this.clock.now();
      await updateOne(
        tx,
        Membership,
        { id: membershipId, state: 'pending' },
        { state: 'confirmed', confirmedAt: now, confirmedByAccountId: caller.accountId },
      );
      if (caller.role !== 'employer')
        await tx.update(Company, { id: membership.companyId ?? '' }, { confirmedAt: now });
      await this.tell(tx, { topic: 'companies.employer_confirmed', payload: { membershipId } });
    });
  }

  async refuseEmployer(caller: Caller, membershipId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.pendingEmployer(tx, caller, membershipId);
      await updateOne(
        tx,
        Membership,
        { id: membershipId, state: 'pending' },
        { state: 'ended', confirmedByAccountId: caller.accountId },
      );
    });
  }

  /** The company, when the caller may act for it. */
  async inScope(tx: Tx, caller: Caller, id: string): Promise<Company> {
    const company = await tx.findOneBy(Company, { id });
    const inScope =
      company !== null &&
      (caller.role === 'administrator' ||
        (caller.role === 'employer'
          ? caller.companyId === id
          : caller.structureId !== null && (await this.followers.isOf(tx, company, caller.structureId))));
    if (!inScope) throw notFound();
    return company;
  }

  private async pendingEmployer(tx: Tx, caller: Caller, membershipId: string): Promise<Membership> {
    const membership = await tx.findOneBy(Membership, { id: membershipId, role: 'employer', state: 'pending' });
    if (!membership?.companyId) throw notFound();
    const company = await this.inScope(tx, caller, membership.companyId);
    // A colleague vouches only once an adviser has vouched for the company itself.
    if (caller.role === 'employer' && (!caller.confirmed || company.confirmedAt === null)) throw notFound();
    return membership;
  }

  private async insert(tx: Tx, details: CompanyDetails, confirmed: boolean): Promise<Company> {
    const now = this.clock.now();
    const company = tx.create(Company, {
      id: newId(),
      siret: details.siret,
      name: details.name,
      foldedName: fold(details.name),
      communeCode: details.communeCode,
      address: details.address ?? null,
      headcount: details.headcount ?? null,
      ...nafOf(details.nafCode),
      contactName: details.contactName,
      email: details.email.trim().toLowerCase(),
      phone: details.phone ?? null,
      structureId: await this.structures.serving(tx, details.communeCode),
      closedInAugust: false,
      presentation: details.presentation ?? null,
      access: details.access ?? null,
      tutorAvailable: details.tutorAvailable ?? null,
      confirmedAt: confirmed ? now : null,
      createdAt: now,
    });
    await tx.insert(Company, company);
    return company;
  }

  private tell(tx: Tx, event: CompaniesEvent): Promise<void> {
    return this.events.tell(tx, event);
  }
}

const siretKnown = (): Error => conflict('siret_known', 'Une entreprise est déjà enregistrée avec ce SIRET.');

function checkedSiret(text: string): string {
  if (!isSiret(text))
    throw invalid(
      'siret_wrong',
      'siret',
      'Ce numéro SIRET n’est pas valable\u00a0: il compte 14 chiffres, vérifiez-les.',
    );
  return normaliseSiret(text);
}

function nafOf(code: string | null | undefined): { nafCode: string | null; nafVersion: string | null } {
  if (code === null || code === undefined || code === '') return { nafCode: null, nafVersion: null };
  const nafCode = normaliseNaf(code);
  if (nafCode === null) throw invalid('naf_wrong', 'nafCode', 'Ce code NAF n’existe pas. Exemple\u00a0: 56.10A.');
  return { nafCode, nafVersion: nafVersions.rev2 };
}
