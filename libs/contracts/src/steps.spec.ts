import type { ContractType } from './hire.js';
import { recommendContracts } from './recommend.js';
import { stepsOf } from './steps.js';
import { exampleHire } from './testing/example-hire.js';

const TODAY = '2026-11-21';
type Changes = Parameters<typeof exampleHire>[0];
const steps = (type: ContractType, changes: Changes = {}, today = TODAY) => {
  const hire = exampleHire(changes);
  const contract = recommendContracts(hire, today).contracts.find((one) => one.type === type)!;
  return stepsOf(hire, contract, today);
};
const days = (type: ContractType, changes?: Changes) =>
  steps(type, changes).map(({ key, from, by }) => [key, from, by]);

describe('the steps of a hire', () => {
  it('of an apprentice: declared, sent within five jours ouvrables, aid file within six months', () => {
    expect(days('apprenticeship')).toEqual([
      ['before_hire.R1221-4', '2026-11-23', '2026-11-30'],
      ['working_days_after_start.D6224-1', '2026-12-01', '2026-12-07'],
      ['months_after_signature.D6243-2', '2026-11-21', '2027-05-21'],
    ]);
  });

  it('of a PEC: the request first, once, and lost after the signature', () => {
    const [request, declaration] = steps('pec', { employer: { legalNature: 'association' } });
    expect(request).toMatchObject({ key: 'before_signature.R5134-26', by: '2026-11-21', decisive: true });
    expect(declaration?.key).toBe('before_hire.R1221-4');
    expect(
      steps('pec', { employer: { legalNature: 'association' } }).filter(({ key }) => key === request?.key),
    ).toHaveLength(1);
  });

  it('of a CDD: the contract handed over within two jours ouvrables, Sundays and holidays left out', () => {
    const hire = { need: 'replacement', durationMonths: 3, startsOn: '2026-12-24', signedOn: '2026-12-24' } as const;
    // 25 December is a holiday, 27 a Sunday.
    expect(days('cdd', { hire }).at(-1)).toEqual(['working_days_after_start.L1242-13', '2026-12-24', '2026-12-28']);
  });

  it.each([
    ['2026-12-11', false],
    ['2026-12-12', true],
    ['2027-01-11', true],
  ])('starting %s for good: a try-out before is proposed %s', (startsOn, proposed) => {
    const found = steps('cdi', { hire: { startsOn, signedOn: startsOn } }).find(({ optional }) => optional);
    expect(found !== undefined).toBe(proposed);
  });

  it('are in the order of their days, each key once', () => {
    for (const type of ['apprenticeship', 'professionalisation', 'cdi', 'poei', 'pmsmp'] as const) {
      const found = steps(type, { youth: { birthDate: '2009-05-01' }, hire: { startsOn: '2027-01-11' } });
      expect(found.map(({ by }) => by)).toEqual(found.map(({ by }) => by).sort());
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    }
  });

  it.each<[string, ContractType, Changes]>([
    ['an unknown start', 'cdi', { hire: { startsOn: null } }],
    ['an excluded contract', 'pec', {}],
  ])('none for %s', (_, type, changes) => expect(steps(type, changes)).toEqual([]));
});
