import { CheckIn, CheckIns, Mediation, Mediations, Placements, questionsOf } from '#follow-up';
import { byLink, Clock, Database } from '#platform';
import { communeByCode, distanceKm, Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { answersUpTo, quiet } from './answers.js';
import { companies, type CompanyKey } from './cast/companies.js';
import type { Diary } from './diary.js';
import { Known } from './known.js';
import { moreJobs } from './cast/more-jobs.js';
import { lastDay } from './proposing.js';
import { answerCheckIns } from './respondents.js';
import {
  callForHelp,
  type CaseTreatment,
  caseTreatments,
  type RecordedJob,
  recordedJobs,
  type Trouble,
  troubles,
} from './cast/jobs.js';

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
    for (const job of [...recordedJobs, ...moreJobs]) diary.on(job.on, '15:00', () => this.record(job, diary));
    for (const trouble of troubles) {
      if (trouble.says) diary.on(trouble.says.on, '11:45', () => this.say(trouble));
    }
    for (const treatment of caseTreatments) diary.on(treatment.on, '16:10', () => this.treat(treatment));
    const { company, placement, text } = callForHelp;
    diary.on(callForHelp.on, '17:00', async () =>
      this.mediations.askHelp(await this.known.employer(company), this.known.placements.id(placement), text),
    );
  }

  /** Whoever is not in trouble answers what they were asked. */
  async answer(): Promise<void> {
    const { database, clock, checkIns, known } = this;
    await answerCheckIns({ database, clock, checkIns }, quiet, {
      except: ({ placementId, respondent, milestone }) =>
        troubles.some(
          (trouble) =>
            known.placements.has(trouble.placement, placementId) &&
            trouble.respondent === respondent &&
            trouble.silentAt.includes(milestone),
        ),
      byPhone: async ({ id, adviserEmail }, answer) =>
        checkIns.answerByPhone(await known.caller(adviserEmail), id, answer),
    });
  }

  private async record(job: RecordedJob, diary: Diary): Promise<void> {
    const { adviser, company, placement, lasts, origin, contractType, jobTitle, occupationCode, weeklyHours } = job;
    const startsOn = diary.date(job.startsIn);
    const id = await this.placements.record(await this.known.adviser(adviser), {
      candidateId: await this.whoFinds(job),
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

  /** The nearest young person who is free and looks for such work. */
  private async whoFinds({ occupationCode, company, withoutEmail }: RecordedJob): Promise<string> {
    const occupied = await this.known.occupied();
    const near = new Set([occupationCode, ...this.occupations.near(occupationCode).map(({ code }) => code)]);
    const workplace = positionOf(communeOf(company));
    const [nearest] = [...this.known.youngPeople]
      .filter(([id, person]) => !occupied.has(id) && (person.email === null) === (withoutEmail === true))
      .filter(([, { targets }]) => targets.some(({ code }) => near.has(code)))
      .map(([id, { communeCode }]) => ({ id, km: distanceKm(workplace, positionOf(communeCode)) }))
      .sort((a, b) => a.km - b.km);
    if (!nearest) throw new Error(`Nobody left for the job of ${occupationCode}`);
    return nearest.id;
  }

  /** Answers at last, however late. */
  private async say({ placement, respondent, silentAt, says }: Trouble): Promise<void> {
    const [milestone] = silentAt;
    const placementId = this.known.placements.id(placement);
    const { id } = await this.database.manager.findOneByOrFail(CheckIn, { placementId, respondent, milestone });
    const { answers, comment, callWanted } = says!;
    const allWell = answersUpTo(0, questionsOf(milestone!, respondent));
    await this.checkIns.answer(byLink(respondent), id, { answers: { ...allWell, ...answers }, comment, callWanted });
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
