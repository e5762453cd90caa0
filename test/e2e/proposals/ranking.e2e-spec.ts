import { Candidates } from '#candidates';
import { WEIGHTS_VERSION } from '#proposals';
import { allCommunes, communeByCode, distanceKm } from '#reference';
import { proposing, type Proposing } from '../../support/proposing.js';

let clear: Proposing['clear'];
let house: Proposing['house'];
let api: Proposing['api'];
let get: Proposing['get'];
let adviserId: Proposing['adviserId'];
let adviser: Proposing['adviser'];
let stranger: Proposing['stranger'];
let employer: Proposing['employer'];
let aCandidate: Proposing['aCandidate'];
let aNeed: Proposing['aNeed'];

interface Ranking {
  items: {
    candidate: { id: string };
    score: number;
    distanceKm: number;
    reasons: { criterion: string; points: number; sentence: string }[];
    proposalState: string | null;
  }[];
  out: { candidate: { id: string }; gates: { code: string; sentence: string }[] }[];
  total: number;
}

beforeAll(async () => {
  ({ clear, house, api, get, adviserId, adviser, stranger, employer, aCandidate, aNeed } = await proposing());
});
afterEach(() => clear());
afterAll(() => house.close());

describe('the ranking of a need', () => {
  it('puts the best first, with reasons that add up, and says what keeps the others out', async () => {
    const near = await aCandidate({ targets: [{ code: 'A1203' }, { code: 'G1605' }] });
    const same = await aCandidate({ communeCode: '61169' });
    const tooFar = await aCandidate({ radiusKm: 1 });
    await aCandidate({ targets: [{ code: 'A1203' }] });
    const ranking = await get<Ranking>(`/api/needs/${await aNeed()}/ranking`, adviser);
    expect(ranking.items.map(({ candidate }) => candidate.id)).toEqual([same, near]);
    expect(ranking.total).toBe(2);
    for (const { score, reasons } of ranking.items)
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    expect(ranking.items[0]?.reasons[0]?.sentence).toBe('Métier visé n° 1, même métier');
    expect(ranking.out).toEqual([
      {
        candidate: expect.objectContaining({ id: tooFar }) as object,
        gates: [{ code: 'distance', sentence: expect.stringContaining('se déplace jusqu’à 1 km') as string }],
        change: expect.stringContaining('plus loin') as string,
      },
    ]);
  });

  it('is kept for audit: who saw whom, by which weights', async () => {
    const id = await aCandidate();
    const needId = await aNeed();
    await get(`/api/needs/${needId}/ranking`, adviser);
    expect(
      await house.db.query(
        'select account_id, candidate_ids, total, weights_version from rankings_shown where need_id = $1',
        [needId],
      ),
    ).toEqual([{ account_id: adviserId, candidate_ids: [id], total: 1, weights_version: WEIGHTS_VERSION }]);
  });

  it('gives chosen people the same points beside one another, wherever they stand, and says why one cannot be proposed', async () => {
    const first = await aCandidate({ communeCode: '61169' });
    const second = await aCandidate({ targets: [{ code: 'A1203' }, { code: 'G1605' }] });
    const out = await aCandidate({ radiusKm: 1 });
    const needId = await aNeed();
    const { items: ranked } = await get<Ranking>(`/api/needs/${needId}/ranking`, adviser);
    const compared = (ids: string[], cookie = adviser) =>
      get<Ranking>(`/api/needs/${needId}/comparison?${ids.map((id) => `candidateIds=${id}`).join('&')}`, cookie);
    const { items, out: refused } = await compared([second, out, first]);
    expect(items).toEqual(ranked.filter(({ candidate }) => [first, second].includes(candidate.id)));
    expect(refused).toEqual([
      {
        candidate: expect.objectContaining({ id: out }) as object,
        gates: [{ code: 'distance', sentence: expect.any(String) as string }],
        change: expect.any(String) as string,
      },
    ]);
    const reads = 'select distinct candidate_id as id from candidate_reads where candidate_id = any($1)';
    expect(await house.db.query(reads, [[first, second, out]])).toHaveLength(3);
    await api().get(`/api/needs/${needId}/comparison?candidateIds=${first}`).set('cookie', stranger).expect(404);
    for (const wrong of ['candidateIds=x', `candidateIds=${first}&candidateIds=${first}`])
      await api().get(`/api/needs/${needId}/comparison?${wrong}`).set('cookie', adviser).expect(400);
  });

  it('finds each person once, wherever around the post and however far they go', async () => {
    const flers = communeByCode('61169')!.position!;
    const around = allCommunes()
      .flatMap(({ code, position }) => (position ? { code, km: distanceKm(flers, position) } : []))
      .filter(({ km }) => km < 60)
      .filter((_, index) => index % 12 === 0);
    const within: string[] = [];
    for (const [index, { code, km }] of around.entries()) {
      const radiusKm = [5, 10, 20, 30, 50][index % 5]!;
      const id = await aCandidate({ communeCode: code, radiusKm, means: 'car', phone: null });
      if (Math.round(km * 10) / 10 <= radiusKm) within.push(id);
    }
    expect(within.length).toBeGreaterThan(10);
    const { items, total } = await get<Ranking>(`/api/needs/${await aNeed()}/ranking?limit=100`, adviser);
    expect(items.map(({ candidate }) => candidate.id).sort()).toEqual(within.sort());
    expect(total).toBe(within.length);
  });

  it('sees a change of a file at once, and never people of another structure', async () => {
    const id = await aCandidate();
    const needId = await aNeed();
    await api().patch(`/api/candidates/${id}`).set('cookie', adviser).send({ availableFrom: '2027-01-20' }).expect(204);
    const { out } = await get<Ranking>(`/api/needs/${needId}/ranking`, adviser);
    expect(out[0]?.gates[0]?.code).toBe('availability');
    await house.app.get(Candidates).markPlaced(id);
    expect(await get<Ranking>(`/api/needs/${needId}/ranking`, adviser)).toEqual({ items: [], out: [], total: 0 });
    await api().get(`/api/needs/${needId}/ranking`).set('cookie', stranger).expect(404);
  });

  it('reads the other way round: the open needs of a young person, with the same score and reasons', async () => {
    const id = await aCandidate();
    const needId = await aNeed();
    const [ranked] = (await get<Ranking>(`/api/needs/${needId}/ranking`, adviser)).items;
    const { items } = await get<{ items: { need: { id: string }; score: number; reasons: object[] }[] }>(
      `/api/candidates/${id}/needs`,
      adviser,
    );
    const [found] = items.filter(({ need }) => need.id === needId);
    expect(found).toMatchObject({ score: ranked?.score, reasons: ranked?.reasons });
    await api().get(`/api/candidates/${id}/needs`).set('cookie', stranger).expect(404);
    await api().get(`/api/candidates/${id}/needs`).set('cookie', employer).expect(403);
  });

  it('is drawn by commune: how many fit there and how many do not, never who', async () => {
    await aCandidate();
    await aCandidate();
    await aCandidate({ radiusKm: 1 });
    const id = await aCandidate({ communeCode: '61169' });
    await aCandidate({ targets: [{ code: 'A1203' }] });
    const needId = await aNeed();
    const territory = await get<{ commune: object; places: Record<string, unknown>[] }>(
      `/api/needs/${needId}/territory`,
      adviser,
    );
    expect(territory.commune).toEqual({ code: '61169', name: 'Flers' });
    expect(territory.places).toEqual([
      expect.objectContaining({ distanceKm: 0, eastKm: 0, southKm: 0, reachable: 1, out: 0 }),
      expect.objectContaining({ commune: expect.objectContaining({ code: '61163' }) as object, reachable: 2, out: 1 }),
    ]);
    const [, away] = territory.places as [object, { distanceKm: number; eastKm: number; southKm: number }];
    expect(Math.hypot(away.eastKm, away.southKm)).toBeCloseTo(away.distanceKm, 0);
    expect(JSON.stringify(territory)).not.toContain(id);
    await api().get(`/api/needs/${needId}/territory`).set('cookie', stranger).expect(404);
    await api().get(`/api/needs/${needId}/territory`).set('cookie', employer).expect(403);
  });

  it('is a number for the employer', async () => {
    const needId = await aNeed();
    await aCandidate();
    await aCandidate();
    expect(await get(`/api/needs/${needId}/reach`, employer)).toEqual({ matching: 2 });
    await api().get(`/api/needs/${needId}/ranking`).set('cookie', employer).expect(403);
    await api().get(`/api/needs/${needId}/proposals`).set('cookie', employer).expect(403);
  });
});
