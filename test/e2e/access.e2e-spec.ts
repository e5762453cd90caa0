import { openApiDocument } from '../../apps/api/src/openapi.js';
import { Attacker, type Operation, operationsOf, roleOf, type Schema } from '../support/abuse.js';
import { startHouse, type TestHouse } from '../support/app.js';
import { neighbours, type Side, type Visitor, visitors } from '../support/neighbours.js';

jest.setTimeout(120_000);

const NOBODYS = '01900000-0000-7000-8000-000000000000';
/** Ends the session it is sent with: tried when everything else has been. */
const ENDING = '/api/sign-out';

const aNeed = (of: Side): object => ({ companyId: of.ids.companies?.[0], title: 'Plonge', description: 'Plonge' });
const aHire = (young: Side, work: Side): object => ({
  ...{ candidateId: young.ids.candidates?.[0], companyId: work.ids.companies?.[0], origin: 'found_alone' },
  ...{ jobTitle: 'Plonge', contractType: 'cdi', startsOn: '2026-12-07' },
});

describe('who may call what', () => {
  let house: TestHouse;
  let own: Side;
  let other: Side;
  let operations: Operation[];
  let schemas: Record<string, Schema>;

  beforeAll(async () => {
    house = await startHouse();
    [own, other] = await neighbours(house);
    const document = openApiDocument(house.app);
    schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
    operations = operationsOf(document).sort((a, b) => Number(a.path === ENDING) - Number(b.path === ENDING));
  });
  afterAll(() => house.close());

  const send = async (
    { method, path }: Operation,
    visitor: Visitor,
    id: string,
    payload?: unknown,
  ): Promise<{ statusCode: number; code: string; body: string }> => {
    const { statusCode, body, headers } = await house.app.inject({
      method,
      url: path.replace(/\{\w+\}/g, id),
      headers: own.cookies[visitor] === '' ? {} : { cookie: own.cookies[visitor] },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
    const problem = String(headers['content-type']).includes('problem') ? (JSON.parse(body) as { code: string }) : null;
    return { statusCode, code: problem?.code ?? '', body };
  };

  /** Someone else's things, seen by whom: the other structure's by everyone, the other company's by an employer. */
  const strangers = (operation: Operation): { visitor: Visitor; id: string; whose: string }[] => {
    const noun = /([\w-]+)\/\{\w+\}/.exec(operation.path)?.[1] ?? '';
    const theirs = other.ids[noun]?.[0];
    if (theirs === undefined) return [];
    const foreign = visitors
      .filter((visitor) => operation.roles.includes(roleOf(visitor)) && visitor !== 'administrator')
      .map((visitor) => ({ visitor, id: theirs, whose: 'another structure’s' }));
    const perCompany = operation.roles.includes('employer') && ['needs', 'placements', 'companies'].includes(noun);
    const first = own.ids[noun]?.[0] ?? '';
    return perCompany ? [...foreign, { visitor: 'rival', id: first, whose: 'another company’s' }] : foreign;
  };

  it('what belongs to somebody else answers 404, whatever is asked of it', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of operations) {
      for (const { visitor, id, whose } of strangers(operation)) {
        tried++;
        const { statusCode, body } = await send(operation, visitor, id, Attacker.plain(operation, schemas, own));
        if (statusCode !== 404)
          wrong.push(`${operation.method} ${operation.path} on ${whose} as ${visitor}: ${statusCode} ${body}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(80);
  });

  it.each<[string, Visitor, string, 'needs' | 'candidates' | 'companies', () => object]>([
    ['a need for another structure’s company', 'adviser', '/api/needs', 'companies', () => aNeed(other)],
    ['a need for another company', 'rival', '/api/needs', 'companies', () => aNeed(own)],
    [
      'a contract with another structure’s young person',
      'adviser',
      '/api/placements',
      'candidates',
      () => aHire(other, own),
    ],
    ['a contract in another structure’s company', 'adviser', '/api/placements', 'companies', () => aHire(own, other)],
  ])('what a body names is out of reach as well: %s', async (_, visitor, url, noun, payload) => {
    const [id] = (visitor === 'rival' ? own : other).ids[noun] ?? [];
    const column = noun === 'companies' ? 'company_id' : 'candidate_id';
    const table = url.replace('/api/', '');
    const naming = () => house.db.query(`select id from ${table} where ${column} = $1`, [id]);
    const before = await naming();
    await house.app.inject({ method: 'POST', url, headers: { cookie: own.cookies[visitor] }, payload: payload() });
    expect(await naming()).toEqual(before);
  });

  it('employers read no name before both sides want to meet, administrators none at all', async () => {
    const read = operations.filter(({ method, path }) => method === 'GET' && !path.startsWith('/health'));
    const wrong: string[] = [];
    for (const operation of read) {
      const noun = /([\w-]+)\/\{\w+\}/.exec(operation.path)?.[1] ?? '';
      for (const visitor of ['anonymous', 'newcomer', 'employer', 'rival', 'administrator'] as const) {
        for (const id of [...(own.ids[noun] ?? [NOBODYS]), ...(other.ids[noun] ?? [])]) {
          const { body } = await send(operation, visitor, id);
          const hidden = ['Réservée', 'Cachée', ...(['employer', 'rival'].includes(visitor) ? [] : ['Vue '])];
          const shown = hidden.find((name) => body.includes(name));
          if (shown !== undefined) wrong.push(`${operation.path} shows ${shown} to ${visitor}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('every route opens to the roles it declares, and to no other', async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      for (const visitor of visitors) {
        const allowed = operation.roles.includes('everyone') || operation.roles.includes(roleOf(visitor));
        const { statusCode, code } = await send(operation, visitor, NOBODYS);
        const expected = allowed ? 'in' : visitor === 'anonymous' ? '401' : '403';
        const met = statusCode === 401 ? '401' : statusCode === 403 && code === 'wrong_role' ? '403' : 'in';
        if (met !== expected)
          wrong.push(`${operation.method} ${operation.path} as ${visitor}: ${met}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(operations.length).toBeGreaterThan(60);
  });
});
