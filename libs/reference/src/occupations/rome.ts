import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** One of the 1,584 fiches of ROME 4.0; `parentCode` is one of the 532 codes that statistics and older systems use. */
export interface RomeFiche {
  code: string;
  parentCode: string;
  label: string;
}

/**
 * A job title. `parentCode` is its own: for 3 % of the titles it is not the parent of `fiche`, because a title keeps
 * the code it had before the fiches were split.
 */
export interface RomeAppellation {
  ogr: number;
  label: string;
  fiche: string;
  parentCode: string;
  principal: boolean;
}

/** A skill (« compétence ») or a piece of knowledge (« savoir », licences and CACES included). */
export interface RomeSkill {
  code: number;
  label: string;
}

export interface RomeFicheSkill {
  fiche: string;
  skill: number;
  /** « Cœur de métier »: the official list calls it principal or emerging. */
  core: boolean;
}

/** From one fiche to a neighbouring one; 1 is the nearest. Directed: the way back is another row or none. */
export interface RomeMobility {
  from: string;
  to: string;
  position: number;
}

/** What the product keeps of the official ROME files. */
export interface RomeData {
  fiches: readonly RomeFiche[];
  appellations: readonly RomeAppellation[];
  skills: readonly RomeSkill[];
  ficheSkills: readonly RomeFicheSkill[];
  mobility: readonly RomeMobility[];
}

interface RomeFile {
  /** Part of the name common to the official archive and to copies with shorter names. */
  stem: string;
  columns: readonly string[];
}

const files = {
  fiches: { stem: 'code_rome', columns: ['code_rome', 'libelle_rome', 'code_rome_parent'] },
  appellations: {
    stem: 'appellation',
    columns: ['code_ogr', 'libelle_appellation_long', 'code_rome', 'code_rome_parent', 'classification'],
  },
  skills: { stem: 'competence', columns: ['code_ogr', 'libelle_competence'] },
  knowledge: { stem: 'savoir', columns: ['code_ogr_savoir', 'libelle_savoir'] },
  ficheSkills: { stem: 'coherence_item', columns: ['code_rome', 'code_ogr', 'coeur_metier'] },
  mobility: { stem: 'mobilite', columns: ['code_rome', 'code_rome_cible', 'numero_ordre'] },
} as const satisfies Record<string, RomeFile>;

/** The folder does not hold the official files; the message names the file or the column that is missing. */
export class RomeFolderError extends Error {
  override readonly name = 'RomeFolderError';
}

/**
 * Reads the official ROME 4.0 files (France Travail, open data, CSV in UTF-8) from a folder: the names as published
 * (`unix_referentiel_code_rome_v460_utf8.csv`) or shortened (`code_rome_v460.csv`), gzipped or not, of any version;
 * the newest version wins when there are several.
 *
 * @throws RomeFolderError when a file or a column is missing, or when files do not belong together.
 */
export async function readRomeFolder(folder: string): Promise<RomeData> {
  const names = await readdir(folder).catch(() => {
    throw new RomeFolderError(`Dossier introuvable : ${folder}`);
  });
  const read = (file: RomeFile) => readRows(folder, names, file);

  const fiches = (await read(files.fiches)).map((row) => ({
    code: row['code_rome']!,
    parentCode: row['code_rome_parent']!,
    label: row['libelle_rome']!,
  }));
  const ficheCodes = new Set(fiches.map((fiche) => fiche.code));

  const appellations = (await read(files.appellations)).map((row) => ({
    ogr: Number(row['code_ogr']),
    label: row['libelle_appellation_long']!,
    fiche: row['code_rome']!,
    parentCode: row['code_rome_parent']!,
    principal: row['classification'] === 'PRINCIPALE',
  }));
  const stray = appellations.find((appellation) => !ficheCodes.has(appellation.fiche));
  if (stray)
    throw new RomeFolderError(
      `Les fichiers ne sont pas de la même version : l’appellation ${stray.ogr} renvoie à la fiche inconnue ${stray.fiche}.`,
    );

  const skills = [
    ...(await read(files.skills)).map((row) => ({ code: Number(row['code_ogr']), label: row['libelle_competence']! })),
    ...(await read(files.knowledge)).map((row) => ({
      code: Number(row['code_ogr_savoir']),
      label: row['libelle_savoir']!,
    })),
  ];
  const skillCodes = new Set(skills.map((skill) => skill.code));

  // The file of links also lists working conditions, which are neither skills nor knowledge.
  const ficheSkills = (await read(files.ficheSkills))
    .map((row) => ({ fiche: row['code_rome']!, skill: Number(row['code_ogr']), core: row['coeur_metier'] !== '' }))
    .filter((link) => ficheCodes.has(link.fiche) && skillCodes.has(link.skill));

  const mobility = (await read(files.mobility))
    .map((row) => ({ from: row['code_rome']!, to: row['code_rome_cible']!, position: Number(row['numero_ordre']) }))
    .filter((edge) => ficheCodes.has(edge.from) && ficheCodes.has(edge.to));

  return { fiches, appellations, skills, ficheSkills, mobility };
}

async function readRows(
  folder: string,
  names: readonly string[],
  { stem, columns }: RomeFile,
): Promise<Record<string, string>[]> {
  const pattern = new RegExp(`^(?:unix_(?:referentiel_|rubrique_)?)?${stem}_v(\\d+)(?:_utf8)?\\.csv(?:\\.gz)?$`);
  const [newest] = names
    .flatMap((name) => {
      const version = pattern.exec(name)?.[1];
      return version ? [{ name, version: Number(version) }] : [];
    })
    .sort((a, b) => b.version - a.version);
  if (!newest) throw new RomeFolderError(`Fichier ROME manquant dans ${folder} : « ${stem}_v….csv »`);

  const content = await readFile(join(folder, newest.name));
  const rows: Record<string, string>[] = parse(newest.name.endsWith('.gz') ? gunzipSync(content) : content, {
    columns: true,
    bom: true,
  });
  const missing = columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0)
    throw new RomeFolderError(`Colonne manquante dans ${newest.name} : ${missing.map((c) => `« ${c} »`).join(', ')}`);
  return rows;
}
