import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../libs/platform/src/database/data-source.js';
import { importRome, loadRome, readRomeFolder, buildOccupationIndex, LEXICON } from '#reference';
import { RomeAppellationRow, RomeFicheRow, RomeFicheSkillRow, RomeMobilityRow, RomeSkillRow } from '../../libs/reference/src/reference.entities.js';
import { createTestDatabase } from '../support/database.js';

it('times', async () => {
  const db = await createTestDatabase();
  const ds = await new DataSource({ ...dataSourceOptions(db.url), entities: [RomeAppellationRow, RomeFicheRow, RomeFicheSkillRow, RomeMobilityRow, RomeSkillRow] }).initialize();
  let t = performance.now();
  const lap = (n: string) => { process.stdout.write(`${n} ${(performance.now() - t) | 0}\n`); t = performance.now(); };
  const rome = await readRomeFolder('/work/shared/data/rome'); lap('read');
  await ds.transaction((tx) => importRome(tx, rome)); lap('import');
  const back = await loadRome(ds.manager); lap('load');
  buildOccupationIndex({ lexicon: LEXICON, rome: back }); lap('index');
  buildOccupationIndex({ lexicon: LEXICON }); lap('index lexicon');
  await ds.destroy(); await db.drop();
}, 120000);
