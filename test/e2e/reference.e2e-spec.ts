import { Candidates, cellOf, placeCandidatesAgain } from '#candidates';
import {
  buildOccupationIndex,
  communeByCode,
  importCommunePositions,
  importRome,
  loadCommunePositions,
  loadRome,
  type RomeData,
  usePositions,
} from '#reference';
import { Database } from '#platform';
import { startHouse, type TestHouse } from '../support/app.js';
import { anAdviser, aStructure } from '../support/builders.js';

const rome: RomeData = {
  fiches: [
    { code: 'G1605', parentCode: 'G1605', label: 'Plongeur / Plongeuse de restaurant' },
    { code: 'G1607', parentCode: 'G1605', label: 'Aide de cuisine de collectivité' },
  ],
  appellations: [
    { ogr: 17961, label: 'Plongeur / Plongeuse', fiche: 'G1605', parentCode: 'G1605', principal: true },
    { ogr: 14760, label: 'Employé / Employée de cantine', fiche: 'G1607', parentCode: 'G1603', principal: false },
  ],
  skills: [{ code: 100, label: 'Laver la vaisselle' }],
  ficheSkills: [{ fiche: 'G1605', skill: 100, core: true }],
  mobility: [
    { from: 'G1605', to: 'G1607', position: 1 },
    { from: 'G1607', to: 'G1605', position: 2 },
  ],
};

describe('the imported ROME', () => {
  let house: TestHouse;
  let database: Database;
  beforeAll(async () => {
    house = await startHouse();
    database = house.app.get(Database);
  });
  afterAll(() => house.close());

  it('is absent before any import', async () => {
    expect(await loadRome(database.manager)).toBeNull();
  });

  it('comes back as it was read, and a second import replaces the first', async () => {
    const newer = { ...rome, fiches: [...rome.fiches, { code: 'A1101', parentCode: 'A1101', label: 'Tractoriste' }] };
    await database.transaction((tx) => importRome(tx, newer));
    await database.transaction((tx) => importRome(tx, rome));
    const back = await loadRome(database.manager);
    expect(back).toEqual({
      fiches: expect.arrayContaining([...rome.fiches]) as unknown,
      appellations: expect.arrayContaining([...rome.appellations]) as unknown,
      skills: rome.skills,
      ficheSkills: rome.ficheSkills,
      mobility: rome.mobility,
    });
    expect(back?.fiches).toHaveLength(2);
    expect(buildOccupationIndex({ lexicon: [], rome: back }).find('cantine')[0]).toMatchObject({
      code: 'G1603',
      fiche: 'G1607',
    });
  });
});

describe('the imported positions of communes', () => {
  /** Moncy (Orne), of which the package of places knows nothing. */
  const village = '61281';
  const exact = { latitude: 48.83323, longitude: -0.67455 };
  let house: TestHouse;
  let database: Database;
  beforeAll(async () => {
    house = await startHouse();
    database = house.app.get(Database);
  });
  afterAll(async () => {
    usePositions(new Map());
    await house.close();
  });

  it('take the place of those guessed, for the communes and for the young people who live there', async () => {
    expect(communeByCode(village)?.position?.approximate).toBe(true);
    const structureId = await aStructure(house, { communes: [village] });
    const { accountId, membershipId } = await anAdviser(house, structureId);
    const id = await house.app.get(Candidates).create(
      { accountId, membershipId, role: 'adviser', structureId, companyId: null, confirmed: true },
      {
        firstName: 'Camille',
        lastName: 'Exemple',
        birthDate: '2006-05-04',
        communeCode: village,
        radiusKm: 40,
        means: 'bicycle',
        availableFrom: '2026-12-01',
        targets: [{ code: 'G1605' }, { code: 'G1602' }],
      },
    );
    const moved: number[] = [];
    for (let time = 0; time < 2; time++) {
      await database.transaction((tx) => importCommunePositions(tx, new Map([[village, exact]])));
      await loadCommunePositions(database.manager);
      moved.push(await database.transaction((tx) => placeCandidatesAgain(tx, structureId)));
    }
    expect(moved).toEqual([1, 0]);
    expect(communeByCode(village)?.position).toEqual({ ...exact, approximate: false });
    const search = await house.db.query(
      `select latitude::float8::numeric(7, 5)::float8 as latitude, cell, radius_km, occupation_code
       from candidate_search where candidate_id = $1 order by position`,
      [id],
    );
    const place = { latitude: exact.latitude, cell: cellOf(exact.latitude, exact.longitude), radius_km: 15 };
    expect(search).toEqual([
      { ...place, occupation_code: 'G1605' },
      { ...place, occupation_code: 'G1602' },
    ]);
  });
});
