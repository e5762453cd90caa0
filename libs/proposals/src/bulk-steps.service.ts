import type { Caller } from '#accounts';
import { Needs } from '#needs';
import { Database, DomainError } from '#platform';
import { Injectable } from '@nestjs/common';
import { Proposals } from './proposals.service.js';

/** What became of one row of a list that was acted on. */
export interface BulkOutcome {
  /** As it was asked: of a proposal, or of a young person. */
  id: string;
  /** Why it did not go through, for the person who asked; null when it did. */
  refusal: string | null;
}

/** One step for several people at once: each in its own transaction, so that one refusal stops nobody else. */
@Injectable()
export class BulkSteps {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
    private readonly proposals: Proposals,
  ) {}

  askConsent(caller: Caller, ids: readonly string[]): Promise<BulkOutcome[]> {
    return each(ids, (id) => this.proposals.askConsent(caller, id));
  }

  send(caller: Caller, ids: readonly string[]): Promise<BulkOutcome[]> {
    return each(ids, (id) => this.proposals.send(caller, id));
  }

  /** Shortlists young people for a need and asks them at once. Whoever cannot be asked now stays on the shortlist. */
  async propose(
    caller: Caller,
    needId: string,
    candidateIds: readonly string[],
    note: string | null,
  ): Promise<BulkOutcome[]> {
    await this.needs.inScope(this.database.manager, caller, needId);
    return each(candidateIds, async (candidateId) => {
      for (const id of await this.proposals.shortlist(caller, needId, [candidateId], note))
        await this.proposals.askConsent(caller, id);
    });
  }
}

/** One after the other: limits count what the ones before have done. */
async function each(ids: readonly string[], act: (id: string) => Promise<void>): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const id of new Set(ids)) {
    try {
      await act(id);
      outcomes.push({ id, refusal: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      outcomes.push({ id, refusal: error.fields[0]?.message ?? error.message });
    }
  }
  return outcomes;
}
