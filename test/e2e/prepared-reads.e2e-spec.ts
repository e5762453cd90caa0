import { PreparedReads } from '#platform/testing';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('Prepared reads', () => {
  let db: TestDatabase;
  let reads: PreparedReads;

  beforeEach(async () => {
    db = await createTestDatabase();
    reads = new PreparedReads({ connectionString: db.url }, 2);
  });

  afterEach(async () => {
    await reads.close();
    await db.drop();
  });

  it('gives each of many simultaneous questions its own answer', async () => {
    const asked = Array.from({ length: 50 }, (_, index) => index);
    const answers = await Promise.all(
      asked.map((n) => reads.read<{ n: number }>('double', 'select $1::int * 2 as n', [n])),
    );
    expect(answers.map(([row]) => row?.n)).toEqual(asked.map((n) => n * 2));
  });

  it('goes on after an error, and refuses only the question that was wrong', async () => {
    const answers = await Promise.allSettled([
      reads.read('inverse', 'select 1 / $1::int as n', [0]),
      reads.read('inverse', 'select 1 / $1::int as n', [1]),
      reads.read('inverse', 'select 1 / $1::int as n', [1]),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('connects again after the server has cut its connections', async () => {
    await Promise.all([reads.read('one', 'select 1 as n', []), reads.read('one', 'select 1 as n', [])]);
    await db.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await expect(reads.read('one', 'select 1 as n', [])).resolves.toEqual([{ n: 1 }]);
  });

  it.each(['UTC', 'Europe/Paris', 'Asia/Kolkata', 'America/St_Johns'])(
    'reads an instant whatever the zone of the server (%s)',
    async (zone) => {
      await db.query(`alter database "${new URL(db.url).pathname.slice(1)}" set timezone to '${zone}'`);
      const [row] = await reads.read<{ at: Date; whole: Date }>(
        'instant',
        `select '2026-07-14T10:30:15.123Z'::timestamptz as at, '2026-12-01T00:00:00Z'::timestamptz as whole`,
        [],
      );
      expect(row).toEqual({ at: new Date('2026-07-14T10:30:15.123Z'), whole: new Date('2026-12-01T00:00:00Z') });
    },
  );
});
