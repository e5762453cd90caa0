import fc from 'fast-check';
import { CONTRACT_TYPES, type ContractType, type HireFacts, type Need } from './hire.js';
import { questionTexts, sourceLabel } from './labels.js';
import { recommendContracts } from './recommend.js';
import { exampleHire } from './testing/example-hire.js';

const ON = '2026-11-21';
const recommend = (changes: Parameters<typeof exampleHire>[0] = {}) => recommendContracts(exampleHire(changes), ON);
const NOTHING_KNOWN: HireFacts = { hire: {}, employer: {}, youth: {} };

describe('recommendation', () => {
  it.each<[string, Parameters<typeof exampleHire>[0], ContractType[]]>([
    ['a permanent need and a CAP to prepare', {}, ['apprenticeship', 'cdi']],
    ['a permanent need without training', { training: null }, ['cdi']],
    [
      'a permanent need and a branch qualification',
      { training: { certified: false, durationMonths: 12 } },
      ['professionalisation', 'cdi'],
    ],
    ['a replacement of four months', { hire: { need: 'replacement', durationMonths: 4 }, training: null }, ['cdd']],
    ['a season', { hire: { need: 'seasonal', durationMonths: 4 } }, ['cdd']],
    ['a discovery', { hire: { need: 'discovery' }, training: null }, ['pmsmp']],
    ['a discovery by a student', { hire: { need: 'discovery' }, youth: { student: true } }, ['pmsmp', 'internship']],
    ['a job in an insertion structure', { employer: { legalNature: 'iae' }, training: null }, ['cdi', 'iae']],
    ['a limited need without motive', { hire: { need: 'fixed_term', durationMonths: 4 }, training: null }, []],
  ])('%s', (_, changes, recommended) => expect(recommend(changes).recommended).toEqual(recommended));

  it('gives the aids of each contract, and none to a contract that is not possible', () => {
    const { contracts } = recommend({ youth: { birthDate: '1990-01-01' } });
    const apprenticeship = contracts.find(({ type }) => type === 'apprenticeship');
    expect(apprenticeship?.verdict).toBe('excluded');
    expect(apprenticeship?.subsidies.map(({ code, status, amount }) => [code, status, amount])).toEqual([
      ['apprenticeship_single_aid', 'not_eligible', 0],
      ['apprenticeship_exceptional_aid', 'not_eligible', 0],
      ['geiq_allowance', 'not_eligible', 0],
      ['agefiph_apprenticeship', 'not_eligible', 0],
      ['general_reduction', 'not_eligible', 0],
      ['apprentice_contributions', 'not_eligible', 0],
      ['apprentice_licence_aid', 'closed', 0],
    ]);
    const cdi = contracts.find(({ type }) => type === 'cdi');
    expect(cdi?.subsidies.map(({ code, status }) => [code, status])).toEqual([
      ['general_reduction', 'eligible'],
      ['zfrr_exemption', 'needs_information'],
      ['emploi_franc', 'closed'],
    ]);
  });

  it('asks what decides most first, and only what decides', () => {
    expect(recommend().questions).toEqual([]);
    const { questions } = recommend({
      hire: { need: null },
      employer: { headcount: null },
      youth: { birthDate: null },
    });
    const fields = questions.map(({ field }) => field);
    expect(fields.slice(0, 2)).toEqual(['hire.need', 'youth.birthDate']);
    expect(fields.at(-1)).toBe('employer.headcount');
    expect(fields).not.toContain('hire.weeklyHours');
    expect(questions[0]?.text).toBe(questionTexts['hire.need']);
  });

  it('always answers for all twelve contracts', () => {
    const types = recommend().contracts.map(({ type }) => type);
    expect([...types].sort()).toEqual([...CONTRACT_TYPES].sort());
  });

  it('says what it took for granted', () => {
    expect(recommend({ hire: { category: null } }).assumptions).toContain('Catégorie ouvrier ou employé');
    expect(recommend().assumptions).toContain('SMIC du 1er\u00a0juin\u00a02026, le dernier connu');
    expect(recommend({ hire: { startsOn: '2026-06-01' } }).assumptions.join()).not.toContain('dernier connu');
    expect(recommend({ employer: { department: null } }).assumptions.join()).toContain('Mayotte');
  });

  it.each([
    ['2026-09-13', false],
    ['2026-09-28', true],
  ])('on %s, sources of six months: to verify again %s', (on, toReverify) => {
    const { contracts } = recommendContracts(exampleHire(), on);
    const aid = contracts[0]?.subsidies.find(({ code }) => code === 'apprenticeship_single_aid');
    expect(aid?.toReverify).toBe(toReverify);
  });

  it('marks what must be written until somebody has read it in the text', () => {
    const { contracts } = recommend({ hire: { weeklyHours: 20 }, employer: { legalNature: 'association' } });
    const read = contracts.flatMap(({ type, inWriting }) =>
      inWriting.filter(({ toVerify }) => !toVerify).map(({ article }) => [type, article]),
    );
    expect(read.sort()).toEqual([
      ['apprenticeship', undefined],
      ['cdi', 'L1221-19'],
      ['pec', 'R5134-26'],
      ['pmsmp', 'L5135-1'],
      ['pmsmp', 'L5135-4'],
    ]);
  });

  it('knows nothing, refuses nothing, and asks', () => {
    const { contracts, recommended, questions } = recommendContracts(NOTHING_KNOWN, ON);
    expect(recommended).toEqual([]);
    expect(new Set(contracts.map(({ verdict }) => verdict))).toEqual(new Set(['needs_information']));
    expect(questions.length).toBeGreaterThan(5);
    for (const { subsidies } of contracts) {
      for (const { status, amount } of subsidies) expect([status, amount]).toEqual(['needs_information', null]);
    }
  });
});

describe('laws that hold for every hire', () => {
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
  const day = (from: string, days: number) =>
    fc
      .integer({ min: 0, max: days })
      .map((n) => new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10));
  const needs: Need[] = ['permanent', 'temporary_increase', 'replacement', 'seasonal', 'fixed_term', 'discovery'];
  const hires: fc.Arbitrary<HireFacts> = fc.record({
    hire: fc.record({
      signedOn: maybe(day('2025-01-01', 800)),
      startsOn: maybe(day('2026-01-01', 400)),
      need: maybe(fc.constantFrom(...needs)),
      durationMonths: maybe(fc.integer({ min: 1, max: 30 })),
      weeklyHours: maybe(fc.constantFrom(18, 20, 24, 35, 39)),
      grossMonthly: maybe(fc.integer({ min: 500, max: 6000 })),
      tasks: maybe(fc.subarray(['night_work', 'height', 'asbestos', 'demolition', 'heavy_loads'] as const)),
    }),
    employer: fc.record({
      legalNature: maybe(fc.constantFrom('private_market', 'association', 'local_authority', 'state', 'iae')),
      headcount: maybe(fc.constantFrom(3, 49, 50, 249, 250, 1000)),
      alternanceSharePercent: maybe(fc.constantFrom(0, 3, 5)),
      economicDismissalLast6Months: maybe(fc.boolean()),
      economicDismissalLast12Months: maybe(fc.boolean()),
      department: maybe(fc.constantFrom('61', '974', '976')),
    }),
    youth: fc.record({
      birthDate: maybe(day('1994-01-01', 6500)),
      diplomaLevel: maybe(fc.constantFrom(0, 2, 3, 4, 5)),
      diplomaKind: maybe(fc.constantFrom('general', 'vocational')),
      disabledWorker: maybe(fc.boolean()),
      jobSeeker: maybe(fc.boolean()),
      student: maybe(fc.boolean()),
      priorityDistrict: maybe(fc.boolean()),
    }),
    training: maybe(
      fc.record({
        targetLevel: maybe(fc.constantFrom(3, 4, 5, 6, 7)),
        certified: maybe(fc.boolean()),
        durationMonths: maybe(fc.integer({ min: 3, max: 40 })),
      }),
    ),
  });

  it('a refusal or an agreement has no open question that decides it; needing information has at least one', () => {
    fc.assert(
      fc.property(hires, (hire) => {
        for (const { verdict, missing, reasons, subsidies } of recommendContracts(hire, ON).contracts) {
          if (verdict === 'excluded') expect(reasons.length).toBeGreaterThan(0);
          if (verdict === 'needs_information') expect(missing.length).toBeGreaterThan(0);
          for (const { status, amount } of subsidies) {
            if (status === 'eligible') expect(amount ?? 1).toBeGreaterThan(0);
            else expect(amount).toBe(status === 'needs_information' ? null : 0);
          }
        }
      }),
    );
  });

  it('the two aids for apprentices are never due together', () => {
    fc.assert(
      fc.property(hires, (hire) => {
        const [apprenticeship] = recommendContracts(hire, ON).contracts;
        const paid = apprenticeship?.subsidies.filter(
          ({ status, code }) => status === 'eligible' && /_(single|exceptional)_aid$/.test(code),
        );
        expect(paid?.length ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('telling one more fact never turns a refusal or an agreement round', () => {
    const complete = exampleHire();
    const facts = (['hire', 'employer', 'youth', 'training'] as const).flatMap((group) =>
      Object.keys(complete[group] ?? {}).map((key) => ({ group, key })),
    );
    // The length of a training nobody told is assumed to be usual, in so many words.
    const asked = facts.filter(({ key }) => key !== 'durationMonths');
    fc.assert(
      fc.property(hires, fc.constantFrom(...asked), (hire, { group, key }) => {
        const known: Record<string, unknown> = { ...hire[group] };
        fc.pre(known[key] === null);
        const value: unknown = Object.entries(complete[group] ?? {}).find(([name]) => name === key)?.[1];
        const after = recommendContracts({ ...hire, [group]: { ...known, [key]: value } }, ON).contracts;
        recommendContracts(hire, ON).contracts.forEach(({ type, verdict, subsidies }, index) => {
          const told = after[index];
          const settled = verdict === 'excluded' || verdict === 'recommended' || verdict === 'possible';
          if (settled) expect([type, told?.verdict === 'excluded']).toEqual([type, verdict === 'excluded']);
          if (told?.verdict === 'excluded') return;
          subsidies.forEach(({ code, status }, rank) => {
            if (status !== 'needs_information') expect([code, told?.subsidies[rank]?.status]).toEqual([code, status]);
          });
        });
      }),
    );
  });

  it('writes French as it is printed, and cites only sources with address and date', () => {
    fc.assert(
      fc.property(hires, (hire) => {
        const { assumptions, contracts, questions } = recommendContracts(hire, ON);
        const texts = [
          ...assumptions,
          ...questions.map(({ text }) => text),
          ...contracts.flatMap(({ reasons, deadlines, subsidies }) => [
            ...[...reasons, ...subsidies.flatMap((subsidy) => subsidy.reasons)].map(({ text }) => text),
            ...deadlines.map(({ what }) => what),
            ...subsidies.flatMap(({ sources }) => sources.map(sourceLabel)),
          ]),
        ];
        for (const text of texts) expect(text).not.toMatch(/'| [:;!?»%€]|[^\u00a0:/][:;!?]|« /);
        for (const source of contracts.flatMap(({ subsidies }) => subsidies.flatMap(({ sources }) => sources))) {
          expect(source.url).toMatch(/^https:\/\//);
          expect(source.verifiedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
