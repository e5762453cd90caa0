import type { Caller } from '#accounts';
import { Candidates } from '#candidates';
import { CompaniesQueries } from '#companies';
import type { HireFacts } from '#contracts';
import { Needs } from '#needs';
import { Clock, Database, notFound } from '#platform';
import { Proposals } from '#proposals';
import { Injectable } from '@nestjs/common';
import type { ProposalContractsQueryDto } from './contracts.dto.js';
import { hireOfProposal } from './hire-of-proposal.js';
import { trainingOf } from './planned-training.js';

export interface ProposalHire {
  hire: HireFacts;
  company: string;
  jobTitle: string;
}

/** The facts of a hire behind a proposal, within the caller's scope. */
@Injectable()
export class ProposalHires {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly proposals: Proposals,
    private readonly needs: Needs,
    private readonly candidates: Candidates,
    private readonly companies: CompaniesQueries,
  ) {}

  /** @throws DomainError not_found out of scope */
  async of(caller: Caller, id: string, told: ProposalContractsQueryDto): Promise<ProposalHire> {
    const { manager } = this.database;
    const proposal = await this.proposals.inScope(manager, caller, id);
    const need = await this.needs.inScope(manager, caller, proposal.needId);
    const candidate = await this.candidates.inScope(manager, caller, proposal.candidateId);
    const company = await this.companies.byId(need.companyId);
    if (!company) throw notFound();
    const known = hireOfProposal(need, company, candidate, told.startsOn ?? null, this.clock.today());
    return { hire: withWhatIsTold(known, told), company: company.name, jobTitle: need.title };
  }
}

function withWhatIsTold(hire: HireFacts, { need, legalNature, training }: ProposalContractsQueryDto): HireFacts {
  return {
    ...hire,
    hire: { ...hire.hire, ...(need && { need }) },
    employer: { ...hire.employer, ...(legalNature && { legalNature }) },
    ...(training && { training: trainingOf(training) }),
  };
}
