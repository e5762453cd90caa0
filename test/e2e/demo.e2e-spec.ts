import { loadDemo } from '../../apps/ops/src/demo/load-demo.js';
import { startHouse, TEST_NOW, type TestHouse } from '../support/app.js';

describe('the demo', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await startHouse({ env: { DEMO: '1' } });
  });
  afterAll(() => house.close());

  it('loads', async () => {
    const t = performance.now();
    await loadDemo(TEST_NOW);
    process.stdout.write(`loaded in ${performance.now() - t}\n`);
    for (const table of ['needs', 'proposals', 'placements', 'check_ins', 'mediations', 'candidates'])
      process.stdout.write(
        `${table} ${JSON.stringify(await house.db.query(`select state, count(*)::int from ${table} group by 1`))}\n`,
      );
    process.stdout.write(
      `${JSON.stringify(await house.db.query(`select k.first_name, p.job_title, m.state, m.level, m.reasons, m.opened_at, m.due_at from mediations m join placements p on p.id = m.placement_id join candidates k on k.id=p.candidate_id order by opened_at`), null, 1)}\n`,
    );
    process.stdout.write(
      `${JSON.stringify(await house.db.query(`select topic, count(*)::int from events where relayed_at is null group by 1`))}\n`,
    );
  }, 60_000);
});
