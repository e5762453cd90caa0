import { CONTRACT_TYPES } from '#contracts';
import fc from 'fast-check';
import { calendarIn } from '../calendar/sending-calendar.js';
import { milestoneKeys, milestoneOf, type Respondent, respondents, whenOf } from './milestones.js';
import { planOf } from './plan.js';
import {
  choiceProblems,
  choicesOf,
  describeProtocolChange,
  type MilestoneChoice,
  protocolOf,
  settingsOf,
  standardProtocol,
} from './protocol.js';

const keys = (contractType: string) => standardProtocol(contractType).map(({ key }) => key);
const job = ['before_start', 'day_7', 'day_15', 'month_1', 'before_trial_end', 'month_3', 'month_6', 'before_end'];

describe('the standard', () => {
  it.each([
    ['cdi', job],
    ['cdd', job],
    ['temporary_agency', job],
    ['professionalisation', job],
    ['iae', job],
    ['poei', job],
    ['internship', job],
    ['civic_service', job],
    ['pec', [...job.slice(0, -1), 'aided_exit', 'before_end']],
    ['cie', [...job.slice(0, -1), 'aided_exit', 'before_end']],
    ['apprenticeship', [...job.slice(0, 5), 'apprentice_day_35', 'school_term', ...job.slice(5)]],
    ['pmsmp', ['midway', 'end']],
  ])('of a %s', (contractType, expected) => {
    expect(keys(contractType)).toEqual(expected);
  });

  it('knows every contract type', () => {
    for (const type of CONTRACT_TYPES) expect(keys(type).length).toBeGreaterThan(1);
  });

  it.each([
    ['before_start', '3 jours ouvrés avant le premier jour'],
    ['day_7', '7 jours après le premier jour'],
    ['month_1', '1 mois après le premier jour'],
    ['aided_exit', '2 mois avant le dernier jour du contrat'],
    ['before_trial_end', '5 jours ouvrés avant le dernier jour où l’employeur peut prévenir d’une fin d’essai'],
    ['end', 'le dernier jour de la période'],
  ] as const)('puts %s %s', (key, words) => {
    expect(whenOf(milestoneOf(key))).toBe(words);
  });

  it('lies within the bounds a structure may choose', () => {
    for (const { shift, movable } of standardProtocol('pec').filter((row) => row.movable)) {
      const count = Object.values(shift).reduce((sum, one: number) => sum + one, 0);
      const days = Math.abs(count) * ('months' in shift ? 30 : 1);
      expect(days).toBeGreaterThanOrEqual(movable?.min ?? 0);
      expect(days).toBeLessThanOrEqual(movable?.max ?? 0);
    }
  });
});

const choose = (milestone: MilestoneChoice['milestone'], over: Partial<MilestoneChoice> = {}): MilestoneChoice => ({
  milestone,
  on: true,
  respondents,
  count: null,
  ...over,
});

describe('what a structure chooses', () => {
  it.each<[string, MilestoneChoice[], string[]]>([
    ['nothing', [], []],
    ['another day', [choose('day_7', { count: 10 })], []],
    ['too late', [choose('day_7', { count: 11 })], ['milestones.0.count out_of_bounds']],
    ['too early', [choose('before_start', { count: 0 })], ['milestones.0.count out_of_bounds']],
    ['the end of the trial moved', [choose('before_trial_end', { count: 3 })], ['milestones.0.count set_by_law']],
    ['the end of the trial switched off', [choose('before_trial_end', { on: false })], []],
    ['nobody is asked', [choose('day_7', { respondents: [] })], ['milestones.0.respondents nobody']],
    ['off, so nobody is asked', [choose('day_7', { on: false, respondents: [] })], []],
    ['of another contract', [choose('day_7'), choose('midway')], ['milestones.1.milestone not_in_protocol']],
    ['twice', [choose('day_7'), choose('day_7')], ['milestones.1.milestone not_in_protocol']],
  ])('%s', (_, choices, problems) => {
    expect(choiceProblems('cdi', choices).map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
  });

  it('is kept as differences only', () => {
    const choices = [
      choose('day_7', { count: 7 }),
      choose('day_15', { count: 12 }),
      choose('month_1', { respondents: ['candidate'] }),
      choose('month_3', { on: false }),
    ];
    expect(settingsOf('cdi', choices)).toEqual({
      day_15: { count: 12 },
      month_1: { only: 'candidate' },
      month_3: { off: true },
    });
  });

  it('changes the plan', () => {
    const settings = settingsOf('cdi', [
      choose('before_start', { count: 5 }),
      choose('day_15', { on: false }),
      choose('month_1', { count: 30, respondents: ['employer'] }),
    ]);
    const facts = { contractType: 'cdi', startsOn: '2026-12-01', endsOn: null, trialNoticeBy: null };
    const calendar = calendarIn('Europe/Paris', '61169');
    const { planned } = planOf(facts, '2026-11-02', calendar, protocolOf('cdi', settings));
    expect(
      planned.slice(0, 5).map(({ milestone, respondent, dueOn }) => `${dueOn} ${milestone} ${respondent}`),
    ).toEqual([
      '2026-11-24 before_start employer',
      '2026-11-24 before_start candidate',
      '2026-12-08 day_7 employer',
      '2026-12-08 day_7 candidate',
      '2026-12-31 month_1 employer',
    ]);
    expect(planned.map(({ reason }) => reason).join()).toMatch(/30 jours après le premier jour \(1er\sdécembre 2026\)/);
  });
});

describe('the history', () => {
  it.each<[string, MilestoneChoice[], MilestoneChoice[], string[]]>([
    ['nothing', [], [], []],
    ['taken out', [], [choose('day_7', { on: false })], ['« Après une semaine » : retiré.']],
    [
      'put back',
      [choose('day_7', { on: false })],
      [],
      ['« Après une semaine » : de nouveau demandé, 7 jours après le premier jour, à l’entreprise et le ou la jeune.'],
    ],
    [
      'moved, and one side less',
      [],
      [choose('day_7', { count: 9, respondents: ['candidate'] })],
      [
        '« Après une semaine » : 7 jours après le premier jour → 9 jours après le premier jour.',
        '« Après une semaine » : demandé à le ou la jeune.',
      ],
    ],
  ])('%s', (_, before, after, sentences) => {
    const said = describeProtocolChange('cdi', settingsOf('cdi', before), settingsOf('cdi', after));
    expect(said.map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual(sentences);
  });
});

const anyChoices = fc.uniqueArray(
  fc.record({
    milestone: fc.constantFrom(...milestoneKeys),
    on: fc.boolean(),
    respondents: fc.subarray<Respondent>([...respondents]),
    count: fc.option(fc.integer({ min: 0, max: 220 })),
  }),
  { selector: ({ milestone }) => milestone },
);

it('what is accepted can be read back, whatever the contract', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CONTRACT_TYPES), anyChoices, (type, choices) => {
      fc.pre(choiceProblems(type, choices).length === 0);
      const settings = settingsOf(type, choices);
      expect(settingsOf(type, choicesOf(type, settings))).toEqual(settings);
      const asked = protocolOf(type, settings);
      for (const { milestone, on } of choices) expect(asked.some(({ key }) => key === milestone)).toBe(on);
    }),
  );
});
