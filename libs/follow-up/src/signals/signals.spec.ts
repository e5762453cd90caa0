import fc from 'fast-check';
import { milestoneKeys, type Respondent } from '../plan/milestones.js';
import { questionsOf } from '../check-ins/questions.js';
import { type Side, signalLevels, signalOf } from './signals.js';

const said = (respondent: Respondent, answers: Record<string, string>, over: Partial<Side> = {}): Side => ({
  respondent,
  state: 'answered',
  answers,
  comment: null,
  callWanted: false,
  silentBefore: false,
  ...over,
});
const silent = (respondent: Respondent, silentBefore = false): Side => ({
  ...said(respondent, {}),
  state: 'silent',
  answers: null,
  silentBefore,
});

const happyEmployer = said('employer', { presence: 'yes', tasks: 'yes', continue: 'yes' });
const happyCandidate = said('candidate', { tasks: 'yes', atmosphere: 'good', continue: 'yes' });

describe('signalOf, at two weeks', () => {
  it.each<[string, Side[], string, string[]]>([
    ['all is well', [happyEmployer, happyCandidate], 'none', []],
    ['only one has answered, well', [happyEmployer], 'none', []],
    [
      'some delays',
      [said('employer', { presence: 'late', tasks: 'yes', continue: 'yes' }), happyCandidate],
      'watch',
      ['Entreprise, la présence et les horaires : « Quelques retards ».'],
    ],
    [
      'absences',
      [said('employer', { presence: 'absent', tasks: 'yes', continue: 'yes' })],
      'alert',
      ['Entreprise, la présence et les horaires : « Des absences ».'],
    ],
    [
      'nobody comes any more',
      [said('employer', { presence: 'gone', tasks: 'yes', continue: 'unsure' })],
      'urgent',
      [
        'Entreprise, la présence et les horaires : « Elle ne vient plus ».',
        'Entreprise, l’envie de continuer : « Je ne sais pas encore ».',
      ],
    ],
    [
      'one is content, the other hesitates: worth a look',
      [happyEmployer, said('candidate', { tasks: 'yes', atmosphere: 'good', continue: 'unsure' })],
      'watch',
      [
        'Jeune, l’envie de continuer : « Je ne sais pas ».',
        'Les deux ne disent pas la même chose sur l’envie de continuer.',
      ],
    ],
    [
      'they differ on two things: that is an alert though nobody said anything serious',
      [happyEmployer, said('candidate', { tasks: 'hard', atmosphere: 'good', continue: 'unsure' })],
      'alert',
      [
        'Jeune, le travail : « C’est difficile ».',
        'Jeune, l’envie de continuer : « Je ne sais pas ».',
        'Les deux ne disent pas la même chose sur le travail.',
        'Les deux ne disent pas la même chose sur l’envie de continuer.',
      ],
    ],
    [
      'both hesitate: the same thing, said twice',
      [
        said('employer', { presence: 'yes', tasks: 'yes', continue: 'unsure' }),
        said('candidate', { tasks: 'yes', atmosphere: 'good', continue: 'unsure' }),
      ],
      'watch',
      [
        'Entreprise, l’envie de continuer : « Je ne sais pas encore ».',
        'Jeune, l’envie de continuer : « Je ne sais pas ».',
      ],
    ],
    ['a call is wanted', [{ ...happyCandidate, callWanted: true }], 'alert', ['Jeune : demande qu’on l’appelle.']],
    [
      'all boxes are fine, the sentence is not',
      [{ ...happyCandidate, comment: 'Je suis pas payé' }],
      'alert',
      ['Jeune, dans sa phrase : pas payé.'],
    ],
    [
      'an accident',
      [{ ...happyEmployer, comment: 'Il y a eu un accident' }],
      'urgent',
      ['Entreprise, dans sa phrase : accident.'],
    ],
    [
      'one side is silent',
      [happyEmployer, silent('candidate')],
      'watch',
      ['Jeune : pas de réponse après les relances.'],
    ],
    [
      'silent twice',
      [happyEmployer, silent('candidate', true)],
      'alert',
      ['Jeune : pas de réponse, pour la deuxième fois de suite.'],
    ],
    [
      'both are silent',
      [silent('employer'), silent('candidate')],
      'alert',
      [
        'Ni l’entreprise ni le ou la jeune n’a répondu.',
        'Entreprise : pas de réponse après les relances.',
        'Jeune : pas de réponse après les relances.',
      ],
    ],
  ])('%s', (_, sides, level, reasons) => {
    expect(signalOf('day_15', sides)).toEqual({ level, reasons });
  });
});

it('silence is an alert when the end of the trial comes near', () => {
  expect(signalOf('before_trial_end', [happyEmployer, silent('candidate')]).level).toBe('alert');
});

describe('where things are going', () => {
  const well = { milestone: 'day_15', answers: { tasks: 'yes', atmosphere: 'good', continue: 'yes' } } as const;
  const mixed = { milestone: 'day_7', answers: { atmosphere: 'mixed', tutor: 'yes', transport: 'yes' } } as const;
  const now = (answers: Record<string, string>, before: Side['before'] = []) =>
    signalOf('month_1', [
      said('candidate', { pay: 'yes', atmosphere: 'good', continue: 'yes', ...answers }, { before }),
    ]);

  it.each<[string, Record<string, string>, Side['before'], string, string | null]>([
    ['nothing before', { atmosphere: 'mixed' }, [], 'watch', null],
    ['all is well again', {}, [mixed], 'none', null],
    ['it was good', { atmosphere: 'mixed' }, [well], 'watch', 'moins bien que la dernière fois'],
    ['it was the same', { atmosphere: 'mixed' }, [mixed], 'watch', 'pas mieux que la dernière fois'],
    ['three times', { atmosphere: 'mixed' }, [mixed, mixed], 'alert', 'pour la troisième fois de suite'],
    [
      'it was worse: on the way up',
      { atmosphere: 'mixed' },
      [{ ...mixed, answers: { atmosphere: 'bad' } }],
      'watch',
      null,
    ],
    [
      'two subjects fall at once',
      { atmosphere: 'mixed', continue: 'unsure' },
      [well],
      'alert',
      'moins bien que la dernière fois',
    ],
    [
      'worse and worse, each time about something else',
      { continue: 'unsure', atmosphere: 'mixed' },
      [mixed, well],
      'alert',
      'de moins en moins bien, trois points de suite',
    ],
  ])('%s', (_, answers, before, level, reason) => {
    const signal = now(answers, before);
    expect(signal.level).toBe(level);
    if (reason) expect(signal.reasons.join(' ')).toContain(reason);
    else expect(signal.reasons.join(' ')).not.toMatch(/fois|de suite/);
  });
});

describe('when the end of the trial comes near', () => {
  const hesitates = said('candidate', { tasks: 'yes', atmosphere: 'good', continue: 'unsure' });

  it.each([
    ['day_15', false, 'watch'],
    ['day_15', true, 'alert'],
    ['before_trial_end', false, 'alert'],
    ['apprentice_day_35', false, 'alert'],
  ] as const)('a hesitation at %s, soon: %s, is %s', (milestone, trialEndsSoon, level) => {
    const answers = { tasks: 'yes', atmosphere: 'good', tutor: 'yes', continue: 'unsure' };
    expect(signalOf(milestone, [{ ...hesitates, answers }], { trialEndsSoon }).level).toBe(level);
  });

  it('is no reason by itself', () => {
    expect(signalOf('before_trial_end', [happyEmployer, happyCandidate], { trialEndsSoon: true })).toEqual({
      level: 'none',
      reasons: [],
    });
  });
});

it('weighs the medical visit of a minor that is not made', () => {
  const answers = said('employer', { ready: 'yes', paperwork: 'no', welcome: 'named' });
  const minor = { contractType: 'cdd', minor: true } as const;
  expect(signalOf('before_start', [answers]).level).toBe('watch');
  expect(signalOf('before_start', [answers], { circumstances: minor })).toEqual({
    level: 'alert',
    reasons: [
      'Entreprise, le contrat, la déclaration d’embauche et la visite médicale\u00a0: «\u00a0Pas encore, j’ai besoin d’aide\u00a0».',
    ],
  });
});

describe('laws', () => {
  const side = (milestone: (typeof milestoneKeys)[number], respondent: Respondent) =>
    fc
      .tuple(
        ...questionsOf(milestone, respondent).map(({ code, answers }) =>
          fc.constantFrom(...answers).map((row) => [code, row.code] as const),
        ),
      )
      .map((pairs) => said(respondent, Object.fromEntries(pairs)));
  const form = fc
    .constantFrom(...milestoneKeys)
    .chain((milestone) => fc.tuple(fc.constant(milestone), side(milestone, 'employer'), side(milestone, 'candidate')));
  const rank = (level: (typeof signalLevels)[number]) => signalLevels.indexOf(level);

  it('which side comes first changes nothing to the level', () => {
    fc.assert(
      fc.property(form, ([milestone, one, other]) => {
        expect(signalOf(milestone, [one, other]).level).toBe(signalOf(milestone, [other, one]).level);
      }),
    );
  });

  it('a worse answer never lowers the level, whatever was said before and whenever it is', () => {
    const history = fc
      .array(form, { maxLength: 3 })
      .map((forms) => forms.map(([milestone, { answers }]) => ({ milestone, answers: answers ?? {} })));
    fc.assert(
      fc.property(form, fc.nat(2), history, fc.boolean(), ([milestone, first, other], index, before, trialEndsSoon) => {
        const one = { ...first, before };
        const question = questionsOf(milestone, one.respondent)[index];
        const worst = question?.answers.reduce((a, b) => (b.worry > a.worry ? b : a));
        const worse = { ...one, answers: { ...one.answers, [question?.code ?? '']: worst?.code ?? '' } };
        const moment = { trialEndsSoon };
        expect(rank(signalOf(milestone, [worse, other], moment).level)).toBeGreaterThanOrEqual(
          rank(signalOf(milestone, [one, other], moment).level),
        );
      }),
    );
  });

  it('a level above none has a reason, none has none', () => {
    fc.assert(
      fc.property(form, ([milestone, one, other]) => {
        const { level, reasons } = signalOf(milestone, [one, other]);
        expect(reasons.length > 0).toBe(level !== 'none');
      }),
    );
  });
});
