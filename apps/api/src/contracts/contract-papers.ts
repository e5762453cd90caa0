import { type ContractType, contractTypeLabels, employerCost, type HireFacts, stepsOf } from '#contracts';
import { Clock, notFound } from '#platform';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ContractAnswers } from './contract-answers.js';
import { contractSummary } from './contract-summary.js';
import { Payroll } from './payroll.js';
import { stepsCalendar } from './steps-calendar.js';

/** A hire that papers can be made for: its facts, and how they name it. */
export interface NamedHire {
  /** Of the need or the proposal: calendar entries keep it. */
  id: string;
  hire: HireFacts;
  company: string;
  jobTitle: string;
}

/** What one takes away from a comparison: a page for the employer, dates for a calendar. */
@Injectable()
export class ContractPapers {
  constructor(
    private readonly clock: Clock,
    private readonly answers: ContractAnswers,
    private readonly payroll: Payroll,
  ) {}

  /** One page for the employer: the contract, its cost, its aids and what to do by when. @throws DomainError not_found */
  async summary(named: NamedHire, type: string, reply: FastifyReply): Promise<Buffer> {
    const { company, jobTitle, hire } = named;
    const { contract, steps } = await this.contractOf(named, type);
    const cost = await employerCost(hire, contract, this.payroll.fullCost);
    attach(reply, 'application/pdf', `contrat-${contract.type}.pdf`);
    return contractSummary({ company, jobTitle, contract, cost, steps, on: this.clock.today() });
  }

  /** The steps as calendar entries. @throws DomainError not_found */
  async calendar(named: NamedHire, type: string, reply: FastifyReply): Promise<string> {
    const { contract, steps } = await this.contractOf(named, type);
    attach(reply, 'text/calendar; charset=utf-8', `etapes-${contract.type}.ics`);
    const name = `${contractTypeLabels[contract.type]}, ${named.company}`;
    return stepsCalendar({ name, hireId: `${named.id}-${contract.type}`, steps, stampedAt: this.clock.now() });
  }

  private async contractOf({ hire }: NamedHire, type: string) {
    const { contracts } = await this.answers.recommend(hire);
    const contract = contracts.find((one) => one.type === (type as ContractType));
    if (!contract || contract.verdict === 'excluded') throw notFound();
    return { contract, steps: stepsOf(hire, contract, this.clock.today()) };
  }
}

function attach(reply: FastifyReply, type: string, fileName: string): void {
  void reply.type(type).header('content-disposition', `attachment; filename="${fileName}"`);
}
