import { actorOf, type Caller, Structures } from '#accounts';
import { Companies } from '#companies';
import {
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
  type JobRequest,
  type Tx,
  updateOne,
} from '#platform';
import { communeByCode, communesNamed, Occupations, searchCommunes } from '#reference';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { In, LessThan } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { analyseNeed, type NeedAnalysis, type NeedSchedule } from './analysis/index.js';
import { type NeedAnswers, questionsLeft, withOccupation } from './answers.js';
import { LearntExamples } from './learnt-examples.service.js';
import { Need, type RequiredItem } from './need.entity.js';
import { needMachine, type NeedAction } from './need.states.js';
import type { NeedsEvent } from './needs.events.js';
import { type Obstacle, openingObstacles, submissionObstacles } from './publication.js';
import type { Wording } from './wordings.js';
import { Wordings } from './wordings.service.js';

/** How long an open need stays open without a word from the company. */
const OPEN_DAYS = 90;
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
    return this.database.transaction(async (tx) => {
      const owner = caller.role === 'employer' ? caller.companyId : companyId;
      if (owner === null || owner === undefined) throw invalid('no_company', 'companyId', 'Choisissez l’entreprise.');
      const company = await this.companies.inScope(tx, caller, owner);
      const communeCode = fields.communeCode ?? company.communeCode;
      const now = this.clock.now();
      const id = newId();
      const analysis = await this.analyse({
        title: fields.title,
        text: fields.description,
        communeCode,
        naf: company.nafCode,
      });
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
    await this.database.transaction(async (tx) => {
      const need = await this.inScope(tx, caller, id);
      const editable = caller.role === 'employer' ? ['draft', 'submitted'] : ['draft', 'submitted', 'open', 'paused'];
      if (!editable.includes(need.state))
        throw new DomainError('conflict', 'not_editable', 'Ce besoin ne peut plus être modifié.');
      const company = await this.companies.inScope(tx, caller, need.companyId);
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
      await updateOne(
        tx,
        Need,
        { id, state: need.state },
        {
          ...changes,
          ...(reread ? { analysis, analysedAt: this.clock.now() } : {}),
          ...(moved ? { structureId: await this.structures.serving(tx, next.communeCode) } : {}),
          updatedAt: this.clock.now(),
        },
      );
      const settled = caller.role !== 'employer' && ['open', 'paused'].includes(need.state);
      if (settled && next.occupationCode !== need.occupationCode) await this.learnt.learn(tx, caller, next);
      if (reread) await this.wordings.follow(tx, caller, id, analysis?.unlawful ?? []);
    });
  }

  submit(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'submit', (need) => {
      refuse(submissionObstacles(need));
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
      return { openedAt: this.clock.now(), expiresOn: this.expiry(), adviserAccountId: caller.accountId };
    });
  }

  pause(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'pause');
  }

  resume(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'resume');
  }

  renew(caller: Caller, id: string): Promise<void> {
    return this.act(caller, id, 'renew', () => ({ expiresOn: this.expiry() }));
  }

  close(caller: Caller, id: string, reason: string): Promise<void> {
    return this.act(caller, id, 'close', () => ({ closedReason: reason }));
  }

  /** A hire may have filled the last post. Called again for the same hire, it changes nothing. */
  async fillIfComplete(needId: string, hires: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const need = await tx.findOneBy(Need, { id: needId });
      if (!need || hires < need.positions || !['open', 'paused'].includes(need.state)) return;
      await this.take(tx, need, 'fill', SYSTEM);
    });
  }

  /** Closes what nobody renewed in time. */
  async sweepExpiry(): Promise<JobRequest[]> {
    const due = await this.database.manager.find(Need, {
      where: { state: In(['open', 'paused']), expiresOn: LessThan(this.clock.today()) },
      take: 500,
    });
    for (const need of due) await this.database.transaction((tx) => this.take(tx, need, 'expire', SYSTEM));
    return [];
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

  private expiry(): string {
    return Temporal.PlainDate.from(this.clock.today()).add({ days: OPEN_DAYS }).toString();
  }
}

function refuse(obstacles: readonly Obstacle[]): void {
  if (obstacles.length > 0)
    throw new DomainError('invalid', 'need_not_ready', 'Le besoin n’est pas encore prêt.', obstacles);
}
