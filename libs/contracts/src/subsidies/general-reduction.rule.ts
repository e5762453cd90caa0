import { because } from '../contract-types/contract-rule.js';
import { isAdministration } from '../employer.js';
import { factAt, type HireFacts, type IsoDate } from '../hire.js';
import { smicMonthly } from '../minimum-pay.js';
import { articleSource } from '../sources.js';
import { given, lift, type Missing, not } from '../verdict.js';
import { type DatedRow, type DatedTable, settle, type SubsidyRule } from './subsidy-rule.js';

interface Row extends DatedRow {
  minimum: number;
  /** On top of the minimum, by the employer's rate of housing contribution (FNAL): 0.10 % below 50 employees, else 0.50 %. */
  deltaBelow50: number;
  deltaFrom50: number;
  exponent: number;
  /** Nothing from this many times the SMIC on. */
  smicLimit: number;
}

const table: DatedTable<Row> = {
  // The law looks at the period worked; a hire is judged on its first.
  decidedBy: 'hire.startsOn',
  knownFrom: '2026-01-01',
  rows: [
    {
      from: '2026-01-01',
      to: null,
      minimum: 0.02,
      deltaBelow50: 0.3781,
      deltaFrom50: 0.3821,
      exponent: 1.75,
      smicLimit: 3,
      sources: [articleSource('L241-13'), articleSource('D241-7')],
    },
  ],
};

/** Coefficient applied to the gross pay, rounded to four decimals (D241-7). */
function coefficient(row: Row, smic: number, gross: number, headcount: number): number {
  if (gross >= row.smicLimit * smic) return 0;
  const delta = headcount < 50 ? row.deltaBelow50 : row.deltaFrom50;
  const raw = row.minimum + delta * (0.5 * ((row.smicLimit * smic) / gross - 1)) ** row.exponent;
  return Math.min(Math.round(raw * 10_000) / 10_000, row.minimum + delta);
}

/**
 * General reduction of the employer's contributions for one month, in euros, by the table in force from 2026 on.
 * @param gross pay of the month for `weeklyHours`; below 35 hours the SMIC it is compared with shrinks with them
 */
export function monthlyGeneralReduction(
  day: IsoDate,
  {
    gross,
    weeklyHours,
    headcount,
    department,
  }: { gross: number; weeklyHours: number; headcount: number; department: string | null },
): number {
  const row = table.rows.findLast(({ from }) => from <= day) ?? table.rows[0];
  const smic = ((smicMonthly(day, department) ?? 0) * Math.min(weeklyHours, 35)) / 35;
  return Math.round(gross * coefficient(row, smic, gross, headcount) * 100) / 100;
}

/** « Réduction générale » (RGDU): lowers the contributions on pay up to three times the SMIC. */
export const generalReduction: SubsidyRule = {
  code: 'general_reduction',
  paidAs: 'exemption',
  contracts: ['apprenticeship', 'professionalisation', 'cdi', 'cdd', 'pec'],
  decide: (hire) =>
    settle(hire, table, () => {
      const monthly = monthlyReductionOf(hire);
      return {
        conditions: [
          {
            holds: not(isAdministration(hire)),
            requires: 'La réduction est réservée aux employeurs soumis à l’assurance chômage',
            article: 'L241-13',
          },
          {
            holds: lift([monthly], (reduction: number) => reduction > 0),
            requires: 'La réduction s’arrête à trois fois le SMIC',
            article: 'D241-7',
          },
        ],
        amount: () => lift([monthly], (reduction: number) => Math.round(reduction * 12 * 100) / 100),
        reasons: [because('Réduction des cotisations de l’employeur, chaque mois, sans démarche (DSN)', 'L241-13')],
      };
    }),
};

function monthlyReductionOf(hire: HireFacts): number | Missing {
  return lift(
    [
      given(hire, 'hire.startsOn'),
      given(hire, 'hire.grossMonthly'),
      given(hire, 'hire.weeklyHours'),
      given(hire, 'employer.headcount'),
    ],
    (day: IsoDate, gross: number, weeklyHours: number, headcount: number) =>
      monthlyGeneralReduction(day, { gross, weeklyHours, headcount, department: factAt(hire, 'employer.department') }),
  );
}
