import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MarketFolderError, readMarketFolder } from './market-folder.js';

describe('a folder of market figures', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'market-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read as published, compressed or not, hirings added up over activities', () => {
    writeFileSync(
      join(folder, 'offers_by_rome_2021.csv'),
      'code_rome,libelle_v347,offres_en_ligne_2021_12_21,offres_annee_2021,demandeurs_abc_2021\nG1605,Plonge en restauration,3000,36000,\n',
    );
    writeFileSync(
      join(folder, 'offers_by_departement_rome_20211221.csv.gz'),
      gzipSync('departement,code_rome,offres\n61,G1605,12\n61,somewhere,4\n'),
    );
    writeFileSync(
      join(folder, 'rome_naf_hirings_2021.csv'),
      'rome_id,rome_label,naf_id,naf_label,hirings\nG1605,Plonge,5610A,"Restauration, traditionnelle",100\nG1605,Plonge,5629A,Cantines,20\n',
    );
    expect(readMarketFolder(folder)).toEqual([
      { occupationCode: 'G1605', area: 'FR', measure: 'yearly_offers', value: 36000, period: '2021' },
      { occupationCode: 'G1605', area: 'FR', measure: 'live_offers', value: 3000, period: '2021-12-21' },
      { occupationCode: 'G1605', area: '61', measure: 'live_offers', value: 12, period: '2021-12-21' },
      { occupationCode: 'G1605', area: 'FR', measure: 'hirings', value: 120, period: '2021' },
    ]);
  });

  it('says what it misses', () => {
    expect(() => readMarketFolder(folder)).toThrow(/Aucun fichier connu/);
    writeFileSync(join(folder, 'offers_by_rome_2021.csv'), 'code_rome\nG1605\n');
    expect(() => readMarketFolder(folder)).toThrow(MarketFolderError);
    expect(() => readMarketFolder(folder)).toThrow(/offres_annee_2021/);
  });
});
