import { CheckIn, CheckIns, Mediation, Mediations, Placements, questionsOf } from '#follow-up';
import { byLink, Clock, Database } from '#platform';
import { communeByCode, distanceKm, Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { answersUpTo, quiet } from './answers.js';
import { companies, type CompanyKey } from './companies.js';
import type { Diary } from './diary.js';
import { Known } from './known.js';
import { lastDay } from './recruiting.js';
import { answerCheckIns } from './respondents.js';
import { callForHelp, caseSteps, type CaseStep, type RecordedJob, recordedJobs, type Trouble, troubles } from './story.js';

/** Jobs found otherwise than through proposals, what both sides say, and the cases that come of it. */
@Injectable()
export class Following {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly placements: Placements,
    private readonly checkIns: CheckIns,
    private readonly mediations: Mediations,
    private readonly occupations: Occupations,
    private readonly known: Known,
  ) {}

  plan(diary: Diary): void {
    for (const job of recordedJobs) diary.on(job.on, '15:00', () => this.record(job, diary));
    for (const { placement, respondent, says } of troubles) {
      if (says) diary.on(says.on, '11:45', () => this.say(placement, respondent, says));
    }
    for (const step of caseSteps) diary.on(step.on, '16:10', () => this.treat(step, diary));
    const { company, placement, text } = callForHelp;
    diary.on(callForHelp.on, '17:00', async () =>
      this.mediations.askHelp(await this.known.employer(company), this.known.placements.id(placement), text),
    );
  }

  /** At the end of a day, whoever is not in trouble answers what they were asked. */
  async answer(day: number): Promise<void> {
    const silent = new Set(
      troubles
        .filter(({ silentFrom }) => silentFrom <= day)
        .map(({ placement, respondent }) => `${this.known.placements.id(placement)} ${respondent}`),
    );
    await answerCheckIns(this, quiet, {
      except: ({ placementId, respondent }) => silent.has(`${placementId} ${respondent}`),
      byPhone: async ({ id, adviserEmail }, answer) => this.checkIns.answerByPhone(await this.known.caller(adviserEmail), id, answer),
    });
  }
}
