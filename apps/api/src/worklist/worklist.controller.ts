import type { Caller } from '#accounts';
import { CompaniesQueries } from '#companies';
import { FollowUpQueries } from '#follow-up';
import { NeedsQueries } from '#needs';
import { MailTroubles } from '#notifications';
import { Clock, notFound } from '#platform';
import { ProposalsToDo } from '#proposals';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { WorklistDto } from './worklist.dto.js';
import { worklistOf } from './worklist.js';

@ApiTags('À faire')
@Controller()
export class WorklistController {
  constructor(
    private readonly clock: Clock,
    private readonly companies: CompaniesQueries,
    private readonly needs: NeedsQueries,
    private readonly proposals: ProposalsToDo,
    private readonly followUp: FollowUpQueries,
    private readonly mailTroubles: MailTroubles,
  ) {}

  /** What waits for the advisers of the structure, most urgent first. */
  @Get('worklist')
  @Allow('adviser', 'director')
  async worklist(@CurrentCaller() caller: Caller): Promise<WorklistDto> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const [mediations, actions, employers, needs, proposals, calls, mails] = await Promise.all([
      this.followUp.mediations(caller, { limit: 100 }),
      this.followUp.dueActions(structureId),
      this.companies.pendingEmployers(caller),
      this.needs.toQualify(structureId),
      this.proposals.of(structureId, this.clock.now()),
      this.followUp.checkInsToCall(structureId),
      this.mailTroubles.of(structureId),
    ]);
    return {
      items: worklistOf({ mediations, actions, employers, needs, proposals, calls, mails }, this.clock.today()),
    };
  }
}
