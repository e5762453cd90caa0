import { Backlog, Redrive } from '#notifications';
import { JobQueues } from '#platform';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { type QueueDepthsDto, QueuesDto, RedrivableDto } from './queues.dto.js';

/** What waits and what failed, for whoever runs the installation: counts and ages, nothing about anyone. */
@ApiTags('Administration')
@Controller('admin/queues')
export class QueuesController {
  constructor(
    private readonly backlog: Backlog,
    private readonly queues: JobQueues,
    private readonly redrive: Redrive,
  ) {}

  @Get()
  @Allow('administrator')
  async state(): Promise<QueuesDto> {
    const [ages, queues, failures, mails, redrivable] = await Promise.all([
      this.backlog.ages(),
      this.depths(),
      this.backlog.failures(),
      this.backlog.mailsByState(),
      this.redrive.waiting(),
    ]);
    return { ages, queues, failures, mails, redrivable };
  }

  /** Gives everything that failed for good another start, with the next sweep. @returns how many of each */
  @Post('redrive')
  @Allow('administrator')
  @HttpCode(200)
  again(): Promise<RedrivableDto> {
    return this.redrive.all();
  }

  /** A queue that is down is what this page is opened for. */
  private async depths(): Promise<QueueDepthsDto[] | null> {
    const counts = await this.queues.countsInTime().catch(() => null);
    return (
      counts &&
      Object.entries(counts).map(([name, { waiting = 0, active = 0, delayed = 0, failed = 0 }]) => ({
        ...{ name, waiting, active, delayed, failed },
      }))
    );
  }
}
