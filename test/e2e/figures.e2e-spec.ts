import type { Figures } from '#follow-up';
import { newId } from '#platform';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, aStructure, signInAs } from '../support/builders.js';

describe('the figures of a structure', () => {
  let house: TestHouse;
  let adviser: string;
  let director: string;
  let stranger: string;
  let structureId: string;
  let companyId: string;
  const api = () => request(house.app.getHttpServer());
  const created = async (path: string, body: object): Promise<string> =>
    ((await api().post(`/api${path}`).set('cookie', adviser).send(body).expect(201)).body as { id: string }).id;
  const figures = async (from: string, to: string, cookie = director): Promise<Figures> =>
    (await api().get('/api/structure/figures').query({ from, to }).set('cookie', cookie).expect(200)).body as Figures;

  const aCandidate = () =>
    created('/candidates', {
      ...{ firstName: 'Ana', lastName: 'Personne', birthDate: '2005-03-02', communeCode: '61169', radiusKm: 15 },
      ...{ means: 'bicycle', availableFrom: '2026-11-01', targets: [{ code: 'G1605' }] },
    });

  /** A contract as its rows are after months of follow-up. */
  async function aPlacement(startsOn: string, endsOn: string | null, endedOn: string | null = null): Promise<string> {
    const candidateId = await aCandidate();
    const id = await created('/placements', {
      ...{ candidateId, companyId, origin: 'found_alone', jobTitle: 'Plonge' },
      ...{ contractType: endsOn === null ? 'cdi' : 'cdd', startsOn, ...(endsOn === null ? {} : { endsOn }) },
    });
    await house.db.query(
      `update placements set state = $2, ended_on = $3, end_reason = case when $3::date is null then null else 'resigned' end where id = $1`,
      [id, endedOn === null ? 'started' : 'ended', endedOn],
    );
    return id;
  }

  beforeAll(async () => {
    house = await startHouse();
    structureId = await aStructure(house, { communes: ['61169'] });
    adviser = await signInAs(house, await anAdviser(house, structureId));
    director = await signInAs(house, await anAdviser(house, structureId, { role: 'director' }));
    const other = await aStructure(house, { communes: ['14118'] });
    stranger = await signInAs(house, await anAdviser(house, other, { role: 'director' }));
    companyId = await created('/companies', { ...aCompany(), contactName: 'Paul Roussel' });
    const candidateId = await aCandidate();
    for (const at of ['2026-09-30T21:59:59Z', '2026-09-30T22:00:00Z', '2026-10-15T10:00:00Z'])
      await house.db.query(
        `insert into needs (id, company_id, structure_id, state, title, description, commune_code, channel,
           created_by_account_id, submitted_at, created_at, updated_at)
         select $1, $2, $3, 'open', 'Plonge', 'Plonge le midi.', '61169', 'adviser', referent_account_id, $4, $4, $4
         from candidates where id = $5`,
        [newId(), companyId, structureId, at, candidateId],
      );
  });
  afterAll(() => house.close());

  it('count needs by the days of Paris, months without any included', async () => {
    expect((await figures('2026-09-01', '2026-11-22')).needs).toEqual([
      { month: '2026-09', received: 1 },
      { month: '2026-10', received: 2 },
      { month: '2026-11', received: 0 },
    ]);
    expect((await figures('2026-10-01', '2026-10-31')).firstProposal).toEqual({
      ...{ needs: 2, proposed: 0, medianDays: null },
    });
  });

  it('say who still works after one, three and six months', async () => {
    await aPlacement('2026-03-02', null);
    await aPlacement('2026-03-03', null, '2026-05-15');
    await aPlacement('2026-03-04', '2026-04-30', '2026-04-30');
    const kept = async (from: string, to: string) =>
      (await figures(from, to)).kept.map(({ kept: still, reached }) => `${still} of ${reached}`);
    expect(await kept('2026-04-01', '2026-04-30')).toEqual(['3 of 3', '0 of 0', '0 of 0']);
    expect(await kept('2026-06-01', '2026-06-30')).toEqual(['0 of 0', '1 of 3', '0 of 0']);
    expect(await kept('2026-09-01', '2026-09-30')).toEqual(['0 of 0', '0 of 0', '1 of 3']);
    expect((await figures('2026-03-01', '2026-03-31')).hires).toEqual([
      { contractType: 'cdi', label: 'Contrat à durée indéterminée (CDI)', count: 2 },
      { contractType: 'cdd', label: 'Contrat à durée déterminée (CDD)', count: 1 },
    ]);
  });

  it('say how many alerts were taken up by their hour', async () => {
    const opened = '2026-08-03T08:00:00Z';
    const due = '2026-08-03T16:00:00Z';
    for (const acknowledged of ['2026-08-03T15:00:00Z', '2026-08-04T08:00:00Z', null]) {
      const placementId = await aPlacement('2026-07-01', null);
      await house.db.query(
        `insert into mediations (id, placement_id, structure_id, state, level, reasons, assigned_account_id, opened_at, due_at, acknowledged_at)
         select $1, $2, $3, 'acknowledged', 'alert', '[]', adviser_account_id, $4, $5, $6 from placements where id = $2`,
        [newId(), placementId, structureId, opened, due, acknowledged],
      );
    }
    expect((await figures('2026-08-01', '2026-08-31')).alerts).toEqual({ opened: 3, inTime: 1, late: 2, waiting: 0 });
  });

  it('stay within the structure, and are for its direction', async () => {
    const elsewhere = await figures('2026-01-01', '2026-12-31', stranger);
    expect(elsewhere.firstProposal.needs).toBe(0);
    expect(elsewhere.hires).toEqual([]);
    const period = { from: '2026-01-01', to: '2026-12-31' };
    await api().get('/api/structure/figures').query(period).set('cookie', adviser).expect(403);
  });

  it.each([
    [{ from: '2026-11-22', to: '2026-11-21' }, 'to'],
    [{ from: '2020-01-01', to: '2026-11-21' }, 'to'],
    [{ from: '2026-02-30', to: '2026-11-21' }, 'from'],
  ])('refuse %j', async (period, field) => {
    const { body } = await api().get('/api/structure/figures').query(period).set('cookie', director).expect(400);
    expect(body).toMatchObject({ fields: [{ field }] });
  });

  it('are taken along as a table that spreadsheets open', async () => {
    const period = { from: '2026-09-01', to: '2026-10-31' };
    const { text, headers } = await api()
      .get('/api/structure/figures/export')
      .query(period)
      .set('cookie', director)
      .expect(200);
    expect(headers['content-type']).toContain('text/csv');
    expect(text).toContain('2026-09-01;2026-10-31;Besoins reçus 2026-10;2\r\n');
    expect(text).toContain('2026-09-01;2026-10-31;Jours avant la première proposition (médiane);\r\n');
  });
});
