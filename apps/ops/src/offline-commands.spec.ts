import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from './command.js';
import { commands } from './commands.js';

const folder = mkdtempSync(join(tmpdir(), 'ops-'));
afterAll(() => rmSync(folder, { recursive: true }));

const named = (name: string) => {
  const command = commands.find((known) => known.name === name);
  if (!command) throw new Error(`No command ${name}`);
  return command;
};

/** What a command answers to a file with these lines. */
async function answers(name: string, lines: readonly object[]): Promise<unknown[]> {
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  writeFileSync(input, lines.map((line) => JSON.stringify(line)).join('\n'));
  // The same on every machine: not with the official files that may lie beside the checkout.
  const apart = ['proposals:rank', 'reference:near'].includes(name) ? ['--rome', 'none'] : [];
  await named(name).run(['--input', input, '--output', output, ...apart]);
  const text = readFileSync(output, 'utf8').trimEnd();
  return text.split('\n').map((line) => JSON.parse(line) as unknown);
}

/** What a command prints. */
async function printed(name: string, args: readonly string[]): Promise<string> {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await named(name).run(args);
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

describe('the commands', () => {
  it('have each a name of their own', () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });

  it('that read and write files need nothing but files', () => {
    const fileCommands = commands.filter(({ description }) => description.includes('--input'));
    expect(fileCommands.length).toBeGreaterThanOrEqual(4);
    for (const { name, offline } of fileCommands)
      expect([name, typeof offline === 'function' ? offline(['--input', 'x']) : offline]).toEqual([name, true]);
  });

  it.each([
    'needs:analyse',
    'proposals:rank',
    'contracts:recommend',
    'follow-up:plan',
    'needs:evaluate',
    'reference:near',
  ])('%s says which option is missing or unknown', async (name) => {
    await expect(async () => named(name).run([])).rejects.toThrow(UsageError);
    await expect(async () => named(name).run(['--nonsense', 'x'])).rejects.toThrow(UsageError);
  });
});

it('needs:analyse reads what an employer writes', async () => {
  const [plonge, empty] = await answers('needs:analyse', [
    {
      id: 'a',
      text: 'Cherche quelqu’un pour la plonge, 20h par semaine, CDD 3 mois',
      commune: '61169',
      on: '2026-12-01',
    },
    { id: 'b', text: ' ' },
  ]);
  expect(plonge).toMatchObject({
    id: 'a',
    occupation: { code: 'G1605' },
    weeklyHours: 20,
    contract: { type: 'cdd', durationMonths: 3 },
    unlawful: [],
  });
  expect(empty).toEqual({ id: 'b', error: 'title, text : l’un des deux est obligatoire' });
});

it('proposals:rank ranks as the product does and says who is left out', async () => {
  const candidate = { commune: '61218', radiusKm: 10, availableFrom: '2026-12-01' };
  const [ranked, broken] = await answers('proposals:rank', [
    {
      id: 1,
      on: '2026-12-01',
      need: { code: 'G1605', commune: '61169', startsOn: '2026-12-15', licence: { code: 'B', required: true } },
      candidates: [
        { ...candidate, id: 'near', targets: [{ code: 'G1602' }], licences: ['B'] },
        { ...candidate, id: 'same', targets: [{ code: 'G1605' }], licences: ['B'] },
        { ...candidate, id: 'without', targets: [{ code: 'G1605' }] },
      ],
    },
    { id: 2, need: { code: 'G1605' } },
  ]);
  expect(ranked).toMatchObject({
    id: 1,
    ranking: [{ candidate: 'same' }, { candidate: 'near' }],
    out: [{ candidate: 'without', gates: [{ code: 'licence' }] }],
  });
  expect(broken).toEqual({ id: 2, error: expect.stringMatching(/^need.commune\s:/) as string });
});

const post = { code: 'G1605', commune: '61169', startsOn: '2026-12-15' };
const someone = { targets: [{ code: 'G1605' }], commune: '61218', radiusKm: 10, availableFrom: '2026-12-01' };

it.each<[string, object]>([
  ['need.startsOn', { need: { ...post, startsOn: '15/12/2026' } }],
  ['need.commune', { need: { ...post, commune: '99999' } }],
  ['need.licence.code', { need: { ...post, licence: { required: true } } }],
  ['need', { need: 'G1605' }],
  ['weights.luck', { weights: { luck: 1 } }],
  ['weights.equity', { weights: { equity: 'much' } }],
])('proposals:rank names the field that is wrong: %s', async (field, line) => {
  const [answer] = await answers('proposals:rank', [
    { id: 7, need: post, candidates: [{ id: 'a', ...someone }], ...line },
  ]);
  expect(answer).toEqual({ id: 7, error: expect.stringMatching(`^${field}\\s:`) as string });
});

it.each<[string, object]>([
  ['radiusKm', { radiusKm: '10' }],
  ['availableFrom', { availableFrom: '2026-02-30' }],
  ['targets', { targets: [] }],
  ['targets.0.code', { targets: [{}] }],
  ['means', { means: 'rocket' }],
  ['experience.0', { experience: ['G1605'] }],
  ['birthDate', { birthDate: 'yesterday' }],
])('proposals:rank says of whom it cannot judge which field is wrong: %s', async (field, person) => {
  const [answer] = await answers('proposals:rank', [
    { id: 7, need: post, candidates: [{ id: 'a', ...someone, ...person }] },
  ]);
  const sentence = expect.stringMatching(`^Dossier illisible, ${field}\\s:`) as string;
  expect(answer).toEqual({ id: 7, ranking: [], out: [{ candidate: 'a', gates: [{ code: 'unreadable', sentence }] }] });
});

it('proposals:rank takes nothing from a line but what the ranking may know', async () => {
  const need = { code: 'G1605', commune: '61169', startsOn: '2026-12-15' };
  const candidate = {
    id: 'a',
    targets: [{ code: 'G1605' }],
    commune: '61218',
    radiusKm: 30,
    availableFrom: '2026-12-01',
  };
  const told = { sex: 'female', nationality: 'x', address: '1 rue X', priorityDistrict: true, disabledWorker: true };
  const [plain, more] = await answers('proposals:rank', [
    { id: 1, need, candidates: [candidate] },
    { id: 1, need, candidates: [{ ...candidate, ...told }] },
  ]);
  expect(more).toEqual(plain);
});

it('contracts:recommend answers lawful hires and names the field of the others', async () => {
  const [answer, noSuchDay] = await answers('contracts:recommend', [
    {
      id: 'h',
      hire: { signedOn: '2026-11-21', startsOn: '2026-12-01', need: 'permanent', weeklyHours: 35 },
      employer: { legalNature: 'private_market', headcount: 8 },
      youth: { birthDate: '2007-03-15', diplomaLevel: 2 },
    },
    { id: 'n', hire: { signedOn: '2026-02-30' }, employer: {}, youth: {} },
  ]);
  const { contracts } = answer as { contracts: { type: string; verdict: string }[] };
  expect(contracts.find(({ type }) => type === 'cdi')?.verdict).toBe('recommended');
  expect(contracts).toHaveLength(12);
  expect(contracts.find(({ type }) => type === 'cdi')).toMatchObject({
    trial: { unit: 'months', max: 2 },
    minimumPayMonthly: 1867.02,
    employerCost: { grossMonthly: 1867.02, costMonthly: 1944.64, costAfterAidsMonthly: 1944.64, year: 2026 },
  });
  expect(noSuchDay).toMatchObject({
    id: 'n',
    error: expect.stringContaining('hire.signedOn') as string,
    fields: [{ field: 'hire.signedOn' }],
  });
});

it('reference:near lists neighbours for a code and for a file', async () => {
  expect(await printed('reference:near', ['--code', 'G1605', '--top', '2', '--rome', 'none'])).toMatch(
    /^[A-Z]\d{4} {2}\d\.\d\d {2}.+\n[A-Z]\d{4}/,
  );
  const [known, unknown] = await answers('reference:near', [
    { id: 1, code: 'G1605' },
    { id: 2, code: 'X9999' },
  ]);
  const { near } = known as { near: { code: string }[] };
  expect(near.map(({ code }) => code)).not.toContain('G1605');
  expect(near.length).toBeGreaterThan(4);
  expect(unknown).toMatchObject({ id: 2, error: expect.stringContaining('X9999') as string });
});

it('follow-up:plan prints each day with its reason', async () => {
  const args = ['--contract', 'cdd', '--starts', '2026-12-01', '--ends', '2027-05-31', '--on', '2026-11-20'];
  const plan = await printed('follow-up:plan', args);
  expect(plan).toContain('2026-11-26  Avant le premier jour (entreprise et jeune)');
  expect(plan).toContain('Non prévu :');
});
