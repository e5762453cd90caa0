import { Needs } from '#needs';
import { Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import type { Diary } from './diary.js';
import { Known } from './known.js';
import { type DemoNeed, type NeedKey, needs } from './cast/needs.js';

/** As many skills as an adviser ticks. */
const TICKED = 3;

/** Needs are written, qualified and opened, paused or closed. */
@Injectable()
export class Recruiting {
  constructor(
    private readonly needs: Needs,
    private readonly occupations: Occupations,
    private readonly known: Known,
  ) {}

  plan(diary: Diary): void {
    for (const [key, need] of Object.entries(needs) as [NeedKey, DemoNeed][]) this.planNeed(diary, key, need);
  }

  private planNeed(diary: Diary, key: NeedKey, need: DemoNeed): void {
    diary.on(need.writtenOn, '11:30', () => this.write(key, need));
    if (need.opened) {
      const { by, as } = need.opened;
      const { startsIn, ...qualified } = as;
      const startsOn = startsIn === undefined ? null : diary.date(startsIn);
      const skills = this.occupations
        .skills(as.occupationCode)
        .slice(0, TICKED)
        .map(({ label }) => label);
      diary.on(need.writtenOn + 1, '09:45', async () => {
        await this.needs.update(await this.known.adviser(by), this.known.needs.id(key), {
          ...qualified,
          startsOn,
          skills,
        });
        await this.needs.open(await this.known.adviser(by), this.known.needs.id(key));
      });
    }
    const { then } = need;
    if (then) {
      diary.on(then.on, '16:45', async () => {
        const employer = await this.known.employer(need.company);
        if (then.action === 'pause') await this.needs.pause(employer, this.known.needs.id(key));
        else await this.needs.close(employer, this.known.needs.id(key), then.reason);
      });
    }
  }

  private async write(
    key: NeedKey,
    { company, writtenBy, title, text, positions = 1, staysDraft }: DemoNeed,
  ): Promise<void> {
    const caller = writtenBy === 'employer' ? await this.known.employer(company) : await this.known.adviser(writtenBy);
    const id = await this.needs.create(caller, this.known.companies.id(company), {
      title,
      description: text,
      positions,
    });
    this.known.needs.set(key, id);
    if (!staysDraft) await this.needs.submit(caller, id);
  }
}
