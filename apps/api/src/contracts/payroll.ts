import { PayrollThread } from '#contracts';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

/** The payroll model of this process: nothing is loaded before the first cost is asked for, and it ends with the API. */
@Injectable()
export class Payroll extends PayrollThread implements OnApplicationShutdown {
  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }
}
