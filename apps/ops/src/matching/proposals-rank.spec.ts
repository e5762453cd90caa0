import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { RANKING_CASES } from './proposals-rank.cases.js';
import { READING_CASES } from './proposals-rank-reading.cases.js';
import { proposalsRank } from './proposals-rank.command.js';

const folder = mkdtempSync(join(tmpdir(), 'rank-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  id: unknown;
  ranking: { candidate: string; score: number; reasons: { criterion: string; points: number; sentence: string }[] }[];
  out: { candidate: string; gates: { code: string; sentence: string }[] }[];
  error?: string;
}

/** What the command answers to the lines of a file: objects, or text that may be no JSON. */
async function answersTo(lines: readonly (object | string)[], ...more: string[]): Promise<Answer[]> {
  const [input, output] = [join(folder, 'cases.jsonl'), join(folder, 'ranked.jsonl')];
  writeFileSync(input, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  await proposalsRank.run(['--input', input, '--output', output, '--rome', 'none', ...more]);
  const text = readFileSync(output, 'utf8').trimEnd();
  return text.split('\n').map((line) => JSON.parse(line) as Answer);
}

/** « a = b > c | d: distance licence », or the beginning of an error. */
function inShort({ ranking, out, error }: Answer): string {
  if (error !== undefined) return `error ${error.replaceAll('\u00a0', ' ')}`;
  const ranked = ranking.map(({ candidate, score }, index) =>
    index === 0 ? candidate : `${score === ranking[index - 1]!.score ? '=' : '>'} ${candidate}`,
  );
  const refused = out.map(({ candidate, gates }) => `${candidate}: ${gates.map(({ code }) => code).join(' ')}`);
  return [ranked.join(' '), ...refused].filter(Boolean).join(' | ');
}

const need = { code: 'G1605', commune: '61169', startsOn: '2027-01-12' };
const candidate = { targets: [{ code: 'G1605' }], commune: '61169', radiusKm: 10, availableFrom: '2026-12-01' };
const lineOf = (id: unknown, asked: object, people: Record<string, object>, more: object = {}) => ({
  id,
  on: '2026-11-23',
  need: { ...need, ...asked },
  candidates: Object.entries(people).map(([name, facts]) => ({ id: name, ...candidate, ...facts })),
  ...more,
});

const CASES = [...RANKING_CASES, ...READING_CASES];

describe('cases', () => {
  let answers: Answer[];
  beforeAll(async () => {
    answers = await answersTo(CASES.map(([name, , asked, people, more]) => lineOf(name, asked, people, more)));
  });

  it.each(CASES.map(([name, expected], index) => [name, expected, index] as const))(
    '%s: %s',
    (name, expected, index) => {
      const answer = answers[index]!;
      expect(answer.id).toBe(name);
      expect(inShort(answer)).toBe(expected);
    },
  );

  it('add up, and every sentence is one in French', () => {
    const ranked = answers.flatMap(({ ranking = [] }) => ranking);
    for (const { score, reasons } of ranked) expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    const sentences = [
      ...ranked.flatMap(({ reasons }) => reasons),
      ...answers.flatMap(({ out = [] }) => out.flatMap(({ gates }) => gates)),
    ].map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBeGreaterThan(60);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}\d]/u);
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}| [:;?!]|'|_|\b(?:mon|tue|walk|car|none)\b/);
    }
  });
});

it('a line that cannot be read does not stop the others', async () => {
  const good = lineOf('good', {}, { a: {} });
  const answers = await answersTo(['{', '[]', '"a"', { id: 'no-need', candidates: [] }, '', good, '{"id":7}']);
  expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
    [undefined, true],
    [undefined, true],
    [undefined, true],
    ['no-need', true],
    ['good', false],
    [7, true],
  ]);
});

it('answers with the identifiers it was given, numbers included', async () => {
  const people = [12, '007'].map((id) => ({ id, ...candidate }));
  const [answer] = await answersTo([{ id: 0, need, candidates: people }]);
  expect(answer).toMatchObject({ id: 0, ranking: [{ candidate: '007' }, { candidate: 12 }], out: [] });
});

it('says with --explain what would change it, of people whose number is a number too', async () => {
  const people = [
    { ...candidate, id: 3, availableFrom: '2027-02-01' },
    { ...candidate, id: 4, radiusKm: null },
  ];
  const [answer] = await answersTo([{ id: 1, need, candidates: people }], '--explain');
  expect(answer).toMatchObject({
    out: [
      {
        candidate: 3,
        gates: [{ code: 'availability' }],
        change: expect.stringMatching(/20.jours plus tard/) as string,
      },
      { candidate: 4, gates: [{ code: 'unreadable' }], change: null },
    ],
  });
});

it('keeps the first of each case with --top, and everyone who is out', async () => {
  const people = ['a', 'b', 'c'].map((id) => ({ ...candidate, id }));
  const [answer] = await answersTo(
    [{ id: 1, need, candidates: [...people, { ...candidate, id: 'd', placed: true }] }],
    '--top',
    '2',
  );
  expect(inShort(answer!)).toBe('a = b | d: placed');
});

it('ranks five hundred people at once, whatever their order', async () => {
  const people = Array.from({ length: 500 }, (_, index) => ({
    ...{ ...candidate, id: `p${index}`, radiusKm: index % 40, commune: index % 3 ? '61169' : '61391' },
    ...{ waitingDays: index % 200, targets: [{ code: index % 2 ? 'G1605' : 'G1602' }] },
  }));
  const [answer, turned] = await answersTo([
    { id: 1, need, candidates: people },
    { id: 1, need, candidates: people.toReversed() },
  ]);
  expect(answer!.ranking.length + answer!.out.length).toBe(500);
  expect(turned).toEqual(answer);
});

it('a case without a day of its own is judged on its dates, whenever it is asked', async () => {
  const past = { ...need, startsOn: '2024-03-04' };
  const people = ['2024-03-04', '2024-03-05'].map((availableFrom) => ({
    ...candidate,
    id: availableFrom,
    availableFrom,
  }));
  const [answer] = await answersTo([{ id: 'past', need: past, candidates: people }]);
  expect(inShort(answer!)).toBe('2024-03-04 | 2024-03-05: availability');
});

describe('laws, on the cases’ own shape', () => {
  const skill = fc.constantFrom('plonge', 'service', 'caisse', 'Accueil du public');
  const code = fc.constantFrom('G1605', 'G1602', 'G1603', 'K2204', 'A1203');
  const place = fc.constantFrom('61169', '61391', '61007', '14174', '61145');
  const someNeed = fc.record(
    {
      code,
      commune: place,
      startsOn: fc.constantFrom('2026-12-01', '2027-01-12'),
      skills: fc.uniqueArray(skill),
      licence: fc.record({ code: fc.constantFrom('B', 'AM'), required: fc.boolean() }),
      night: fc.boolean(),
      days: fc.uniqueArray(fc.constantFrom('mon', 'sat', 'sun')),
      certificates: fc.uniqueArray(fc.constantFrom('HACCP', 'SST')),
      contract: fc.constantFrom('cdi', 'cdi', 'apprenticeship'),
      minimumLevel: fc.constantFrom(3, 4),
    },
    { requiredKeys: ['code', 'commune'] },
  );
  const someone = fc.record(
    {
      targets: fc.array(fc.record({ code }), { minLength: 1, maxLength: 3 }),
      commune: place,
      lat: fc.double({ min: 48.65, max: 48.85, noNaN: true }),
      lon: fc.double({ min: -0.7, max: -0.4, noNaN: true }),
      radiusKm: fc.integer({ min: 10, max: 50 }),
      means: fc.constantFrom('walk', 'bicycle', 'moped', 'car', 'public_transport'),
      availableFrom: fc.constantFrom('2026-11-01', '2026-12-01', '2027-01-12', '2027-02-01'),
      skills: fc.uniqueArray(skill),
      experience: fc.array(fc.record({ code, months: fc.integer({ min: 0, max: 30 }) }), { maxLength: 2 }),
      days: fc.uniqueArray(fc.constantFrom('mon', 'sat')),
      licences: fc.constantFrom([], ['B'], ['C']),
      certificates: fc.uniqueArray(fc.constantFrom('HACCP', 'SST')),
      level: fc.constantFrom(0, 3, 5),
      birthDate: fc.constantFrom('1996-01-01', '2006-05-04', '2006-05-04', '2009-12-31'),
      placed: fc.constantFrom(false, false, false, true),
      waitingDays: fc.integer({ min: 0, max: 400 }),
      proposedLast30Days: fc.integer({ min: 0, max: 5 }),
    },
    { requiredKeys: ['targets', 'commune', 'radiusKm', 'availableFrom'] },
  );
  const someCases = fc.array(fc.tuple(someNeed, fc.array(someone, { minLength: 5, maxLength: 9 })), {
    minLength: 40,
    maxLength: 40,
  });
  const cases = fc.sample(someCases, { seed: 5, numRuns: 8 }).flat();
  const lines = (change: (line: { need: object; candidates: Record<string, unknown>[] }) => object = (line) => line) =>
    cases.map(([need, people], id) => ({
      id,
      on: '2026-11-23',
      ...change({ need, candidates: people.map((facts, index) => ({ id: `p${index}`, ...facts })) }),
    }));
  const placeOf = ({ ranking }: Answer, id: string): number => {
    const index = ranking.findIndex(({ candidate }) => candidate === id);
    return index === -1 ? Infinity : index;
  };
  let before: Answer[];
  beforeAll(async () => {
    before = await answersTo(lines());
  });

  it('the answer does not depend on the order of people', async () => {
    const turned = await answersTo(lines((line) => ({ ...line, candidates: line.candidates.toReversed() })));
    expect(turned).toEqual(before);
    expect(before.filter(({ ranking }) => ranking.length > 1).length).toBeGreaterThan(80);
  });

  it('points add up, and who is out is told why', () => {
    for (const { ranking, out } of before) {
      for (const { score, reasons } of ranking)
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      for (const { gates } of out) expect(gates.length).toBeGreaterThan(0);
    }
  });

  it.each<[string, (person: Record<string, unknown>, need: Record<string, unknown>) => object]>([
    [
      'one more of the skills asked',
      ({ skills = [] }, { skills: asked = [] }) => ({
        skills: [...(skills as string[]), ...(asked as string[]).slice(0, 1)],
      }),
    ],
    ['living where the post is', (_, { commune }) => ({ commune, lat: undefined, lon: undefined })],
    ['being free at once', () => ({ availableFrom: '2026-11-01' })],
    ['every licence', () => ({ licences: ['CE'] })],
  ])('%s never lowers a place', async (_, better) => {
    const after = await answersTo(
      lines(({ need, candidates: [first, ...others] }) => ({
        need,
        candidates: [{ ...first, ...better(first!, need as Record<string, unknown>) }, ...others],
      })),
    );
    for (const [index, answer] of after.entries())
      expect(placeOf(answer, 'p0')).toBeLessThanOrEqual(placeOf(before[index]!, 'p0'));
  });

  it('never looks at what it must not know', async () => {
    const told = {
      sex: 'female',
      origin: 'x',
      nationality: 'x',
      birthplace: 'Oran',
      address: '1 rue X',
      disability: true,
      rqth: true,
      qpv: true,
    };
    const more = {
      ...told,
      priorityDistrict: true,
      disabledWorker: true,
      health: 'x',
      minimumIncome: 'rsa',
      name: 'X',
    };
    const after = await answersTo(
      lines((line) => ({ ...line, candidates: line.candidates.map((person) => ({ ...person, ...more })) })),
    );
    expect(after).toEqual(before);
  });
});
