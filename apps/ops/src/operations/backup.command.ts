import { existsSync } from 'node:fs';
import { readConfig } from '#platform';
import { backUp } from './backup/backup.js';
import type { Content } from './backup/tables.js';
import { type Command, UsageError } from '../command.js';
import { readOptions } from '../options.js';

/** Everything Postgres holds of ours, in one file; while people work. */
export const backup: Command = {
  name: 'backup',
  description: 'Sauvegarde toute la base dans un fichier, pendant que l’on travaille : --to <fichier>.jsonl.gz',
  offline: false,
  run: async (args) => {
    const { to } = readOptions(args, ['to'], ['to']);
    if (existsSync(to)) throw new UsageError(`Ce fichier existe déjà : ${to}`);
    const contents = await backUp(readConfig(process.env).databaseUrl, to, new Date());
    process.stdout.write(
      `Sauvegardé dans ${to} : ${summary(contents)}. Ce fichier contient des données personnelles.\n`,
    );
  },
};

/** « 12 345 lignes, 31 tables ». */
export function summary(contents: ReadonlyMap<string, Content>): string {
  const rows = [...contents.values()].reduce((sum, content) => sum + content.rows, 0);
  return `${rows.toLocaleString('fr-FR')} lignes, ${contents.size} tables`;
}
