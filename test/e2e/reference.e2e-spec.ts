import { buildOccupationIndex, importRome, loadRome, type RomeData } from '#reference';
import { Database } from '#platform';
import { startHouse, type TestHouse } from '../support/app.js';

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
