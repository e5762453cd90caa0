import { isAdministration } from '../employer.js';
import { factAt, type HireFacts, type IsoDate } from '../hire.js';
import { smicMonthly } from '../minimum-pay.js';
import { because } from '../rule.js';
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

/** Pay of one month, gross, in euros, with what it is compared with. */
interface MonthlyPay {
  day: IsoDate;
  gross: number;
  weeklyHours: number;
  department: string | null;
}

/** The SMIC of the month for the same hours, 35 at most. */
function smicFor({ day, weeklyHours, department }: MonthlyPay): number {
  return ((smicMonthly(day, department) ?? 0) * Math.min(weeklyHours, 35)) / 35;
}

/** General reduction of the employer's contributions for one month, in euros, by the table in force from 2026 on. */
export function monthlyGeneralReduction(pay: MonthlyPay, headcount: number): number {
  const row = table.rows.findLast(({ from }) => from <= pay.day) ?? table.rows[0];
  return Math.round(pay.gross * coefficient(row, pay, headcount) * 100) / 100;
}

/** Share of the gross pay, rounded to four decimals (D241-7). */
function coefficient(row: Row, pay: MonthlyPay, headcount: number): number {
  const limit = row.smicLimit * smicFor(pay);
  if (pay.gross >= limit) return 0;
  const delta = headcount < 50 ? row.deltaBelow50 : row.deltaFrom50;
  const raw = row.minimum + delta * (0.5 * (limit / pay.gross - 1)) ** row.exponent;
  return Math.min(Math.round(raw * 10_000) / 10_000, row.minimum + delta);
}

/** « Réduction générale » (RGDU): lowers the contributions on pay up to three times the SMIC. */
export const generalReduction: SubsidyRule = {
  code: 'general_reduction',
  paidAs: 'exemption',
  contracts: ['apprenticeship', 'professionalisation', 'cdi', 'cdd', 'pec', 'iae'],
  practice: {
    duration: 'Toute la durée du contrat, tant que le salaire reste sous trois SMIC',
    payment: 'Déduite des cotisations de chaque mois (DSN)',
    excludes: ['zfrr_exemption'],
  },
  decide: (hire) => {
    const pay = payOf(hire);
    return settle(hire, table, (row) => ({
      conditions: [
        {
          holds: not(isAdministration(hire)),
          requires: 'La réduction est réservée aux employeurs soumis à l’assurance chômage',
          article: 'L241-13',
        },
        {
          holds: lift([pay], (known: MonthlyPay) => known.gross < row.smicLimit * smicFor(known)),
          requires: 'La réduction s’arrête à trois fois le SMIC',
          article: 'D241-7',
        },
      ],
      amount: () => lift([pay, given(hire, 'employer.headcount')], firstTwelveMonths),
      reasons: [because('Réduction des cotisations de l’employeur, chaque mois, sans démarche (DSN)', 'L241-13')],
    }));
  },
};

function payOf(hire: HireFacts): MonthlyPay | Missing {
  const department = factAt(hire, 'employer.department');
  return lift(
    [given(hire, 'hire.startsOn'), given(hire, 'hire.grossMonthly'), given(hire, 'hire.weeklyHours')],
    (day: IsoDate, gross: number, weeklyHours: number) => ({ day, gross, weeklyHours, department }),
  );
}

function firstTwelveMonths(pay: MonthlyPay, headcount: number): number {
  return Math.round(monthlyGeneralReduction(pay, headcount) * 12 * 100) / 100;
}
