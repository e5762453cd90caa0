import { CheckIn, CheckIns, Mediation, Mediations, Placements, questionsOf, type Respondent } from '#follow-up';
import { byLink, Clock, Database } from '#platform';
import { communeByCode, distanceKm, Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { answersUpTo, quiet } from './answers.js';
import { companies, type CompanyKey } from './companies.js';
import type { Diary } from './diary.js';
import { Known } from './known.js';
import { lastDay } from './recruiting.js';
import { answerCheckIns } from './respondents.js';
import {
  callForHelp,
  type CaseTreatment,
  caseTreatments,
  type RecordedJob,
  recordedJobs,
  type Trouble,
  troubles,
} from './story.js';

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
    for (const treatment of caseTreatments) diary.on(treatment.on, '16:10', () => this.treat(treatment));
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
    const { database, clock, checkIns } = this;
    await answerCheckIns({ database, clock, checkIns }, quiet, {
      except: ({ placementId, respondent }) => silent.has(`${placementId} ${respondent}`),
      byPhone: async ({ id, adviserEmail }, answer) =>
        checkIns.answerByPhone(await this.known.caller(adviserEmail), id, answer),
    });
  }

  private async record(job: RecordedJob, diary: Diary): Promise<void> {
    const { adviser, company, placement, lasts, origin, contractType, jobTitle, occupationCode, weeklyHours } = job;
    const startsOn = diary.date(job.startsIn);
    const id = await this.placements.record(await this.known.adviser(adviser), {
      candidateId: this.whoFinds(job),
      companyId: this.known.companies.id(company),
      origin,
      contractType,
      jobTitle,
      occupationCode,
      weeklyHours,
      startsOn,
      endsOn: lasts && lastDay(startsOn, lasts),
    });
    this.known.placements.set(placement, id);
  }

  /** The nearest young person who looks for such work and has no part in the story yet. */
  private whoFinds({ occupationCode, company, withoutEmail }: RecordedJob): string {
    const near = new Set([occupationCode, ...this.occupations.near(occupationCode).map(({ code }) => code)]);
    const workplace = positionOf(communeOf(company));
    const [nearest] = [...this.known.youngPeople]
      .filter(([id, person]) => !this.known.engaged.has(id) && (person.email === null) === (withoutEmail === true))
      .filter(([, { targets }]) => targets.some(({ code }) => near.has(code)))
      .map(([id, { communeCode }]) => ({ id, km: distanceKm(workplace, positionOf(communeCode)) }))
      .sort((a, b) => a.km - b.km);
    if (!nearest) throw new Error(`Nobody left for the job of ${occupationCode}`);
    this.known.engaged.add(nearest.id);
    return nearest.id;
  }

  /** Answers the last question asked, however late. */
  private async say(placement: string, respondent: Respondent, says: NonNullable<Trouble['says']>): Promise<void> {
    const checkIn = await this.database.manager.findOneOrFail(CheckIn, {
      where: { placementId: this.known.placements.id(placement), respondent, state: In(['asked', 'unanswered']) },
      order: { dueOn: 'DESC' },
    });
    const answers = answersUpTo(says.worst, questionsOf(checkIn.milestone, respondent));
    await this.checkIns.answer(byLink(respondent), checkIn.id, { answers, comment: says.comment });
  }

  private async treat({ placement, adviser, step, text, ends }: CaseTreatment): Promise<void> {
    const caller = await this.known.adviser(adviser);
    const placementId = this.known.placements.id(placement);
    const { id } = await this.database.manager.findOneByOrFail(Mediation, {
      placementId,
      state: Not(In(['resolved', 'ended_in_rupture'])),
    });
    const { mediations } = this;
    if (step === 'acknowledge') await mediations.acknowledge(caller, id);
    if (step === 'work') await mediations.work(caller, id);
    if (step === 'resolve') await mediations.resolve(caller, id, text ?? '');
    if (step === 'end_in_rupture') await mediations.endInRupture(caller, id, text ?? '');
    if (step === 'work' && text) await mediations.addNote(caller, id, text);
    if (ends) await this.placements.end(caller, placementId, { endedOn: this.clock.today(), reason: ends });
  }
}

const communeOf = (key: CompanyKey): string => companies.find((company) => company.key === key)!.communeCode;

function positionOf(communeCode: string): { latitude: number; longitude: number } {
  const position = communeByCode(communeCode)?.position;
  if (!position) throw new Error(`${communeCode} has no position`);
  return position;
}
