import type { Caller } from '#accounts';
import { Placement } from '#follow-up';
import { Needs } from '#needs';
import { byLink, Database } from '#platform';
import { Proposals, Rankings } from '#proposals';
import { Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Diary } from './diary.js';
import { Known } from './known.js';
import { type DemoNeed, type NeedKey, needs } from './needs.js';
import { proposals, type ProposalTrack, type Step, steps } from './story.js';
import type { AdviserKey } from './structure.js';

/** As many skills as an adviser ticks. */
const TICKED = 3;
const RANKED = 50;

const at: Readonly<Record<Step, string>> = {
  ask: '10:45',
  agree: '12:15',
  decline: '12:15',
  send: '14:45',
  meet: '15:15',
  reject: '16:00',
  hire: '16:15',
  withdraw: '16:30',
};

/** Needs are written, qualified and opened; young people are proposed for them. */
@Injectable()
export class Recruiting {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
    private readonly rankings: Rankings,
    private readonly proposals: Proposals,
    private readonly occupations: Occupations,
    private readonly known: Known,
  ) {}

  plan(diary: Diary): void {
    for (const [key, need] of Object.entries(needs) as [NeedKey, DemoNeed][]) this.planNeed(diary, key, need);
    for (const track of proposals) this.planProposal(diary, track);
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

  private planProposal(diary: Diary, track: ProposalTrack): void {
    let id: string;
    const adviser = this.adviserOf(track.need);
    diary.on(track.on, '10:15', async () => {
      id = await this.shortlist(await this.known.adviser(adviser), track);
    });
    for (const [step, after] of steps[track.ends]) {
      diary.on(track.on + after, at[step], async () =>
        this.take(step, id, track, await this.known.adviser(adviser), diary),
      );
    }
    if (track.asksCall) diary.on(track.on + 1, '13:00', () => this.proposals.askCall(byLink('candidate'), id));
    if (track.hire) diary.on(track.on + 7, '16:20', () => this.rememberPlacement(track.hire!.placement, id));
  }

  private adviserOf(need: NeedKey): AdviserKey {
    return needs[need].opened?.by ?? 'karim';
  }

  /** The best one of the ranking whom the story has not engaged yet, as an adviser would choose. */
  private async shortlist(adviser: Caller, { need, withoutEmail }: ProposalTrack): Promise<string> {
    const needId = this.known.needs.id(need);
    const { ranked } = await this.rankings.show(adviser, needId, RANKED);
    process.stdout.write(`${need} ${ranked.length}\n`);
    const candidate = ranked
      .filter(({ person }) => person.proposalId === null)
      .map(({ candidate }) => candidate)
      .find(
        (id) =>
          !this.known.engaged.has(id) && (this.known.youngPeople.get(id)?.email === null) === (withoutEmail === true),
      );
    if (candidate === undefined) throw new Error(`Nobody left to propose for ${need} among ${ranked.length}`);
    this.known.engaged.add(candidate);
    const [id] = await this.proposals.shortlist(adviser, needId, [candidate], null);
    return id!;
  }

  private async take(step: Step, id: string, track: ProposalTrack, adviser: Caller, diary: Diary): Promise<void> {
    const person = byLink('candidate');
    const employer = (): Promise<Caller> => this.known.employer(needs[track.need].company);
    switch (step) {
      case 'ask':
        return this.proposals.askConsent(adviser, id);
      case 'agree':
        return this.proposals.agree(person, id, { contactAgreed: true });
      case 'decline':
        return this.proposals.decline(person, id, { reason: track.reason ?? 'other' });
      case 'send':
        return this.proposals.send(adviser, id);
      case 'meet':
        return this.proposals.meet(await employer(), id);
      case 'reject':
        return this.proposals.reject(await employer(), id, { reason: track.reason ?? 'chosen_other' });
      case 'withdraw':
        return this.proposals.withdraw(adviser, id, 'La personne part en formation.');
      case 'hire':
        return this.hire(await employer(), id, track, diary);
    }
  }

  private hire(employer: Caller, id: string, { hire }: ProposalTrack, diary: Diary): Promise<void> {
    const { contractType, startsIn, months, weeklyHours } = hire!;
    const startsOn = diary.date(startsIn);
    return this.proposals.hire(employer, id, {
      contractType,
      startsOn,
      endsOn: months === null ? null : lastDay(startsOn, { months }),
      weeklyHours,
    });
  }

  /** The placement a hire has become meanwhile. */
  private async rememberPlacement(name: string, proposalId: string): Promise<void> {
    const { id } = await this.database.manager.findOneByOrFail(Placement, { proposalId });
    this.known.placements.set(name, id);
  }
}

/** Last day of a contract that begins on that day. */
export const lastDay = (startsOn: string, lasts: Temporal.DurationLike): string =>
  Temporal.PlainDate.from(startsOn).add(lasts).subtract({ days: 1 }).toString();
