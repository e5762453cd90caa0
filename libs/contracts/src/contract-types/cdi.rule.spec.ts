import type { Need } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { cdi } from './cdi.rule.js';
import { judge } from './contract-rule.js';

const judged = (changes: Parameters<typeof exampleHire>[0]) => judge(cdi, exampleHire(changes));

describe('CDI', () => {
  it.each<[Need, string]>([
    ['permanent', 'recommended'],
    ['replacement', 'possible'],
    ['temporary_increase', 'possible'],
    ['seasonal', 'possible'],
    ['fixed_term', 'possible'],
    ['discovery', 'excluded'],
  ])('need %s: %s', (need, verdict) => expect(judged({ hire: { need } }).verdict).toBe(verdict));

  it.each([
    ['15 on the day before the birthday', '2010-12-02', 'excluded'],
    ['16 on the first day', '2010-12-01', 'recommended'],
    ['25', '2001-06-01', 'recommended'],
    ['60', '1966-06-01', 'recommended'],
  ])('%s: %s', (_, birthDate, verdict) => expect(judged({ youth: { birthDate } }).verdict).toBe(verdict));

  it('gives the article of what is not met', () => {
    const { reasons } = judged({ youth: { birthDate: '2012-01-01' } });
    expect(reasons.map(({ article }) => article)).toEqual(['L4153-1']);
    expect(reasons[0]?.url).toBe('https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037386047');
  });

  it.each([
    ['the need', { hire: { need: null } }, ['hire.need']],
    ['the birth date', { youth: { birthDate: null } }, ['youth.birthDate']],
    ['the start', { hire: { startsOn: null } }, ['hire.startsOn']],
  ])('asks for %s rather than refuse', (_, changes, missing) => {
    expect(judged(changes)).toMatchObject({ verdict: 'needs_information', missing });
  });

  it.each([
    [null, 2, '2027-01-31', '2027-01-17'],
    ['worker', 2, '2027-01-31', '2027-01-17'],
    ['employee', 2, '2027-01-31', '2027-01-17'],
    ['technician', 3, '2027-02-28', '2027-02-14'],
    ['manager', 4, '2027-03-31', '2027-02-28'],
  ] as const)('trial of category %s: %i months, until %s, notice by %s', (category, max, lastDay, noticeBy) => {
    expect(judged({ hire: { category } }).trial).toEqual({ unit: 'months', max, lastDay, noticeBy });
  });

  it.each([
    ['at 16', '2010-12-01', 1493.61],
    ['at 17', '2009-12-01', 1680.32],
    ['at 18', '2008-12-01', 1867.02],
  ])('minimum pay %s', (_, birthDate, pay) => {
    expect(judged({ youth: { birthDate } }).minimumPayMonthly).toBe(pay);
  });

  it.each([
    [23.5, false, 'L3123-27'],
    [23.5, null, 'L3123-27'],
    [23.5, true, 'L3123-7'],
    [24, false, undefined],
    [35, false, undefined],
  ])('%f hours, student %s: advice on the floor of 24 hours %s', (weeklyHours, student, article) => {
    const { verdict, reasons } = judged({ hire: { weeklyHours, grossMonthly: null }, youth: { student } });
    expect(verdict).toBe('recommended');
    expect(reasons.find(({ text }) => text.startsWith('Moins de 24'))?.article).toBe(article);
  });

  it.each([
    [35, 1867.01, true],
    [35, 1867.02, false],
    [24, 1280.23, true],
    [24, 1280.24, false],
  ])('%i hours at %f €: warns %s', (weeklyHours, grossMonthly, warns) => {
    const { reasons } = judged({ hire: { weeklyHours, grossMonthly } });
    expect(reasons.some(({ article }) => article === 'L3231-2')).toBe(warns);
  });

  it('starts with the declaration of the hire', () => {
    expect(judged({}).deadlines).toMatchObject([{ code: 'before_hire', days: 8, who: 'employer' }]);
  });
});
