import { openApiDocument } from '../../apps/api/src/openapi.js';
import { startHouse, type TestHouse } from '../support/app.js';
import { answerPages, type Attack, Attacker, type Operation, operationsOf, Random } from '../support/abuse.js';
import { neighbours, type Side, type Visitor } from '../support/neighbours.js';

jest.setTimeout(120_000);

/** 5 × 2,200: more than ten thousand requests at the real application on a real database. */
const SEEDS = [1, 2, 3, 4, 5];
const REQUESTS = 2_200;

/** They change who may do what: tried last, or the rest would only meet closed doors. */
const LAST = [
  '/api/sign-out',
  '/api/structure/people/{membershipId}',
  '/api/employers/{membershipId}/confirm',
  '/api/employers/{membershipId}/refuse',
];
/** A refusal that must write: a wrong code counts as a try. */
const COUNTS_TRIES = 'POST /api/sign-in';

/** Words of a stack, of a statement, of what is stored to check secrets: nothing of it belongs in an answer. */
const INSIDES =
  /node_modules|\.[jt]s:\d+|QueryFailed|TypeError|SyntaxError|RangeError|\binsert into\b|\bselect .* from\b|(token|code)_?hash/i;
/** What a visitor may never read, besides what belongs to the other structure. */
const hidden: Readonly<Record<Visitor, readonly string[]>> = {
  anonymous: ['Azimut', 'Boréalis', 'Cachée', 'Vue'],
  newcomer: ['Cachée', 'Vue ', 'Note ', 'Plonge ', 'Contact ', 'Patron'],
  employer: ['Cachée', 'Note ', 'Atelier '],
  rival: ['Cachée', 'Note ', 'Relais '],
  adviser: [],
  director: [],
  administrator: ['Cachée', 'Vue ', 'Note '],
};

interface Answer {
  statusCode: number;
  body: string;
  headers: Record<string, unknown>;
}

/** What is wrong with an answer; undefined: nothing. */
function complaint({ visitor, side, request }: Attack, answer: Answer, sides: readonly Side[]): string | undefined {
  if (answer.statusCode >= 500) return `answered ${answer.statusCode}`;
  // Whoever holds a link sees what it is about: its token is the secret.
  const byLink = request.url.startsWith('/r/');
  const others =
    visitor === 'administrator' || byLink ? [] : sides.filter((one) => one !== side).map(({ mark }) => mark);
  const leak = [...others, ...(byLink ? ['Cachée'] : hidden[visitor])].find((word) => answer.body.includes(word));
  if (leak !== undefined) return `shows « ${leak} »`;
  if (answer.statusCode < 400) return undefined;
  const insides = INSIDES.exec(answer.body);
  if (insides) return `shows ${insides[0]}`;
  if (request.method === 'HEAD') return undefined;
  if (byLink && /^<!doctype html><html lang="fr"/i.test(answer.body)) return undefined;
  if (!String(answer.headers['content-type']).startsWith('application/problem+json')) return 'is no problem+json';
  const problem = JSON.parse(answer.body) as {
    status: number;
    code: string;
    detail: string;
    fields: { message: string }[];
  };
  if (problem.status !== answer.statusCode || !/^[a-z_\d]+$/.test(problem.code)) return 'has no status or code';
  const sentences = [problem.detail, ...problem.fields.map(({ message }) => message)];
  const foreign = sentences.find(
    (text) => !/^[A-ZÀÉÊ«][^{}<>]*[.!?»]$/.test(text) || /\b(must|should|the)\b/.test(text),
  );
  return foreign === undefined ? undefined : `says « ${foreign} »`;
}

/** Every table with how many rows it holds and which transactions wrote them: any lasting change shows. */
async function tables(house: TestHouse): Promise<() => Promise<string>> {
  const names = await house.db.query<{ name: string }>(
    `select relname as name from pg_stat_user_tables where schemaname = 'public' and relname <> 'migrations' order by 1`,
  );
  const columns = names.map(
    ({ name }) => `(select '${name} ' || count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from "${name}")`,
  );
  const query = `select concat_ws(', ', ${columns.join(', ')}) as state`;
  let seen = { transactions: '', state: '' };
  return async () => {
    // Whoever writes is numbered: while no transaction was, nothing changed, and reading every table is spared.
    const [{ transactions } = { transactions: '' }] = await house.db.query<{ transactions: string }>(
      'select pg_snapshot_xmax(pg_current_snapshot())::text as transactions',
    );
    if (transactions !== seen.transactions)
      seen = { transactions, state: (await house.db.query<{ state: string }>(query))[0]?.state ?? '' };
    return seen.state;
  };
}

/** Laws that hold whatever people send. */
const laws: Readonly<Record<string, string>> = {
  'a proposal joins a need and a young person of one structure':
    'select p.id from proposals p join needs n on n.id = p.need_id join candidates c on c.id = p.candidate_id where n.structure_id <> c.structure_id',
  'a placement joins a young person and a company their structure works with':
    'select p.id from placements p join companies o on o.id = p.company_id join candidates c on c.id = p.candidate_id where o.structure_id <> c.structure_id and not exists (select from company_followers f where f.company_id = o.id and f.structure_id = c.structure_id)',
  'a commune is served once': 'select commune_code from structure_communes group by 1 having count(*) > 1',
  'whoever looks for a job can be found for each wish': `select c.id from candidates c where c.state = 'active' and (select count(*) from candidate_targets t where t.candidate_id = c.id)
       <> (select count(*) from candidate_search s where s.candidate_id = c.id)`,
  'the last step of a need is its state': `select n.id from needs n join lateral (select to_state from state_changes s where s.subject_id = n.id order by s.at desc, s.id desc limit 1) s on true where s.to_state <> n.state`,
  'an employer belongs to a company, staff to a structure': `select id from memberships where (role = 'employer') <> (company_id is not null)`,
};

const accepted = new Set<string>();
let documented: readonly Operation[] = [];

describe.each(SEEDS)('eleven thousand bad requests, seed %i', (seed) => {
  let house: TestHouse;
  let sides: [Side, Side];

  beforeAll(async () => {
    house = await startHouse();
    sides = await neighbours(house);
  });
  afterAll(() => house.close());

  it('break nothing, show nothing, leave nothing half-written', async () => {
    const document = openApiDocument(house.app);
    const random = new Random(seed);
    const attacker = new Attacker(random, (document.components?.schemas ?? {}) as never, sides);
    const operations = [...operationsOf(document), ...answerPages];
    const first = operations.filter(({ path }) => !LAST.includes(path));
    const last = operations.filter(({ path }) => LAST.includes(path));
    documented = operations;
    const stateNow = await tables(house);
    const complaints: string[] = [];

    const attack = async (operation: Operation, before: string): Promise<string> => {
      const sent = attacker.on(operation);
      const answer: Answer = await house.app.inject(sent.request);
      const after = await stateNow();
      const tell = (what: string): void => void complaints.push(`${sent.name} ${what}: ${describeRequest(sent)}`);
      const wrong = complaint(sent, answer, sides);
      if (wrong !== undefined) tell(wrong);
      if (answer.statusCode < 300) accepted.add(`${operation.method} ${operation.path}`);
      if (answer.statusCode >= 400 && after !== before && !sent.name.includes(COUNTS_TRIES))
        tell(`was refused (${answer.statusCode}) and wrote`);
      return after;
    };

    let state = await stateNow();
    for (let count = 0; count < REQUESTS; count++)
      state = await attack(count < REQUESTS - 60 ? random.pick(first) : random.pick(last), state);

    expect(complaints.slice(0, 20)).toEqual([]);
    for (const [law, sql] of Object.entries(laws)) expect([law, await house.db.query(sql)]).toEqual([law, []]);
  });
});

it('bad requests are not all refused at the door: behind nearly every operation something was done', () => {
  const never = documented.map(({ method, path }) => `${method} ${path}`).filter((name) => !accepted.has(name));

  if (never.length >= documented.length / 5) expect(never).toEqual([]);
});

const describeRequest = ({ request }: Attack): string =>
  `${request.method} ${request.url.slice(0, 160)} ${typeof request.payload === 'string' ? request.payload.slice(0, 400) : ''}`;
