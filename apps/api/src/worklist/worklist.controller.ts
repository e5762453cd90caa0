import type { Caller } from '#accounts';
import { CompaniesQueries } from '#companies';
import { FollowUpQueries, HandOvers } from '#follow-up';
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
    private readonly handOvers: HandOvers,
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
    const items = worklistOf({ mediations, actions, employers, needs, proposals, calls, mails }, this.clock.today());
    const holders = await this.handOvers.holders(
      caller,
      items.flatMap(({ file }) => file?.id ?? []),
    );
    return {
      items: items.map((item) => {
        const holder = item.file ? holders.get(item.file.id) : undefined;
        return { ...item, holder: holder?.name ?? null, mine: holder?.accountId === caller.accountId };
      }),
    };
  }
}
