import { CheckIns, Mediations, type MilestoneKey, questionsOf, type Respondent } from '#follow-up';
import { byLink, Database, DomainError } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import type { Random } from '../../demo/cast/random.js';
import { steadily } from './steadily.js';

const ANSWERS = 0.5;
const ALL_WELL = 0.97;
const TAKES_UP = 0.5;
/** People who press the button at the same moment. */
const AT_ONCE = 6;

interface Question {
  id: string;
  milestone: MilestoneKey;
  respondent: Respondent;
}

/** Half of those whom a message really reached answer it, through the same service as the page behind the link. */
export async function answerNews(
  app: INestApplicationContext,
  random: Random,
  mails: readonly string[],
): Promise<void> {
  const questions = await steadily(() =>
    app.get(Database).manager.query<Question[]>(
      `select distinct q.id, q.milestone, q.respondent from mails m
       cross join unnest(string_to_array(coalesce(m.about ->> 'checkInIds', m.about ->> 'checkInId'), ',')) as written(id)
       join check_ins q on q.id = written.id::uuid
       where m.id = any($1::uuid[]) and m.key like 'check-in%' and m.key <> 'check-in-unanswered' and q.state = 'asked' order by q.id`,
      [mails],
    ),
  );
  const answering = questions.flatMap(({ id, milestone, respondent }) => {
    if (!random.chance(ANSWERS)) return [];
    const well = random.chance(ALL_WELL);
    const answers = Object.fromEntries(
      questionsOf(milestone, respondent).map(({ code, answers: offered }) => [
        code,
        (well ? offered[0] : offered.at(-1))?.code ?? '',
      ]),
    );
    return [() => once(() => app.get(CheckIns).answer(byLink(respondent), id, { answers }))];
  });
  for (let from = 0; from < answering.length; from += AT_ONCE)
    await Promise.all(answering.slice(from, from + AT_ONCE).map((answer) => answer()));
}

/** Half of the open cases are taken up, and mended, by whoever they are given to. */
export async function takeUpCases(app: INestApplicationContext, random: Random): Promise<void> {
  const cases = await steadily(() =>
    app
      .get(Database)
      .manager.query<{ id: string; structureId: string; accountId: string }[]>(
        `select id, structure_id as "structureId", assigned_account_id as "accountId" from mediations where state = 'open' order by id`,
      ),
  );
  for (const { id, structureId, accountId } of cases) {
    if (!random.chance(TAKES_UP)) continue;
    const caller = {
      accountId,
      membershipId: accountId,
      role: 'adviser',
      structureId,
      companyId: null,
      confirmed: true,
    } as const;
    await once(() => app.get(Mediations).resolve(caller, id, 'Appel passé : tout va bien.'));
  }
}

/** A second try may find the first one done after all. */
const once = (work: () => Promise<void>): Promise<void> =>
  steadily(() =>
    work().catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    }),
  );
