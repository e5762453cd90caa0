import { Candidates } from '#candidates';
import { CheckIns, Mediations, Placements } from '#follow-up';
import { Needs } from '#needs';
import { emails, Mails } from '#notifications';
import { Database, type JobHandler, type JobTable, purgeEvents } from '#platform';
import { Proposals } from '#proposals';
import { Injectable } from '@nestjs/common';
import { schedules } from './schedule.js';
import { type Reaction, reactions } from './subscribers.js';

const mailJob = (topic: string): string => `queue-mails-${topic}`;

/** A job without the identifier it is about is a mistake of ours: it fails loudly. */
function need(data: Record<string, string>, name: string): string {
  const value = data[name];
  if (value === undefined) throw new Error(`Job without ${name}`);
  return value;
}

/** Every job and what does it: one line each, one service call. */
@Injectable()
export class Jobs implements JobTable {
  readonly schedules = schedules;
  readonly subscriptions: ReadonlyMap<string, readonly string[]>;
  readonly handlers: Readonly<Record<string, JobHandler>>;

  constructor(
    database: Database,
    candidates: Candidates,
    checkIns: CheckIns,
    mails: Mails,
    mediations: Mediations,
    needs: Needs,
    placements: Placements,
    proposals: Proposals,
  ) {
    const mailTopics = [...new Set(emails.map((mail) => mail.topic))];
    this.subscriptions = new Map(
      Object.entries(reactions).map(([topic, jobs]) => [topic, mailTopics.includes(topic) ? [...jobs, mailJob(topic)] : jobs]),
    );

    const onEvent: Record<Reaction, JobHandler> = {
      'plan-placement': (data) => placements.planFromProposal(need(data, 'proposalId')),
      'fill-need': (data) => proposals.fillNeed(need(data, 'proposalId')),
      'mark-placed': (data) => proposals.markPlaced(need(data, 'proposalId')),
      'close-other-proposals': (data) => proposals.closeOthersOfCandidate(need(data, 'proposalId')),
      'withdraw-proposals': (data) => proposals.withdrawAllOfNeed(need(data, 'needId')),
      'free-candidate': (data) => placements.freeCandidate(need(data, 'placementId')),
    };
    const queueMails = Object.fromEntries(
      mailTopics.map((topic): [string, JobHandler] => [mailJob(topic), ({ eventId = '', ...about }) => mails.queueFor(topic, eventId, about)]),
    );
    this.handlers = {
      ...onEvent,
      ...queueMails,
      'send-mail': (data) => mails.send(need(data, 'mailId')),
      'check-in-act': (data) => checkIns.act(need(data, 'checkInId')),
      'sweep-mails': () => mails.sweep(),
      'sweep-check-ins': () => checkIns.sweep(),
      'sweep-mediations': () => mediations.sweep(),
      'sweep-placements': () => placements.sweep(),
      'sweep-consents': () => proposals.sweepConsents(),
      'sweep-answers': () => proposals.sweepAnswers(),
      'sweep-need-expiry': () => needs.sweepExpiry(),
      'purge-events': () => purgeEvents(database),
    };
  }
}
