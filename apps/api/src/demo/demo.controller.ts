import { Clock, Config } from '#platform';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../access/allow.js';
import { DemoDto } from './demo.dto.js';

@ApiTags('Démonstration')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Whether this is the demo, and what day it is there. */
  @Get()
  @Public()
  demo(): DemoDto {
    return { demo: this.config.demo, now: this.clock.now() };
  }
}
