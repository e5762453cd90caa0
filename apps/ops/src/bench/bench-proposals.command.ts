import { readFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import path from 'node:path';
import { Account, AccountsModule, Structure } from '#accounts';
import { Company } from '#companies';
import { Need } from '#needs';
import { Database, newId, PlatformModule } from '#platform';
import { defaultWeights, needFacts, postOf, ProposalsModule, searchOf, searchSql, searchValues } from '#proposals';
import { allCommunes, importRome, Occupations, readRomeFolder } from '#reference';
import { Module } from '@nestjs/common';
import pg from 'pg';
import { checkout, onBenchDatabase, printResult } from './bench-house.js';
import { generatePeople } from './bench-people.js';
import { request, sessionOf, withServer } from './bench-server.js';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';
import { loadDemo } from '../demo/load-demo.js';
import { advisers } from '../demo/cast/structure.js';
import { readOptions } from '../options.js';
import { drawer, randomFrom } from './proposals-quality.js';

/** The young people of Occitanie, and those of France. */
const SIZES = '159157,1500000';
const NEEDS = 1_000;
const WARM_UP = 50;
/** A search that takes a quarter of a second each is measured on fewer needs. */
const GIST_NEEDS = 100;
const REACH = 10;
const SHOWN = 20;
const SEED = 20_261_123;
const MEMORY_LIMIT_MB = 600;
const GROWTH_LIMIT = 3;
const GIST_TIMES = 8;
const TODAY = '2026-11-23';
const STARTS_ON = '2027-01-15';

/** The slowest of 95 in 100 answers wanted, in milliseconds: up to the first size, and beyond. */
const wantedHttp = (size: number): number => (size <= 159_157 ? 25 : 60);

@Module({ imports: [PlatformModule, AccountsModule, ProposalsModule] })
class BenchModule {}

/** What one need costs at each level: all of it, its search alone, the least it could be, the other way. */
interface Asked {
  id: string;
  /** The values of each question that is asked at the same time. */
  search: unknown[][];
  floor: unknown[];
}

/** How fast a need gets its ranking, over HTTP and in SQL, beside the least Postgres needs for it. */
export const benchProposals: Command = {
  name: 'bench:proposals',
  description: `Mesure le classement : [--sizes ${SIZES}] [--rome dossier]`,
  // Brings its own database along.
  offline: true,
  run: async (args) => {
    const { sizes = SIZES, rome } = readOptions(args, ['sizes', 'rome']);
    const counts = sizes.split(',').map(Number);
    if (!counts.every((count) => Number.isInteger(count) && count > 0))
      throw new UsageError('--sizes : des nombres séparés par des virgules');
    let before: number | undefined;
    for (const count of counts)
      await onBenchDatabase(async () => {
        const median = await measure(count, rome);
        if (before !== undefined) printResult('proposals.http.growth', median / before, 'times', GROWTH_LIMIT);
        before ??= median;
      });
  },
};

/** @returns the median over HTTP, in milliseconds */
async function measure(count: number, rome: string | undefined): Promise<number> {
  const asked = await prepare(count, rome);
  const http = await measureHttp(count, asked);
  await measureSql(count, asked);
  return http;
}

/** Fills the database of the bench: the demo, the young people, the needs. */
async function prepare(count: number, rome: string | undefined): Promise<Asked[]> {
  await loadDemo();
  let asked: Asked[] = [];
  await withApplication(BenchModule, async (app) => {
    const database = app.get(Database);
    const occupations = app.get(Occupations);
    if (rome !== undefined) {
      const data = await readRomeFolder(rome);
      await database.transaction((tx) => importRome(tx, data));
      await occupations.onModuleInit();
    }
    const structure = await database.manager.findOneByOrFail(Structure, {});
    const adviser = await database.manager.findOneByOrFail(Account, { email: advisers.karim.email });
    const begun = performance.now();
    await generatePeople(database, {
      structureId: structure.id,
      referentAccountId: adviser.id,
      count,
      occupations: occupations.codes(),
    });
    printResult(`proposals.load.${count}`, (performance.now() - begun) / 1000, 's', 600);
    asked = await writeNeeds(database, occupations, structure.id, adviser.id);
  });
  return asked;
}

/** Open needs in communes by their population, for occupations as often as people look for them. */
async function writeNeeds(
  database: Database,
  occupations: Occupations,
  structureId: string,
  accountId: string,
): Promise<Asked[]> {
  const random = randomFrom(SEED);
  const company = await database.manager.findOneByOrFail(Company, { structureId });
  const communes = allCommunes().filter(
    ({ position, population }) => position && position.latitude > 41 && population > 0,
  );
  const commune = drawer(communes, ({ population }) => population, random);
  const codes = occupations.codes();
  const now = new Date(`${TODAY}T08:00:00Z`);
  const needs = Array.from({ length: NEEDS }, () => {
    const code = codes[Math.floor(random() ** 2 * codes.length)]!;
    return database.manager.create(Need, {
      ...{ id: newId(), companyId: company.id, structureId, state: 'open' as const, title: 'Poste à pourvoir' },
      ...{ description: 'Poste à pourvoir', communeCode: commune().code, positions: 1, occupationCode: code },
      ...{ contractType: 'cdd', weeklyHours: 35, startsOn: STARTS_ON, skills: ['Accueil', 'Plonge'] },
      ...{ certificates: ['HACCP'], licences: [{ code: 'B', required: false }], minimumLevel: 3 },
      ...{ channel: 'adviser' as const, createdByAccountId: accountId, createdAt: now, updatedAt: now },
    });
  });
  await database.manager.insert(Need, needs);
  return needs.map((need) => {
    const options = { occupations: occupations.knowledge, weights: defaultWeights, today: TODAY };
    const post = postOf(needFacts({ ...need, occupationCode: need.occupationCode! }), options);
    const search = searchOf(post, structureId);
    const reach = search.occupations.slice(0, REACH).map(({ code }) => code);
    return {
      id: need.id,
      search: searchValues(search),
      floor: [reach, search.latitude, search.longitude, search.startBy],
    };
  });
}

async function measureHttp(count: number, asked: readonly Asked[]): Promise<number> {
  const cookie = await sessionOf(advisers.karim.email);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let median = 0;
  await withServer(async ({ url, peakMemory }) => {
    const times = await timesOf(asked, ({ id }) =>
      request(`${url}/api/needs/${id}/ranking?limit=${SHOWN}`, agent, { cookie }),
    );
    printTimes(`proposals.http.${count}`, times, wantedHttp(count));
    median = quantile(times, 0.5);
    const memory = await peakMemory();
    if (memory !== null) printResult(`proposals.memory.${count}`, memory, 'MB', MEMORY_LIMIT_MB);
  }).finally(() => agent.destroy());
  return median;
}

async function measureSql(count: number, asked: readonly Asked[]): Promise<void> {
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    return client;
  };
  const client = await connect();
  // The product asks the shares of a search on connections of their own.
  const searchers = await Promise.all(asked[0]!.search.map(connect));
  try {
    const [floorSql, gistSql] = await Promise.all(
      ['ranking-floor.sql', 'ranking-gist.sql'].map((file) =>
        readFile(path.join(checkout, 'apps/ops/bench', file), 'utf8'),
      ),
    );
    const run = (name: string, text: string) => (values: unknown[]) => client.query({ name, text, values });
    const query = await timesOf(asked, ({ search }) =>
      Promise.all(search.map((values, share) => searchers[share]!.query({ name: 'search', text: searchSql, values }))),
    );
    const floor = await timesOf(asked, (one) => run('floor', floorSql!)(one.floor));
    await client.query('create index bench_position on candidates using gist (point(longitude, latitude))');
    await client.query('vacuum analyze candidates');
    const gist = await timesOf(asked.slice(0, GIST_NEEDS + WARM_UP), (one) => run('gist', gistSql!)(one.floor));
    printTimes(`proposals.floor.${count}`, floor, quantile(floor, 0.95));
    printTimes(`proposals.query.${count}`, query, quantile(floor, 0.95));
    printResult(`proposals.gist.${count}.p50`, quantile(gist, 0.5), 'ms', GIST_TIMES * quantile(query, 0.5));
  } finally {
    await Promise.all([client, ...searchers].map((one) => one.end()));
  }
}

/** Milliseconds of each, one after the other; the first ones, which fill the caches, are left out. */
async function timesOf(asked: readonly Asked[], work: (one: Asked) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const one of asked) {
    const begun = performance.now();
    await work(one);
    times.push(performance.now() - begun);
  }
  return times.slice(WARM_UP);
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

function printTimes(name: string, times: readonly number[], wanted: number): void {
  printResult(`${name}.p50`, quantile(times, 0.5), 'ms', wanted);
  printResult(`${name}.p95`, quantile(times, 0.95), 'ms', wanted);
}
