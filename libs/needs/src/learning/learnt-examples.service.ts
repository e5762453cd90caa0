import { actorOf, type Caller } from '#accounts';
import { Clock, Database, newId, notFound, Transitions, type Tx } from '#platform';
import { Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { maskContacts, type OccupationFinder } from '../analysis/index.js';
import { LearntExample } from './learnt-example.entity.js';
import { learntExampleMachine, type LearntExampleAction, type LearntExampleState } from './learnt-example.states.js';
import { withExamples } from './learnt-occupations.js';
import type { Need } from '../need.entity.js';

/** What another process learnt is used here after this long at most. */
const REFRESH_MS = 60_000;
/** The newest examples weigh in; more would slow every analysis down for titles nobody writes any more. */
const REMEMBERED = 5_000;
/** Words of an employer that name a job, when there is no title. */
const WORDS_LENGTH = 120;

export interface LearntExampleRow {
  id: string;
  needId: string;
  needTitle: string;
  words: string;
  state: LearntExampleState;
  guessedCode: string | null;
  occupationCode: string;
  learntAt: Date;
  learntBy: string;
  changedAt: Date | null;
  changedBy: string | null;
}

/** Keeps the corrections of advisers as examples, and lets later answers use them. */
@Injectable()
export class LearntExamples {
  private finder: { made: number; finder: OccupationFinder } | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly transitions: Transitions,
    private readonly occupations: Occupations,
  ) {}

  /** The occupation index with what was learnt on this installation. */
  async occupationFinder(): Promise<OccupationFinder> {
    const now = this.clock.now().getTime();
    if (!this.finder || Math.abs(now - this.finder.made) > REFRESH_MS) {
      const examples = await this.database.manager.find(LearntExample, {
        select: { words: true, occupationCode: true },
        where: { state: 'active' },
        order: { learntAt: 'DESC' },
        take: REMEMBERED,
      });
      const labelOf = (code: string): string | undefined => this.occupations.byCode(code)?.label;
      this.finder = { made: now, finder: withExamples(this.occupations, examples, labelOf) };
    }
    return this.finder.finder;
  }

  /** An adviser settled a need’s occupation: kept when the analysis had answered otherwise, forgotten when it was right. */
  async learn(tx: Tx, caller: Caller, need: Need): Promise<void> {
    const { structureId, occupationCode } = need;
    const guessedCode = need.analysis?.occupation?.code ?? null;
    const words = maskContacts(need.title.trim() || need.description.trim().slice(0, WORDS_LENGTH));
    this.finder = undefined;
    await tx.delete(LearntExample, { needId: need.id });
    if (structureId === null || occupationCode === null || occupationCode === guessedCode || words === '') return;
    await tx.insert(LearntExample, {
      id: newId(),
      structureId,
      needId: need.id,
      state: 'active',
      words,
      guessedCode,
      occupationCode,
      learntByAccountId: caller.accountId,
      learntAt: this.clock.now(),
    });
  }

  /** Forgets an example of the caller’s structure, or takes it up again. */
  async act(caller: Caller, id: string, action: LearntExampleAction): Promise<void> {
    await this.database.transaction(async (tx) => {
      const example = await tx.findOneBy(LearntExample, { id, structureId: caller.structureId ?? '' });
      if (!example) throw notFound();
      await this.transitions.take(tx, learntExampleMachine, LearntExample, example, action, actorOf(caller));
    });
    this.finder = undefined;
  }

  /** What the caller’s structure taught, newest first, with who forgot it or took it up again last. */
  list(caller: Caller, page: { limit: number; after?: string }): Promise<LearntExampleRow[]> {
    return this.database.manager.query<LearntExampleRow[]>(
      `select e.id, e.need_id as "needId", n.title as "needTitle", e.words, e.state, e.guessed_code as "guessedCode",
         e.occupation_code as "occupationCode", e.learnt_at as "learntAt", a.first_name || ' ' || a.last_name as "learntBy",
         h.at as "changedAt", h.by as "changedBy"
       from learnt_examples e
       join needs n on n.id = e.need_id
       join accounts a on a.id = e.learnt_by_account_id
       left join lateral (
         select s.at, actor.first_name || ' ' || actor.last_name as by
         from state_changes s left join accounts actor on actor.id = s.account_id
         where s.subject_id = e.id order by s.at desc, s.id desc limit 1) h on true
       where e.structure_id = $1 and ($2::uuid is null or e.id < $2)
       order by e.id desc limit $3`,
      [caller.structureId, page.after ?? null, page.limit],
    );
  }
}
