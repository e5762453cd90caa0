import type { Caller } from '#accounts';
import { instantOf, invalid, notFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { EquityQueries, type Period, type ShownRanking } from './equity.queries.js';
import { type EquityReport, equityReport } from './equity-report.js';

/** Whole months, `YYYY-MM`, both included: two periods that differ by a day would tell who came in between. */
export interface Months {
  from: string;
  to: string;
}

const LONGEST_MONTHS = 60;

/** For the direction: who was exposed and selected, and every ranking that was shown. */
@Injectable()
export class EquityReports {
  constructor(private readonly queries: EquityQueries) {}

  /** @throws DomainError invalid for a period that ends before it begins, or is too long. */
  async of(caller: Caller, months: Months): Promise<EquityReport> {
    const { structureId, period } = asked(caller, months);
    return equityReport(await this.queries.cells(structureId, period));
  }

  async shown(caller: Caller, months: Months, page: { limit: number; after?: string }): Promise<ShownRanking[]> {
    const { structureId, period } = asked(caller, months);
    return this.queries.shown(structureId, period, page);
  }
}

function asked({ structureId }: Caller, { from, to }: Months): { structureId: string; period: Period } {
  if (structureId === null) throw notFound();
  const [first, last] = [Temporal.PlainYearMonth.from(from), Temporal.PlainYearMonth.from(to)];
  const length = first.until(last, { largestUnit: 'months' }).months;
  if (length < 0) throw invalid('period_backwards', 'to', 'La période finit avant de commencer.');
  if (length >= LONGEST_MONTHS) throw invalid('period_too_long', 'from', 'Choisissez cinq ans au plus.');
  const start = (month: Temporal.PlainYearMonth): Date => instantOf(month.toPlainDate({ day: 1 }).toString(), '00:00');
  const lastDay = last.toPlainDate({ day: last.daysInMonth }).toString();
  return { structureId, period: { from: start(first), until: start(last.add({ months: 1 })), lastDay } };
}
