import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { backUp } from '../../apps/ops/src/operations/backup/backup.js';
import { restore } from '../../apps/ops/src/operations/backup/restore.js';
import { contentOf } from '../../apps/ops/src/operations/backup/tables.js';
import { startHouse, TEST_NOW, type TestHouse } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { neighbours, type Side } from '../support/neighbours.js';

jest.setTimeout(120_000);

describe('a backup', () => {
  let house: TestHouse;
  let side: Side;
  let folder: string;
  let file: string;
  const made: TestDatabase[] = [];
  const newDatabase = async (): Promise<TestDatabase> => {
    const database = await createTestDatabase();
    made.push(database);
    return database;
  };
  const addNeed = (title: string) =>
    house.app.inject({
      method: 'POST',
      url: '/api/needs',
      headers: { cookie: side.cookies.employer },
      payload: { title, description: 'Plonge\n\t« à 100 % » \\ "cœur" 👩🏽‍🚒', grossMonthlyCents: 180_300 },
    });

  beforeAll(async () => {
    house = await startHouse();
    [side] = await neighbours(house);
    folder = await mkdtemp(path.join(tmpdir(), 'passerelle-backup-'));
    file = path.join(folder, 'monday.jsonl.gz');
    await addNeed('Avant');
  });
  afterAll(async () => {
    await house.close();
    for (const database of made) await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is taken while people work, holds one moment of it, and comes back row by row', async () => {
    const [saved] = await Promise.all([
      backUp(house.db.url, file, TEST_NOW),
      ...Array.from({ length: 20 }, (_, index) => addNeed(`Pendant ${index}`)),
    ]);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const target = await newDatabase();
    const restored = await restore(target.url, file);
    expect([...restored]).toEqual([...saved]);
    const client = new pg.Client({ connectionString: target.url });
    await client.connect();
    await client.query('begin');
    for (const [table, content] of saved) expect([table, await contentOf(client, table)]).toEqual([table, content]);
    await client.end();
    expect(saved.get('candidates')?.rows).toBe(16);
    const unborn = await target.query(
      `select id from needs n where not exists (select 1 from events e where e.payload ->> 'needId' = n.id::text) and state <> 'draft'`,
    );
    expect(unborn).toEqual([]);
  });

  it('is what the application starts on, for the same people with the same sessions', async () => {
    const target = await newDatabase();
    await restore(target.url, file);
    const second = await startHouse({ env: { DATABASE_URL: target.url } });
    try {
      for (const url of ['/api/me', '/api/worklist', `/api/candidates/${side.ids.candidates?.[0]}`]) {
        const headers = { cookie: side.cookies.adviser };
        const [before, after] = [await house.app.inject({ url, headers }), await second.app.inject({ url, headers })];
        expect([url, after.statusCode, after.json()]).toEqual([url, 200, before.json()]);
      }
      const created = await second.app.inject({
        method: 'POST',
        url: '/api/needs',
        headers: { cookie: side.cookies.employer },
        payload: { title: 'Après', description: 'Plonge' },
      });
      expect(created.statusCode).toBe(201);
    } finally {
      await second.close();
    }
  });

  it.each<[string, (text: string) => Buffer, RegExp]>([
    ['cut short', (text) => gzipSync(text.slice(0, text.length / 2)), /s’arrête avant la fin/],
    ['cut in the middle of the file', (text) => gzipSync(text).subarray(0, 5_000), /s’arrête avant la fin|abîmé/],
    ['changed', (text) => gzipSync(text.replace('Avant', 'avant')), /abîmée \(table needs\)/],
    ['of another version', (text) => gzipSync(text.replace(/"Initial\d+"/, '"Initial1"')), /autre version/],
    ['no backup', () => gzipSync('bonjour\n'), /pas une sauvegarde/],
    ['no compressed file', () => Buffer.from('bonjour'), /pas une sauvegarde/],
  ])('that is %s leaves the new database as it was', async (_, spoil, sentence) => {
    const target = await newDatabase();
    const spoilt = path.join(folder, 'spoilt.jsonl.gz');
    await writeFile(spoilt, spoil(gunzipSync(await readFile(file)).toString('utf8')));
    await expect(restore(target.url, spoilt)).rejects.toThrow(sentence);
    expect(await target.query('select 1 from accounts union all select 1 from candidates')).toEqual([]);
  });

  it('never goes over a database that is in use', async () => {
    await expect(restore(house.db.url, file)).rejects.toThrow(/contient déjà des comptes/);
    expect((await house.app.inject({ url: '/api/me', headers: { cookie: side.cookies.adviser } })).statusCode).toBe(
      200,
    );
  });
});
