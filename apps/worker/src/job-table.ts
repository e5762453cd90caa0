import { CheckIns, Mediations, Placements } from '#follow-up';
import { Imports } from '#imports';
import { NeedExpiry } from '#needs';
import { emails, Mails } from '#notifications';
import { Database, type InPassing, type JobHandler, type JobTable, purgeEvents } from '#platform';
import { Meetings, ProposalDeadlines, ProposalEndings } from '#proposals';
import { Injectable } from '@nestjs/common';
import { schedules } from './schedule.js';
import { type Reaction, reactions } from './subscribers.js';

const mailJob = (topic: string): string => `queue-mails-${topic}`;

/** A job without the identifier it is about is a mistake of ours: it fails loudly. */
function id(data: Record<string, string>, name: string): string {
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
  /** Mails are queued by the relay itself: rows only, no decision that needs a job. */
  readonly inPassing: InPassing;

  constructor(
    database: Database,
    checkIns: CheckIns,
    imports: Imports,
    mails: Mails,
    mediations: Mediations,
    meetings: Meetings,
    needExpiry: NeedExpiry,
    placements: Placements,
    proposalDeadlines: ProposalDeadlines,
    proposalEndings: ProposalEndings,
  ) {
    const mailTopics = [...new Set(emails.map((mail) => mail.topic))];
    this.subscriptions = new Map(
      Object.entries(reactions).map(([topic, jobs]) => [
        topic,
        mailTopics.includes(topic) ? [...jobs, mailJob(topic)] : jobs,
      ]),
    );

    this.inPassing = {
      subscribers: new Set(mailTopics.map(mailJob)),
      write: (tx, events) => mails.queueIn(tx, events),
    };

    const onEvent: Record<Reaction, JobHandler> = {
      'plan-placement': (data) => placements.planFromProposal(id(data, 'proposalId')),
      'fill-need': (data) => proposalEndings.fillNeed(id(data, 'proposalId')),
      'occupy-candidate': (data) => placements.occupyCandidate(id(data, 'placementId')),
      'close-other-proposals': (data) => proposalEndings.closeOthersOfCandidate(id(data, 'proposalId')),
      'withdraw-proposals': (data) => proposalEndings.withdrawAllOfNeed(id(data, 'needId')),
      'import-act': (data) => imports.act(id(data, 'importId')),
      'free-candidate': (data) => placements.freeCandidate(id(data, 'placementId')),
      'follow-protocol': (data) => placements.followProtocol(id(data, 'protocolId'), id(data, 'accountId')),
      'tell-stay': (data) => placements.tellStay(id(data, 'placementId')),
      // Most mails are about something else: the worklist shows those.
      'call-instead': async ({ checkInId, checkInIds = checkInId }) => {
        for (const one of checkInIds?.split(',') ?? []) await checkIns.callInstead(one);
      },
    };
    const queueMails = Object.fromEntries(
      mailTopics.map((topic): [string, JobHandler] => [
        mailJob(topic),
        ({ eventId = '', ...about }) => mails.queueFor(topic, eventId, about),
      ]),
    );
    this.handlers = {
      ...onEvent,
      ...queueMails,
      'send-mail': (data) => mails.send(id(data, 'mailId')),
      'check-in-act': (data) => checkIns.act(id(data, 'checkInId')),
      'sweep-mails': () => mails.sweep(),
      'sweep-check-ins': () => checkIns.sweep(),
      'sweep-mediations': () => mediations.sweep(),
      'sweep-placements': () => placements.sweep(),
      'consent-act': (data) => proposalDeadlines.actOnConsent(id(data, 'proposalId')),
      'answer-act': (data) => proposalDeadlines.actOnAnswer(id(data, 'proposalId')),
      'mediation-act': (data) => mediations.act(id(data, 'mediationId')),
      'placement-act': (data) => placements.act(id(data, 'placementId')),
      'sweep-consents': () => proposalDeadlines.sweepConsents(),
      'meeting-act': (data) => meetings.act(id(data, 'meetingId')),
      'sweep-meetings': () => meetings.sweep(),
      'sweep-answers': () => proposalDeadlines.sweepAnswers(),
      'sweep-need-expiry': () => needExpiry.sweep(),
      'sweep-need-notices': () => needExpiry.sweepNotices(),
      'sweep-imports': () => imports.sweep(),
      'purge-events': () => purgeEvents(database),
    };
  }
}
