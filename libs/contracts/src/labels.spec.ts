import * as labels from './labels.js';

it('every label is French as it is printed', () => {
  const { trialLabel, sourceLabel, contractTypes, ...tables } = labels;
  const texts = [
    ...Object.values(tables).flatMap((table) => Object.values(table)),
    ...contractTypes.map(({ label }) => label),
    trialLabel({ unit: 'months', max: 2 }),
    sourceLabel({ ref: 'Code du travail, article L6243-1', url: '', verifiedOn: '2026-03-27', evidence: 'text' }),
  ];
  for (const text of texts) expect(text).toMatch(/^(?!.*('| [:;!?]|[^\u00a0][:;!?])).+$/);
});

it.each([
  [{ unit: 'months', max: 2 }, '2 mois'],
  [{ unit: 'calendar_days', max: 13 }, '13 jours'],
  [{ unit: 'calendar_days', max: 1 }, '1 jour'],
  [{ unit: 'in_company_days', max: 45 }, '45 jours en entreprise'],
] as const)('trial %o: %s', (trial, label) => expect(labels.trialLabel(trial)).toBe(label));
