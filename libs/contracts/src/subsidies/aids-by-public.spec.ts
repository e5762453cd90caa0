import type { ContractType, HireFacts } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { subsidyRules } from './index.js';
import type { SubsidyCode } from './subsidy-rule.js';

type Changes = Parameters<typeof exampleHire>[0];
const decide = (code: SubsidyCode, contract: ContractType, changes: Changes = {}) =>
  subsidyRules.find((rule) => rule.code === code)!.decide(exampleHire(changes), contract);

describe.each([
  ['agefiph_apprenticeship', 'apprenticeship'],
  ['agefiph_professionalisation', 'professionalisation'],
] as const)('%s', (code, contract) => {
  it.each<[string, Changes, string, string[]]>([
    ['not a disabled worker', {}, 'not_eligible', []],
    ['nobody told', { youth: { disabledWorker: null } }, 'needs_information', ['youth.disabledWorker']],
    ['a disabled worker', { youth: { disabledWorker: true } }, 'eligible', []],
    ['at 24 hours', { youth: { disabledWorker: true }, hire: { weeklyHours: 24 } }, 'eligible', []],
    ['at 23 hours', { youth: { disabledWorker: true }, hire: { weeklyHours: 23 } }, 'not_eligible', []],
    [
      'by a local authority',
      { youth: { disabledWorker: true }, employer: { legalNature: 'local_authority' } },
      'not_eligible',
      [],
    ],
    [
      'for five months',
      { youth: { disabledWorker: true }, hire: { need: 'seasonal', durationMonths: 5 } },
      'not_eligible',
      [],
    ],
  ])('%s: %s', (_, changes, status, missing) => {
    // The scale of 2026 was not found: no amount is invented.
    expect(decide(code, contract, changes)).toMatchObject({
      status,
      missing,
      amount: status === 'not_eligible' ? 0 : null,
    });
  });
});

describe('GEIQ allowance', () => {
  it.each<[HireFacts['employer']['legalNature'], string, number | null]>([
    ['geiq', 'eligible', 1400],
    ['private_market', 'not_eligible', 0],
    [null, 'needs_information', null],
  ])('employer %s: %s, %s €', (legalNature, status, amount) => {
    for (const contract of ['apprenticeship', 'professionalisation'] as const)
      expect(decide('geiq_allowance', contract, { employer: { legalNature } })).toMatchObject({ status, amount });
  });
});

describe('exemption in rural zones', () => {
  const rural = { commune: '61169' };
  it.each<[string, ContractType, Changes, string]>([
    ['a CDI with 50 employees', 'cdi', { employer: { ...rural, headcount: 50 } }, 'needs_information'],
    ['51 employees', 'cdi', { employer: { ...rural, headcount: 51 } }, 'not_eligible'],
    ['a CDD of 12 months', 'cdd', { employer: rural, hire: { durationMonths: 12 } }, 'needs_information'],
    ['a CDD of 11 months', 'cdd', { employer: rural, hire: { durationMonths: 11 } }, 'not_eligible'],
    ['a dismissal', 'cdi', { employer: { ...rural, economicDismissalLast12Months: true } }, 'not_eligible'],
    ['a local authority', 'cdi', { employer: { ...rural, legalNature: 'local_authority' } }, 'not_eligible'],
    ['an unknown commune', 'cdi', { employer: { commune: null } }, 'needs_information'],
    ['starting on 31 December 2029', 'cdi', { employer: rural, hire: { startsOn: '2029-12-31' } }, 'needs_information'],
    ['starting in 2030', 'cdi', { employer: rural, hire: { startsOn: '2030-01-01' } }, 'closed'],
    ['starting before July 2024', 'cdi', { employer: rural, hire: { startsOn: '2024-06-30' } }, 'needs_information'],
  ])('%s: %s', (_, contract, changes, status) => {
    expect(decide('zfrr_exemption', contract, changes).status).toBe(status);
  });

  it('asks for the commune, and says to have it confirmed once known', () => {
    expect(decide('zfrr_exemption', 'cdi', { employer: { commune: null } }).missing).toEqual(['employer.commune']);
    expect(decide('zfrr_exemption', 'cdi', { employer: rural })).toMatchObject({ amount: null, missing: [] });
  });
});

describe('contributions of an apprentice', () => {
  it.each([
    ['2025-02-28', '79'],
    ['2025-03-01', '50'],
    ['2026-11-21', '50'],
  ])('concluded %s: exempt up to %s %% of the SMIC (D6243-5)', (signedOn, percent) => {
    const { status, reasons } = decide('apprentice_contributions', 'apprenticeship', { hire: { signedOn } });
    expect(status).toBe('eligible');
    expect(reasons[0]?.text).toContain(`${percent}\u00a0% du SMIC`);
  });

  it('of a public employer: all but accidents at work (L6227-8-1)', () => {
    const { reasons } = decide('apprentice_contributions', 'apprenticeship', {
      employer: { legalNature: 'local_authority' },
    });
    expect(reasons.map(({ article }) => article)).toContain('L6227-8-1');
  });
});

describe('aids that ended say since when', () => {
  it.each<[SubsidyCode, ContractType, string, string]>([
    ['cie_aid', 'cie', '2025-01-01', '2024-12-31'],
    ['apprentice_licence_aid', 'apprenticeship', '2026-02-22', '2026-02-21'],
  ])('%s', (code, contract, signedOn, closedSince) => {
    expect(decide(code, contract, { hire: { signedOn } })).toMatchObject({ status: 'closed', amount: 0, closedSince });
    expect(decide(code, contract, { hire: { signedOn: closedSince } }).status).toBe('needs_information');
  });
});

it('an insertion structure is paid per job, by an amount its kind decides', () => {
  expect(decide('insertion_job_aid', 'iae', { employer: { legalNature: 'iae' } })).toMatchObject({
    status: 'eligible',
    amount: null,
  });
});
