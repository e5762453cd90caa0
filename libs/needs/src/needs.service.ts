import { actorOf, type Caller, Structures } from '#accounts';
import { Companies, CompanyFollowers } from '#companies';
import {
  byLink,
  Clock,
  Database,
  DomainError,
  Events,
  invalid,
  newId,
  notFound,
  SYSTEM,
  Transitions,
  type ActingPerson,
  type Tx,
  updateOne,
} from '#platform';
import { communeByCode, communesNamed, Occupations, searchCommunes } from '#reference';
import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { analyseNeed, type NeedAnalysis, type NeedSchedule } from './analysis/index.js';
import { type NeedAnswers, questionsLeft, withOccupation } from './answers.js';
import type { ClosingReason } from './closing-reasons.js';
import { expiryFrom } from './expiry.js';
import { LearntExamples } from './learning/learnt-examples.service.js';
import { Need, type RequiredItem } from './need.entity.js';
import { needMachine, type NeedAction } from './need.states.js';
import type { NeedsEvent } from './needs.events.js';
import { type Obstacle, openingObstacles, submissionObstacles } from './publication.js';
import type { Wording } from './wordings/wordings.js';
import { Wordings } from './wordings/wordings.service.js';

/** An analysis reads this much; whoever pastes more is told. */
export const MAX_TEXT = 20_000;

export interface NeedFields {
  title: string;
  description: string;
  communeCode: string;
  positions: number;
  occupationCode: string | null;
  ficheCode: string | null;
  appellationOgr: number | null;
  contractType: string | null;
  durationMonths: number | null;
  weeklyHours: number | null;
  startsOn: string | null;
  schedule: NeedSchedule | null;
  grossMonthlyCents: number | null;
  licences: RequiredItem[] | null;
  skills: string[];
  certificates: string[];
  minimumLevel: number | null;
}

/** What a company may say of a need that comes to its end. */
export type EndingAnswer = { action: 'extend' } | { action: 'fill' } | { action: 'close'; reason: ClosingReason };

const topics: Partial<Record<NeedAction, NeedsEvent['topic']>> = {
  submit: 'needs.submitted',
  send_back: 'needs.sent_back',
  open: 'needs.opened',
  renew: 'needs.opened',
  close: 'needs.closed',
  fill: 'needs.filled',
  expire: 'needs.expired',
};

/** Needs: written by employers or for them, analysed, qualified, opened, filled. */
@Injectable()
export class Needs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly transitions: Transitions,
    private readonly companies: Companies,
    private readonly followers: CompanyFollowers,
    private readonly structures: Structures,
    private readonly occupations: Occupations,
    private readonly wordings: Wordings,
    private readonly learnt: LearntExamples,
  ) {}

  /** What a text says and, once some of it was asked, what is left to ask; nothing is stored. */
  async analyse(
    input: { title?: string; text: string; communeCode?: string; naf?: string | null },
    answers: NeedAnswers = {},
  ): Promise<NeedAnalysis> {
    const occupations = await this.learnt.occupationFinder();
    const chosen = answers.occupationCode ?? null;
    const known = chosen === null ? undefined : this.occupations.byCode(chosen);
    const analysis = analyseNeed(
      {
        title: input.title,
        text: input.text,
        commune: input.communeCode,
        naf: input.naf ?? undefined,
        on: this.clock.today(),
      },
      {
        occupations:
          chosen !== null && known ? withOccupation(occupations, { code: chosen, label: known.label }) : occupations,
        communes: { search: searchCommunes, named: communesNamed, byCode: communeByCode },
      },
    );
    return { ...analysis, questions: questionsLeft(analysis, answers) };
  }

  /**
   * Writes a draft for the caller's company or, by staff, for a company of their structure.
   * @param changedWordings what was flagged while it was written and is no longer in the text.
   */
  async create(
    caller: Caller,
    companyId: string | undefined,
    fields: Partial<NeedFields> & Pick<NeedFields, 'title' | 'description'>,
    changedWordings: readonly Wording[] = [],
  ): Promise<string> {
    const owner = caller.role === 'employer' ? caller.companyId : companyId;
    if (owner === null || owner === undefined) throw invalid('no_company', 'companyId', 'Choisissez l’entreprise.');
    const company = await this.companies.inScope(this.database.manager, caller, owner);
    const communeCode = fields.communeCode ?? company.communeCode;
    // Read before the transaction: a text being analysed must not keep a connection that others wait for.
    const analysis = await this.analyse({
      title: fields.title,
      text: fields.description,
      communeCode,
      naf: company.nafCode,
    });
    const now = this.clock.now();
    const id = newId();
    return this.database.transaction(async (tx) => {
      await tx.insert(Need, {
        ...fields,
        id,
        companyId: company.id,
        structureId: caller.structureId ?? (await this.structures.serving(tx, communeCode)),
        state: 'draft',
        communeCode,
        analysis,
        analysedAt: now,
        channel: caller.role === 'employer' ? 'portal' : 'adviser',
        createdByAccountId: caller.accountId,
        adviserAccountId: caller.role === 'employer' ? null : caller.accountId,
        createdAt: now,
        updatedAt: now,
      });
      await this.wordings.recordChanged(tx, caller, id, changedWordings);
      await this.wordings.follow(tx, caller, id, analysis.unlawful);
      return id;
    });
  }

  /** Corrects a need; when its words change they are read again. An open need keeps to what the law allows. */
  async update(caller: Caller, id: string, changes: Partial<NeedFields>): Promise<void> {
    const need = await this.inScope(this.database.manager, caller, id);
    const editable = caller.role === 'employer' ? ['draft', 'submitted'] : ['draft', 'submitted', 'open', 'paused'];
    if (!editable.includes(need.state))
      throw new DomainError('conflict', 'not_editable', 'Ce besoin ne peut plus être modifié.');
    const company = await this.companies.inScope(this.database.manager, caller, need.companyId);
    const next = { ...need, ...changes };
    const reread =
      next.title !== need.title || next.description !== need.description || next.communeCode !== need.communeCode;
    const analysis = reread
      ? await this.analyse({
          title: next.title,
          text: next.description,
          communeCode: next.communeCode,
          naf: company.nafCode,
        })
      : need.analysis;
    if (need.state !== 'draft') refuse(submissionObstacles({ ...next, analysis }));
    const moved = next.communeCode !== need.communeCode && caller.role === 'employer';
    await this.database.transaction(async (tx) => {
      const structureId = moved ? await this.structures.serving(tx, next.communeCode) : need.structureId;
      if (need.state !== 'draft') await this.followers.follow(tx, need.companyId, structureId);
      await updateOne(
        tx,
        Need,
        { id, state: need.state },
        {
          ...changes,
          ...(reread ? { analysis, analysedAt: this.clock.now() } : {}),
          structureId,
          updatedAt: this.clock.now(),
        },
      );
      const settled = caller.role !== 'employer' && ['open', 'paused'].includes(need.state);
      if (settled && next.occupationCode !== need.occupationCode) await this.learnt.learn(tx, caller, next);
      if (reread) await this.wordings.follow(tx, caller, id, analysis?.unlawful ?? []);
    });
  }

  submit(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'submit', async (need, tx) => {
      refuse(submissionObstacles(need));
      // A workplace elsewhere: its structure works with the company from now on.
      await this.followers.follow(tx, need.companyId, need.structureId);
      return { submittedAt: this.clock.now() };
    });
  }

  sendBack(caller: Caller, id: string, note: string): Promise<void> {
    return this.act(caller, id, 'send_back', () => ({}), note);
  }

  /** Opens a qualified need to proposals, under the responsibility of the adviser who opens it. */
  open(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'open', async (need, tx) => {
      refuse(openingObstacles(need));
      await this.learnt.learn(tx, caller, need);
      return {
        openedAt: this.clock.now(),
        expiresOn: expiryFrom(this.clock.today()),
        adviserAccountId: caller.accountId,
      };
    });
  }

  pause(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'pause');
  }

  resume(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'resume');
  }

  renew(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'renew', () => ({ expiresOn: expiryFrom(this.clock.today()) }));
  }

  /** The search goes on for as long again. */
  extend(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'extend', () => ({ expiresOn: expiryFrom(this.clock.today()) }));
  }

  close(caller: Caller, id: string, reason: ClosingReason): Promise<void> {
    return this.act(caller, id, 'close', () => ({ closedReason: reason }));
  }

  /** What a company answers, by its mailed link, about a need that comes to its end. */
  async answerByLink(id: string, answer: EndingAnswer): Promise<void> {
    await this.database.transaction(async (tx) => {
      const need = await tx.findOneBy(Need, { id });
      if (!need) throw notFound();
      const employer = byLink('employer');
      if (answer.action === 'fill') await this.take(tx, need, 'fill', employer);
      else if (answer.action === 'close') await this.take(tx, need, 'close', employer, { closedReason: answer.reason });
      else {
        const action = need.state === 'expired' ? 'renew' : 'extend';
        await this.take(tx, need, action, employer, { expiresOn: expiryFrom(this.clock.today()) });
      }
    });
  }

  /** A new draft with what a former need said; only its day is left to choose. */
  async copy(caller: Caller, id: string): Promise<string> {
    const need = await this.inScope(this.database.manager, caller, id);
    const { title, description, communeCode, positions, occupationCode, ficheCode, appellationOgr, contractType } =
      need;
    const { durationMonths, weeklyHours, schedule, grossMonthlyCents, licences, skills, certificates } = need;
    return this.create(caller, need.companyId, {
      title,
      description,
      communeCode,
      positions,
      occupationCode,
      ficheCode,
      appellationOgr,
      contractType,
      durationMonths,
      weeklyHours,
      schedule,
      grossMonthlyCents,
      licences,
      skills,
      certificates,
      minimumLevel: need.minimumLevel,
    });
  }

  /** A hire may have filled the last post. Called again for the same hire, it changes nothing. */
  async fillIfComplete(needId: string, hires: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const need = await tx.findOneBy(Need, { id: needId });
      if (!need || hires < need.positions || !['open', 'paused'].includes(need.state)) return;
      await this.take(tx, need, 'fill', SYSTEM);
    });
  }

  /** Nobody renewed it in time. */
  expire(tx: Tx, need: Need): Promise<void> {
    return this.take(tx, need, 'expire', SYSTEM);
  }

  /** The need, when the caller may see it; until confirmed, an employer sees only what they wrote themselves. */
  async inScope(tx: Tx, caller: Caller, id: string): Promise<Need> {
    const need = await tx.findOneBy(Need, { id });
    const inScope =
      need !== null &&
      (caller.role === 'employer'
        ? need.companyId === caller.companyId && (caller.confirmed || need.createdByAccountId === caller.accountId)
        : caller.structureId !== null && need.structureId === caller.structureId);
    if (!inScope) throw notFound();
    return need;
  }

  private async act(
    caller: Caller,
    id: string,
    action: NeedAction,
    prepare: (need: Need, tx: Tx) => QueryDeepPartialEntity<Need> | Promise<QueryDeepPartialEntity<Need>> = () => ({}),
    note?: string,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const need = await this.inScope(tx, caller, id);
      await this.take(tx, need, action, actorOf(caller), await prepare(need, tx), note);
    });
  }

  private async take(
    tx: Tx,
    need: Need,
    action: NeedAction,
    by: ActingPerson,
    set: QueryDeepPartialEntity<Need> = {},
    note?: string,
  ): Promise<void> {
    await this.transitions.take(tx, needMachine, Need, need, action, by, {
      set: { ...set, updatedAt: this.clock.now() },
      note,
    });
    const topic = topics[action];
    if (topic) await this.events.tell(tx, { topic, payload: { needId: need.id } });
  }
}

function refuse(obstacles: readonly Obstacle[]): void {
  if (obstacles.length > 0)
    throw new DomainError('invalid', 'need_not_ready', 'Le besoin n’est pas encore prêt.', obstacles);
}
