export class QueueDepthsDto {
  /** events · mail · sweeps */
  name!: string;
  waiting!: number;
  active!: number;
  delayed!: number;
  /** Jobs that used up their attempts and are kept as evidence. */
  failed!: number;
}

export class FailedJobsDto {
  job!: string;
  failures!: number;
  lastAt!: Date;
  /** Name of the error only. */
  lastError!: string;
}

export class MailCountDto {
  state!: string;
  count!: number;
}

export class RedrivableDto {
  /** Mails refused for good that nobody has dealt with. */
  mails!: number;
  /** Reactions to events that gave up. */
  reactions!: number;
}

/** Ages in seconds; null when nothing waits. */
export class AgesDto {
  dueCheckIn!: number | null;
  dueMail!: number | null;
  unsentMail!: number | null;
  undeliveredEvent!: number | null;
  /** Since a worker last swept; null: none ever did. */
  lastSweep!: number | null;
}

export class QueuesDto {
  ages!: AgesDto;
  /** Null while the queue does not answer. */
  queues!: QueueDepthsDto[] | null;
  failures!: FailedJobsDto[];
  mails!: MailCountDto[];
  redrivable!: RedrivableDto;
}
