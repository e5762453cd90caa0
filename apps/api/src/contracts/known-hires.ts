import type { Caller } from '#accounts';
import { Candidates } from '#candidates';
import { CompaniesQueries } from '#companies';
import type { HireFacts } from '#contracts';
import { type Need, Needs } from '#needs';
import { Clock, Database, notFound } from '#platform';
import { Proposals } from '#proposals';
import { Injectable } from '@nestjs/common';
import type { NamedHire } from './contract-papers.js';
import type { NeedContractsQueryDto, ProposalContractsQueryDto } from './contracts.dto.js';
import { hireOfNeed, youthOf } from './hire-of-need.js';
import { someoneAged } from './hire-of-simulation.js';
import { trainingOf } from './planned-training.js';

/** The facts of a hire behind a need or a proposal, within the caller's scope. */
@Injectable()
export class KnownHires {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly proposals: Proposals,
    private readonly needs: Needs,
    private readonly candidates: Candidates,
    private readonly companies: CompaniesQueries,
  ) {}

  /** @throws DomainError not_found out of scope */
  async ofProposal(caller: Caller, id: string, told: ProposalContractsQueryDto): Promise<NamedHire> {
    const { manager } = this.database;
    const proposal = await this.proposals.inScope(manager, caller, id);
    const need = await this.needs.inScope(manager, caller, proposal.needId);
    const candidate = await this.candidates.inScope(manager, caller, proposal.candidateId);
    return { ...(await this.named(need, youthOf(candidate), told)), id };
  }

  /** Before anybody is proposed: a young person of an age. @throws DomainError not_found out of scope */
  async ofNeed(caller: Caller, id: string, told: NeedContractsQueryDto): Promise<NamedHire> {
    const need = await this.needs.inScope(this.database.manager, caller, id);
    const startsOn = told.startsOn ?? need.startsOn ?? this.clock.today();
    return { ...(await this.named(need, someoneAged(told.age, startsOn), told)), id };
  }

  private async named(need: Need, youth: HireFacts['youth'], told: ProposalContractsQueryDto) {
    const company = await this.companies.byId(need.companyId);
    if (!company) throw notFound();
    const known = hireOfNeed(need, company, youth, told.startsOn ?? null, this.clock.today());
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
