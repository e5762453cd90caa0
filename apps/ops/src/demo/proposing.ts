import type { Caller } from '#accounts';
import { Placement } from '#follow-up';
import { byLink, Database, instantOf } from '#platform';
import { Meetings, type MeetingOffer, Proposals, Rankings } from '#proposals';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Diary } from './diary.js';
import { Known } from './known.js';
import { moreProposals } from './more-proposals.js';
import { type NeedKey, needs } from './cast/needs.js';
import { proposals, type ProposalTrack, type Step, steps } from './proposal-tracks.js';

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

/** Young people are proposed for the needs, from the shortlist to the employer's answer. */
@Injectable()
export class Proposing {
  constructor(
    private readonly database: Database,
    private readonly rankings: Rankings,
    private readonly proposals: Proposals,
    private readonly meetings: Meetings,
    private readonly known: Known,
  ) {}

  plan(diary: Diary): void {
    for (const track of [...proposals, ...moreProposals]) this.planProposal(diary, track);
  }

  private planProposal(diary: Diary, track: ProposalTrack): void {
    let id: string | undefined;
    const { on, ends, asksCall, hire, meeting } = track;
    const then = (day: number, time: string, act: (proposalId: string) => Promise<unknown>): void =>
      // Nobody fitted that day: the story goes on without this proposal.
      diary.on(day, time, async () => id !== undefined && act(id));
    diary.on(on, '10:15', async () => {
      id = await this.shortlist(track);
    });
    for (const [step, after] of steps[ends]) {
      then(on + after, at[step], (proposalId) => this.take(step, proposalId, track, diary));
    }
    if (asksCall) then(on + 1, '13:00', (proposalId) => this.proposals.askCall(byLink('candidate'), proposalId));
    if (meeting?.chosen !== undefined) {
      const { day, time } = offerOf(meeting, diary).slots[meeting.chosen]!;
      then(on + 4, '17:00', (id) => this.meetings.choose(byLink('candidate'), id, instantOf(day, time)));
    }
    if (hire) then(on + 7, '16:20', (proposalId) => this.rememberPlacement(hire.placement, proposalId));
  }

  private adviserOf(need: NeedKey): Promise<Caller> {
    return this.known.adviser(needs[need].opened?.by ?? 'karim');
  }

  /** The best one of the ranking who is free, as an adviser would choose; undefined when nobody is. */
  private async shortlist({ need, withoutEmail }: ProposalTrack): Promise<string | undefined> {
    const adviser = await this.adviserOf(need);
    const needId = this.known.needs.id(need);
    const occupied = await this.known.occupied();
    const { ranked } = await this.rankings.show(adviser, needId, RANKED);
    const candidate = ranked.find(
      ({ candidate: id, person }) =>
        person.proposalId === null &&
        !occupied.has(id) &&
        (this.known.youngPeople.get(id)?.email === null) === (withoutEmail === true),
    )?.candidate;
    if (candidate === undefined) return undefined;
    const [id] = await this.proposals.shortlist(adviser, needId, [candidate], null);
    return id;
  }

  private async take(step: Step, id: string, track: ProposalTrack, diary: Diary): Promise<void> {
    const adviser = await this.adviserOf(track.need);
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
        return this.proposals.meet(await employer(), id, track.meeting ? offerOf(track.meeting, diary) : null);
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

/** What the company proposes: half an hour, on the spot, one morning or one afternoon. */
const offerOf = ({ slots: [first, second] }: NonNullable<ProposalTrack['meeting']>, diary: Diary): MeetingOffer => ({
  slots: [
    { day: diary.date(first), time: '10:00' },
    { day: diary.date(second), time: '14:30' },
  ],
  minutes: 30,
  mode: 'on_site',
  place: 'Dans l’entreprise, à l’accueil',
  phone: null,
  note: 'Venez comme vous êtes. Nous vous montrerons le poste.',
});

/** Last day of a contract that begins on that day. */
export const lastDay = (startsOn: string, lasts: Temporal.DurationLike): string =>
  Temporal.PlainDate.from(startsOn).add(lasts).subtract({ days: 1 }).toString();
