import { Account, type Caller, Membership } from '#accounts';
import {
  Clock,
  conflict,
  Database,
  invalid,
  isDuplicate,
  newId,
  notFound,
  StateChange,
  type Tx,
  updateOne,
} from '#platform';
import { communeByCode, Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import {
  Candidate,
  CandidateRead,
  CandidateSearchRow,
  type CandidateState,
  CandidateTarget,
  type Experience,
  type PastStay,
  type TravelMeans,
} from './candidate.entity.js';
import { searchRowsOf } from './candidate-search.service.js';
import { detailsProblem } from './details-problem.js';
import { foldedName } from './folded-name.js';

export interface Target {
  code: string;
  fiche?: string | null;
  /** OGR number of the job title. */
  appellation?: number | null;
}

/** What an adviser writes down of a young person. */
export interface CandidateDetails {
  externalId: string | null;
  firstName: string;
  lastName: string;
  birthDate: string;
  email: string | null;
  phone: string | null;
  communeCode: string;
  radiusKm: number;
  means: TravelMeans;
  availableFrom: string;
  level: number | null;
  licences: string[];
  skills: string[];
  certificates: string[];
  experiences: Experience[];
  days: string[] | null;
  nights: boolean;
  disabledWorker: boolean | null;
  /** The adviser in charge; who writes the file when not said. */
  referentAccountId: string;
  substituteAccountId: string | null;
  state: CandidateState;
  /** Occupations looked for, in the order of the person's wishes. */
  targets: Target[];
}

export type NewCandidate = Partial<CandidateDetails> &
  Pick<
    CandidateDetails,
    'firstName' | 'lastName' | 'birthDate' | 'communeCode' | 'radiusKm' | 'means' | 'availableFrom' | 'targets'
  >;

/** Young people's files. Whoever opens one leaves a trace. */
@Injectable()
export class Candidates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly occupations: Occupations,
  ) {}

  async create(caller: Caller, details: NewCandidate): Promise<string> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const { targets, ...columns } = details;
    return this.writing(async (tx) => {
      const now = this.clock.now();
      const candidate = tx.create(Candidate, {
        externalId: null,
        email: null,
        phone: null,
        level: null,
        licences: [],
        skills: [],
        certificates: [],
        experiences: [],
        pastStays: [],
        days: null,
        nights: true,
        disabledWorker: null,
        referentAccountId: caller.accountId,
        substituteAccountId: null,
        mergedIntoId: null,
        state: 'active',
        ...columns,
        ...positionOf(details.communeCode),
        foldedName: foldedName(details),
        id: newId(),
        structureId,
        createdAt: now,
        updatedAt: now,
      });
      await this.check(tx, candidate, targets);
      await tx.insert(Candidate, candidate);
      await this.writeTargets(tx, candidate.id, targets);
      await this.writeSearch(tx, candidate, targets);
      return candidate.id;
    });
  }

  async update(caller: Caller, id: string, changes: Partial<CandidateDetails>): Promise<void> {
    await this.writing(async (tx) => {
      const candidate = await this.inScope(tx, caller, id, true);
      const { targets, ...columns } = changes;
      const moved = columns.communeCode === undefined ? {} : positionOf(columns.communeCode);
      const named = { foldedName: foldedName({ ...candidate, ...columns }) };
      const next = tx.create(Candidate, { ...candidate, ...columns, ...moved, ...named });
      const nextTargets = targets ?? (await this.targetsOf(tx, id));
      await this.check(tx, next, nextTargets);
      await updateOne(tx, Candidate, { id }, { ...columns, ...moved, ...named, updatedAt: this.clock.now() });
      if (next.referentAccountId !== candidate.referentAccountId) await this.noteHandOver(tx, caller, candidate, next);
      if (targets) await this.writeTargets(tx, id, targets);
      await this.writeSearch(tx, next, nextTargets);
    });
  }

  /** Somebody of the structure saw what concerns a young person: who and when is kept. */
  async noteRead(caller: Caller, candidateId: string): Promise<void> {
    const { accountId } = caller;
    await this.database.manager.insert(CandidateRead, { id: newId(), candidateId, accountId, at: this.clock.now() });
  }

  /** A file and its targets; who read it and when is kept. */
  async read(caller: Caller, id: string): Promise<{ candidate: Candidate; targets: Target[] }> {
    return this.database.transaction(async (tx) => {
      const candidate = await this.inScope(tx, caller, id);
      await tx.insert(CandidateRead, {
        id: newId(),
        candidateId: id,
        accountId: caller.accountId,
        at: this.clock.now(),
      });
      return { candidate, targets: await this.targetsOf(tx, id) };
    });
  }

  /** A time in a company is over. Told again, it replaces what was known of it. */
  async noteStay(candidateId: string, stay: PastStay): Promise<void> {
    await this.database.manager.query(
      `update candidates set past_stays = $2::jsonb || (select coalesce(jsonb_agg(known), '[]'::jsonb)
         from jsonb_array_elements(past_stays) as known where known ->> 'id' <> $3)
       where id = $1`,
      [candidateId, JSON.stringify([stay]), stay.id],
    );
  }

  /** Hired: no ranking finds the person any more. Called again, it changes nothing. */
  markPlaced(id: string): Promise<void> {
    return this.move(id, 'active', 'placed');
  }

  /** The job is over: the person looks for one again. */
  backToActive(id: string): Promise<void> {
    return this.move(id, 'placed', 'active');
  }

  /**
   * A job is over: it counts as experience, and the person looks for another one or does not for now. In the caller's
   * transaction. @param experience null when it was counted before, or its occupation is not known.
   */
  async afterJob(
    tx: Tx,
    id: string,
    { looks, experience }: { looks: boolean; experience: Experience | null },
  ): Promise<void> {
    const candidate = await tx.findOneOrFail(Candidate, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (candidate.state === 'left') return;
    const state: CandidateState = looks ? 'active' : 'suspended';
    const others = candidate.experiences.filter(({ code }) => code !== experience?.code);
    const before = candidate.experiences.find(({ code }) => code === experience?.code)?.months ?? 0;
    const experiences = experience
      ? [...others, { code: experience.code, months: before + experience.months }]
      : candidate.experiences;
    await updateOne(tx, Candidate, { id }, { state, experiences, updatedAt: this.clock.now() });
    await this.writeSearch(tx, { ...candidate, state, experiences }, await this.targetsOf(tx, id));
  }

  /** The file, when it belongs to the caller's structure. */
  async inScope(tx: Tx, caller: Caller, id: string, forUpdate = false): Promise<Candidate> {
    if (caller.structureId === null) throw notFound();
    const candidate = await tx.findOne(Candidate, {
      where: { id, structureId: caller.structureId },
      ...(forUpdate ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!candidate) throw notFound();
    return candidate;
  }

  /** The line that a change of referent leaves in the history of the file. */
  private async noteHandOver(tx: Tx, caller: Caller, before: Candidate, after: Candidate): Promise<void> {
    const nameOf = async (id: string): Promise<string> => {
      const { firstName, lastName } = await tx.findOneByOrFail(Account, { id });
      return `${firstName} ${lastName}`;
    };
    await tx.insert(StateChange, {
      id: newId(),
      subject: 'candidate',
      subjectId: before.id,
      action: 'hand_over',
      fromState: before.state,
      toState: before.state,
      actor: caller.role,
      accountId: caller.accountId,
      note: `Suivi par ${await nameOf(before.referentAccountId)}, confié à ${await nameOf(after.referentAccountId)}`,
      at: this.clock.now(),
    });
  }

  private async move(id: string, from: CandidateState, to: CandidateState): Promise<void> {
    await this.database.transaction(async (tx) => {
      const candidate = await tx.findOne(Candidate, {
        where: { id, state: from },
        lock: { mode: 'pessimistic_write' },
      });
      if (!candidate) return;
      await updateOne(tx, Candidate, { id, state: from }, { state: to, updatedAt: this.clock.now() });
      await this.writeSearch(tx, { ...candidate, state: to }, await this.targetsOf(tx, id));
    });
  }

  private async check(tx: Tx, candidate: Candidate, targets: readonly Target[]): Promise<void> {
    const problem = detailsProblem({ ...candidate, targets }, this.clock.today(), (code) =>
      Boolean(this.occupations.byCode(code)),
    );
    if (problem) throw invalid(problem.code, problem.field, problem.message);
    const advisers = {
      referentAccountId: candidate.referentAccountId,
      substituteAccountId: candidate.substituteAccountId,
    };
    for (const [field, accountId] of Object.entries(advisers)) {
      const { structureId } = candidate;
      if (accountId !== null && !(await tx.existsBy(Membership, { accountId, structureId, state: 'confirmed' }))) {
        throw invalid('not_in_structure', field, 'Cette personne ne fait pas partie de votre structure.');
      }
    }
  }

  private async targetsOf(tx: Tx, candidateId: string): Promise<Target[]> {
    const rows = await tx.find(CandidateTarget, { where: { candidateId }, order: { position: 'ASC' } });
    return rows.map(({ occupationCode, ficheCode, appellationOgr }) => ({
      code: occupationCode,
      fiche: ficheCode,
      appellation: appellationOgr,
    }));
  }

  private async writeTargets(tx: Tx, candidateId: string, targets: readonly Target[]): Promise<void> {
    await tx.delete(CandidateTarget, { candidateId });
    await tx.insert(
      CandidateTarget,
      targets.map(({ code, fiche, appellation }, index) => ({
        candidateId,
        position: index + 1,
        occupationCode: code,
        ficheCode: fiche ?? null,
        appellationOgr: appellation ?? null,
      })),
    );
  }

  private async writeSearch(tx: Tx, candidate: Candidate, targets: readonly Target[]): Promise<void> {
    await tx.delete(CandidateSearchRow, { candidateId: candidate.id });
    const codes = targets.map(({ code }) => code);
    await tx.insert(CandidateSearchRow, searchRowsOf(candidate, codes));
  }

  private async writing<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(work);
    } catch (error) {
      if (isDuplicate(error, 'candidates_external_id_key')) {
        throw conflict('external_id_known', 'Une autre fiche porte déjà ce numéro de dossier.');
      }
      throw error;
    }
  }
}

function positionOf(communeCode: string): { latitude: number | null; longitude: number | null } {
  const commune = communeByCode(communeCode);
  if (!commune) throw invalid('commune_unknown', 'communeCode', 'Cette commune n’existe pas.');
  return { latitude: commune.position?.latitude ?? null, longitude: commune.position?.longitude ?? null };
}
