import { writeCsv } from '#platform';
import {
  type EquityFigure,
  type EquityGroup,
  type EquityReport,
  type EquityStep,
  equitySteps,
  SMALLEST_GROUP,
} from '#proposals';
import { dimensionLabels, groupLabel } from './equity-labels.js';

const stepLabels: Readonly<Record<EquityStep, string>> = {
  shown: 'Montrés en tête',
  proposed: 'Proposés',
  sent: 'Envoyés',
  met: 'Rencontrés',
  hired: 'Embauchés',
};
const HIDDEN = `moins de ${SMALLEST_GROUP}`;

/** The report as a spreadsheet opens it: one line a group, for each step how many, the share and the ratio. */
export function equityTable(report: EquityReport): string {
  const columns = [
    'Par',
    'Groupe',
    'Suivis',
    ...equitySteps.flatMap((step) => [stepLabels[step], `${stepLabels[step]} (part)`, `${stepLabels[step]} (ratio)`]),
  ];
  const line = (by: string, name: string, { followed, steps }: EquityGroup): string[] => [
    by,
    name,
    followed === null ? HIDDEN : String(followed),
    ...equitySteps.flatMap((step) => cells(steps[step])),
  ];
  return writeCsv(columns, [
    line('Ensemble', 'Tous', report.everyone),
    ...report.dimensions.flatMap(({ code, groups }) =>
      groups.map((group) => line(dimensionLabels[code], groupLabel(group), group)),
    ),
  ]);
}

const cells = ({ count, rate, ratio }: EquityFigure): string[] => [
  count === null ? HIDDEN : String(count),
  rate === null ? '' : decimal(rate),
  ratio === null ? '' : decimal(ratio),
];

const decimal = (value: number): string => value.toFixed(3).replace('.', ',');
