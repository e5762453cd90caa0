import type { Task } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { apprenticeship } from './apprenticeship.rule.js';
import { cdi } from './cdi.rule.js';
import { judge } from './contract-rule.js';

const SEVENTEEN = '2008-12-02';
const EIGHTEEN = '2008-12-01';

describe('someone under 18 at the start', () => {
  it.each<[Task, 'excluded' | 'recommended', 'excluded' | 'recommended', string]>([
    // task, in a CDI, in an apprenticeship, article
    ['night_work', 'excluded', 'excluded', 'L3163-2'],
    ['scaffolding', 'excluded', 'recommended', 'D4153-31'],
    ['height', 'excluded', 'recommended', 'D4153-30'],
    ['driving_machines', 'excluded', 'recommended', 'D4153-27'],
    ['dangerous_machines', 'excluded', 'recommended', 'D4153-28'],
    ['chemicals', 'excluded', 'recommended', 'D4153-17'],
    ['confined_space', 'excluded', 'recommended', 'D4153-34'],
    ['asbestos', 'excluded', 'excluded', 'D4153-18'],
    ['electricity_live', 'excluded', 'excluded', 'D4153-24'],
    ['demolition', 'excluded', 'excluded', 'D4153-25'],
    ['extreme_temperature', 'excluded', 'excluded', 'D4153-36'],
    ['slaughter', 'excluded', 'excluded', 'D4153-37'],
    ['heavy_loads', 'recommended', 'recommended', 'R4153-52'],
  ])('%s: CDI %s, apprenticeship %s (%s)', (task, inCdi, inApprenticeship, article) => {
    const hire = exampleHire({ hire: { tasks: [task] }, youth: { birthDate: SEVENTEEN } });
    const verdicts = [judge(cdi, hire), judge(apprenticeship, hire)];
    expect(verdicts.map(({ verdict }) => verdict)).toEqual([inCdi, inApprenticeship]);
    for (const { reasons } of verdicts) expect(reasons.map((reason) => reason.article)).toContain(article);

    const adult = exampleHire({ hire: { tasks: [task] }, youth: { birthDate: EIGHTEEN } });
    expect(judge(cdi, adult).verdict).toBe('recommended');
    expect(judge(apprenticeship, adult).verdict).toBe('recommended');
  });

  it.each([
    [SEVENTEEN, 35, 'recommended'],
    [SEVENTEEN, 35.5, 'excluded'],
    [EIGHTEEN, 39, 'recommended'],
  ])('born %s, %f hours a week: %s (L3162-1)', (birthDate, weeklyHours, verdict) => {
    expect(judge(cdi, exampleHire({ hire: { weeklyHours }, youth: { birthDate } })).verdict).toBe(verdict);
  });

  it.each([
    ['43.22A', 40, 'recommended'],
    ['43.22A', 40.5, 'excluded'],
    ['8130Z', 39, 'recommended'],
    ['10.71C', 39, 'excluded'],
    [null, 39, 'excluded'],
  ])('works five hours more on sites: %s, %f hours a week: %s (R3162-1)', (naf, weeklyHours, verdict) => {
    const hire = exampleHire({ hire: { weeklyHours }, employer: { naf }, youth: { birthDate: SEVENTEEN } });
    expect(judge(cdi, hire).verdict).toBe(verdict);
  });

  it.each([
    ['the tasks', { tasks: null }, ['hire.tasks']],
    ['the hours', { weeklyHours: null }, ['hire.weeklyHours']],
  ])('asks for %s, of a minor only', (_, hire, missing) => {
    const minor = judge(cdi, exampleHire({ hire, youth: { birthDate: SEVENTEEN } }));
    expect(minor).toMatchObject({ verdict: 'needs_information', missing });
    expect(judge(cdi, exampleHire({ hire, youth: { birthDate: EIGHTEEN } })).missing).toEqual([]);
  });

  it('sees the physician before the first day', () => {
    const codes = (birthDate: string) =>
      judge(cdi, exampleHire({ youth: { birthDate } })).deadlines.map(({ article }) => article);
    expect(codes(SEVENTEEN)).toContain('R4624-18');
    expect(codes(EIGHTEEN)).not.toContain('R4624-18');
  });

  it('needs a declaration to the inspector for the regulated tasks of an apprenticeship', () => {
    const articles = (tasks: Task[]) =>
      judge(apprenticeship, exampleHire({ hire: { tasks }, youth: { birthDate: SEVENTEEN } })).deadlines.map(
        ({ article }) => article,
      );
    expect(articles(['dangerous_machines'])).toContain('R4153-41');
    expect(articles([])).not.toContain('R4153-41');
  });
});
