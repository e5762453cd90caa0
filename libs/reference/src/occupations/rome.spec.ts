import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readRomeFolder } from './rome.js';

const csv = (...rows: string[]) => rows.map((row) => `"${row.split('|').join('","')}"`).join('\n');

const files = {
  code_rome: csv(
    'code_rome|code_ogr|libelle_rome|code_rome_parent',
    'A1101|6|Conducteur / Conductrice d’engins agricoles|A1101',
    'A1102|7|Conducteur d’engins, ""forêt""|A1101',
  ),
  appellation: csv(
    'code_ogr|libelle_appellation_long|libelle_appellation_court|code_rome|classification|code_rome_parent',
    '100|Tractoriste agricole|Tractoriste|A1101|PRINCIPALE|A1101',
    '101|Conducteur de pelle|Cond. pelle|A1102|SYNONYME|F1302',
  ),
  competence: csv('code_ogr|libelle_competence', '200|Labourer'),
  savoir: csv('code_ogr_savoir|libelle_savoir', '300|Permis B'),
  coherence_item: csv(
    'code_rome|code_ogr|coeur_metier',
    'A1101|200|Principale',
    'A1101|300|',
    'A1102|200|Émergente',
    'A1101|999|',
  ),
  mobilite: csv('code_rome|code_rome_cible|numero_ordre', 'A1101|A1102|1'),
};

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'rome-'))));
afterEach(() => rm(folder, { recursive: true }));

async function write(nameOf: (stem: string) => string, contents: Partial<typeof files> = files) {
  for (const [stem, text] of Object.entries(contents)) {
    const name = nameOf(stem);
    await writeFile(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text);
  }
}

const official = (stem: string) => {
  const kind = { coherence_item: '', mobilite: 'rubrique_' }[stem] ?? 'referentiel_';
  return `unix_${kind}${stem}_v460_utf8.csv`;
};

describe('readRomeFolder', () => {
  it.each([
    ['as published', official],
    ['with short names, gzipped', (stem: string) => `${stem}_v460.csv.gz`],
    ['of another version', (stem: string) => official(stem).replace('460', '71')],
  ])('reads the files %s', async (_, nameOf) => {
    await write(nameOf);
    await writeFile(join(folder, 'unix_referentiel_code_rome_riasec_v460_utf8.csv'), 'code_rome,riasec_majeur');
    expect(await readRomeFolder(folder)).toEqual({
      fiches: [
        { code: 'A1101', parentCode: 'A1101', label: 'Conducteur / Conductrice d’engins agricoles' },
        { code: 'A1102', parentCode: 'A1101', label: 'Conducteur d’engins, "forêt"' },
      ],
      appellations: [
        { ogr: 100, label: 'Tractoriste agricole', fiche: 'A1101', parentCode: 'A1101', principal: true },
        { ogr: 101, label: 'Conducteur de pelle', fiche: 'A1102', parentCode: 'F1302', principal: false },
      ],
      skills: [
        { code: 200, label: 'Labourer' },
        { code: 300, label: 'Permis B' },
      ],
      ficheSkills: [
        { fiche: 'A1101', skill: 200, core: true },
        { fiche: 'A1101', skill: 300, core: false },
        { fiche: 'A1102', skill: 200, core: true },
      ],
      mobility: [{ from: 'A1101', to: 'A1102', position: 1 }],
    });
  });

  it('takes the newest of two versions', async () => {
    await write(official);
    await write((stem) => official(stem).replace('460', '59'), {
      savoir: csv('code_ogr_savoir|libelle_savoir', '300|Ancien'),
    });
    expect((await readRomeFolder(folder)).skills).toContainEqual({ code: 300, label: 'Permis B' });
  });

  it.each(Object.keys(files))('names the file when %s is missing', async (stem) => {
    await write(official);
    await rm(join(folder, official(stem)));
    await expect(readRomeFolder(folder)).rejects.toThrow(`« ${stem}_v….csv »`);
  });

  it('names the column when one is missing', async () => {
    await write(official, { ...files, mobilite: csv('code_rome|code_rome_cible', 'A1101|A1102') });
    await expect(readRomeFolder(folder)).rejects.toThrow('unix_rubrique_mobilite_v460_utf8.csv : « numero_ordre »');
  });

  it('refuses titles of fiches that are not there', async () => {
    await write(official, { ...files, code_rome: files.code_rome.replaceAll('A1102', 'A1103') });
    await expect(readRomeFolder(folder)).rejects.toThrow('l’appellation 101 renvoie à la fiche inconnue A1102');
  });

  it('says that the folder does not exist', async () => {
    await expect(readRomeFolder(join(folder, 'absent'))).rejects.toThrow('Dossier introuvable');
  });
});
