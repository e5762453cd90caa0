import fc from 'fast-check';
import type { HireFacts, LegalNature } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { generalReduction, monthlyGeneralReduction } from './general-reduction.rule.js';

const DAY = '2026-11-21';
const monthly = (gross: number, { headcount = 10, weeklyHours = 35, day = DAY } = {}) =>
  monthlyGeneralReduction({ day, gross, weeklyHours, department: null }, headcount);
const decide = (changes: Partial<HireFacts>) => generalReduction.decide(exampleHire(changes), 'cdi');

describe('one month of the general reduction (D241-7), against the public model', () => {
  it.each([
    ['SMIC, 35 hours', 1867.02, 10, 35, 743.26],
    ['SMIC, 24 hours', 1280.24, 10, 24, 509.66],
    ['SMIC, 60 employees', 1867.02, 60, 35, 750.73],
    ['SMIC, 49 employees', 1867.02, 49, 35, 743.26],
    ['SMIC, 50 employees', 1867.02, 50, 35, 750.73],
    ['2,500 €', 2500, 4, 35, 459.75],
    ['an apprentice at 27 %', 504.09, 10, 35, 200.68],
    ['an apprentice at 43 %', 802.82, 10, 35, 319.6],
    ['an apprentice at 51 %', 952.18, 10, 35, 379.06],
    ['an apprentice at 53 %', 989.52, 10, 35, 393.93],
    ['55 % of the SMIC', 1026.86, 10, 35, 408.79],
    ['80 % of the SMIC', 1493.61, 10, 35, 594.61],
    ['nothing paid', 0, 10, 35, 0],
  ])('%s', (_, gross, headcount, weeklyHours, reduction) => {
    expect(monthly(gross, { headcount, weeklyHours })).toBe(reduction);
  });

  it('stops at three times the SMIC', () => {
    expect(monthly(5601.05)).toBeGreaterThan(0);
    expect(monthly(5601.06)).toBe(0);
  });

  it('follows the SMIC of the day', () => {
    expect(monthly(1823.03, { day: '2026-05-31' })).toBe(725.75);
    expect(monthly(1867.02, { day: '2026-06-01' })).toBe(743.26);
  });

  it('takes a share of the pay that never grows with it, and never exceeds the ceiling', () => {
    const pay = fc.integer({ min: 100, max: 7000 });
    fc.assert(
      fc.property(pay, pay, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const share = (gross: number) => monthly(gross) / gross;
        // A cent of rounding on the smaller pay.
        expect(share(high)).toBeLessThanOrEqual(share(low) + 0.01 / low);
        expect(share(low)).toBeLessThanOrEqual(0.3981 + 0.01 / low);
      }),
    );
  });
});

describe('general reduction of a hire', () => {
  it('gives the first twelve months', () => {
    expect(decide({})).toMatchObject({ status: 'eligible', amount: 8919.12, deadline: null });
  });

  it.each<[LegalNature, string]>([
    ['private_market', 'eligible'],
    ['association', 'eligible'],
    ['local_authority', 'not_eligible'],
    ['state', 'not_eligible'],
    ['public_body', 'not_eligible'],
  ])('employer %s: %s', (legalNature, status) => expect(decide({ employer: { legalNature } }).status).toBe(status));

  it('is not due from three times the SMIC', () => {
    const refused = { status: 'not_eligible', amount: 0, missing: [] };
    expect(decide({ hire: { grossMonthly: 5601.06 } })).toMatchObject(refused);
    // Whatever the headcount, which then decides nothing.
    expect(decide({ hire: { grossMonthly: 5601.06 }, employer: { headcount: null } })).toMatchObject(refused);
  });

  it.each<[string, Partial<HireFacts>, string[]]>([
    ['the pay', { hire: { grossMonthly: null } }, ['hire.grossMonthly']],
    ['the hours', { hire: { weeklyHours: null } }, ['hire.weeklyHours']],
    ['the headcount', { employer: { headcount: null } }, ['employer.headcount']],
    ['the employer', { employer: { legalNature: null } }, ['employer.legalNature']],
    ['the start', { hire: { startsOn: null } }, ['hire.startsOn']],
  ])('asks for %s', (_, changes, missing) => {
    expect(decide(changes)).toMatchObject({ status: 'needs_information', amount: null, missing });
  });

  it('has no rule before 2026, and says so', () => {
    expect(decide({ hire: { startsOn: '2025-12-31' } })).toMatchObject({ status: 'needs_information', missing: [] });
    expect(decide({ hire: { startsOn: '2026-01-01' } }).status).toBe('eligible');
  });
});
