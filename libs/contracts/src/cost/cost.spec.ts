import fc from 'fast-check';
import type { ContractType, HireFacts } from '../hire.js';
import { recommendContracts } from '../recommend.js';
import { exampleHire } from '../testing/example-hire.js';
import { costAssumptions, employerCost } from './employer-cost.js';
import { type FullCost, headcountBand, type PayrollProfile, straightened } from './payroll.js';
import { openPayrollModel } from './payroll-model.js';

const ON = '2026-11-21';
type Changes = Parameters<typeof exampleHire>[0];

let model: FullCost;
let fullCost: FullCost;
beforeAll(async () => {
  model = await openPayrollModel();
  fullCost = straightened(model);
}, 60_000);

const costOf = (type: ContractType, changes: Changes = {}, ask: FullCost = fullCost) => {
  const hire: HireFacts = exampleHire({ ...changes, employer: { headcount: 10, ...changes.employer } });
  const contract = recommendContracts(hire, ON).contracts.find((one) => one.type === type)!;
  return employerCost(hire, contract, ask);
};
const at = (birthDate: string, grossMonthly: number): Changes => ({ youth: { birthDate }, hire: { grossMonthly } });

describe('what a month costs the employer, as the public model says', () => {
  it.each<[string, ContractType, Changes, number]>([
    ['CDI, SMIC', 'cdi', {}, 1944.63],
    ['CDI, SMIC, 24 hours', 'cdi', { hire: { weeklyHours: 24, grossMonthly: 1280.24 } }, 1339.75],
    ['CDI, 2,500 €', 'cdi', { hire: { grossMonthly: 2500 }, employer: { headcount: 4 } }, 3132.65],
    ['CDI, SMIC, 60 employees', 'cdi', { employer: { headcount: 60 } }, 1963.04],
    ['CDD of six months', 'cdd', { hire: { need: 'replacement', durationMonths: 6 } }, 2333.43],
    ['CDD of a season', 'cdd', { hire: { need: 'seasonal', durationMonths: 3 } }, 1944.63],
    ['apprentice of 17', 'apprenticeship', at('2009-06-15', 504.09), 533.45],
    ['apprentice of 19', 'apprenticeship', at('2007-03-15', 802.82), 837.72],
    ['apprentice of 22', 'apprenticeship', at('2004-03-15', 989.52), 1027.88],
    ['contrat pro, 19', 'professionalisation', at('2007-03-15', 1026.86), 1078.55],
    ['contrat pro, 22', 'professionalisation', at('2004-03-15', 1306.91), 1367.24],
    [
      'PEC',
      'pec',
      { hire: { need: 'fixed_term', durationMonths: 9 }, employer: { legalNature: 'association' } },
      1944.63,
    ],
  ])('%s', async (_, type, changes, cost) => {
    const { costMonthly, year } = await costOf(type, changes);
    expect(Math.abs((costMonthly ?? 0) - cost)).toBeLessThan(0.015);
    expect(year).toBe(2026);
  });

  it('is the same drawn as a line, to the cent, below the ceiling and above', async () => {
    const profiles: PayrollProfile[] = [
      { contract: 'cdi', headcount: 30, manager: false },
      { contract: 'cdi', headcount: 300, manager: true },
      { contract: 'cdd', headcount: 5, manager: false },
      { contract: 'seasonal_cdd', headcount: 60, manager: false },
      { contract: 'apprenticeship', headcount: 249, manager: false },
      { contract: 'professionalisation', headcount: 10, manager: false },
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...profiles),
        fc.integer({ min: 30_000, max: 1_200_000 }),
        async (profile, pay) => {
          const difference = (await fullCost(profile, pay / 100)) - (await model(profile, pay / 100));
          expect(Math.abs(difference)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 24 },
    );
  }, 60_000);

  it('spreads the aids of the first year, and says what stays after it', async () => {
    expect(await costOf('apprenticeship', { hire: { grossMonthly: 802.82 } })).toMatchObject({
      costMonthly: 837.72,
      costAfterAidsMonthly: 421.05,
    });
    expect(await costOf('cdi')).toMatchObject({ costMonthly: 1944.64, costAfterAidsMonthly: 1944.64 });
  });

  it('pays the least the law allows where nothing is foreseen', async () => {
    const { grossMonthly, costMonthly } = await costOf('apprenticeship', { hire: { grossMonthly: null } });
    expect([grossMonthly, costMonthly]).toEqual([802.82, 837.72]);
  });
});

describe('when it is computed', () => {
  const never: FullCost = () => Promise.reject(new Error('asked'));
  const flat: FullCost = () => Promise.resolve(2700);

  it.each([
    ['2025-12-31', null, undefined, /2026/],
    ['2026-01-01', 2026, undefined, undefined],
    ['2026-12-31', 2026, undefined, undefined],
    ['2027-01-01', 2026, 'barème 2026', undefined],
    ['2027-06-30', 2026, 'barème 2026', undefined],
    ['2027-07-01', null, undefined, /inconnus/],
  ])('starting %s: year %s, estimate %s', async (startsOn, year, estimate, reason) => {
    const cost = await costOf('cdi', { hire: { startsOn } }, flat);
    expect([cost.year, cost.estimate]).toEqual([year, estimate]);
    if (reason) {
      expect(cost).toMatchObject({ costMonthly: null, notComputed: expect.stringMatching(reason) as string });
    } else expect(cost.costMonthly).toBeGreaterThan(0);
  });

  it.each<[string, ContractType, Changes, string]>([
    ['without headcount', 'cdi', { employer: { headcount: null } }, 'Effectif'],
    ['without hours', 'cdi', { hire: { weeklyHours: null } }, 'Heures'],
    ['without start', 'cdi', { hire: { startsOn: null } }, 'Date'],
    ['for an administration', 'cdi', { employer: { legalNature: 'state' } }, 'public'],
    ['in Mayotte', 'cdi', { employer: { department: '976' } }, 'Mayotte'],
    ['in New Caledonia', 'cdi', { employer: { department: '988' } }, 'outre-mer'],
    ['of an excluded contract', 'apprenticeship', { youth: { birthDate: '1990-01-01' } }, 'pas possible'],
    ['of agency work', 'temporary_agency', { hire: { need: 'seasonal', durationMonths: 3 } }, 'agence'],
  ])('not %s', async (_, type, changes, reason) => {
    const cost = await costOf(type, changes, never);
    expect(cost).toMatchObject({ costMonthly: null, notComputed: expect.stringContaining(reason) as string });
  });

  it('is left out with the reason when the payroll model fails', async () => {
    const cost = await costOf('cdi', {}, never);
    expect(cost).toMatchObject({ costMonthly: null, notComputed: expect.stringContaining('réessayez') as string });
  });

  it.each<[ContractType, Changes, number]>([
    ['pmsmp', { hire: { need: 'discovery' } }, 0],
    ['poei', {}, 0],
    ['internship', { hire: { need: 'discovery', durationMonths: 2 }, youth: { student: true } }, 0],
    ['internship', { hire: { need: 'discovery', durationMonths: 3 }, youth: { student: true } }, 682.5],
  ])('a %s has no contributions', async (type, changes, costMonthly) => {
    expect(await costOf(type, changes, never)).toMatchObject({ costMonthly });
  });
});

it.each<[string, HireFacts['employer'], RegExp | null]>([
  ['a company of the mainland', {}, null],
  ['an association', { legalNature: 'association' }, /taxe sur les salaires/],
  ['a company of La Réunion', { department: '974' }, /Lodeom/],
  ['an employer of whom nothing is known', { legalNature: null, department: null }, null],
])('says what its costs leave out: %s', (_, employer, line) => {
  const [, , further, ...rest] = costAssumptions(exampleHire({ employer }));
  expect(rest).toEqual([]);
  if (line) expect(further).toMatch(line);
  else expect(further).toBeUndefined();
});

it.each([
  [0, 1],
  [10, 1],
  [11, 11],
  [49, 20],
  [50, 50],
  [249.5, 50],
  [250, 250],
])('%f employees are remembered with %i', (headcount, band) => expect(headcountBand(headcount)).toBe(band));

it('a failure is not remembered', async () => {
  const answers = [new Error('busy'), 900, 4100];
  const ask = straightened(() => {
    const next = answers.shift();
    return typeof next === 'number' ? Promise.resolve(next) : Promise.reject(next ?? new Error('asked too often'));
  });
  const profile: PayrollProfile = { contract: 'cdi', headcount: 3, manager: false };
  await expect(ask(profile, 1000)).rejects.toThrow('busy');
  expect(await ask(profile, 600)).toBeCloseTo(900);
  expect(await ask(profile, 3200)).toBeCloseTo(4100);
});
