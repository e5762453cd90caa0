import { migrate, readConfig } from '#platform';
import { summary } from './backup.command.js';
import { restore } from './backup/restore.js';
import type { Command } from '../command.js';
import { readOptions } from '../options.js';

/** A backup into a new database, checked row by row; all of it or nothing. */
export const restoreBackup: Command = {
  name: 'restore',
  description: 'Restaure une sauvegarde dans une base neuve, tout ou rien, et la relit : --from <fichier>.jsonl.gz',
  offline: false,
  run: async (args) => {
    const { from } = readOptions(args, ['from'], ['from']);
    const { databaseUrl, redisUrl } = readConfig(process.env);
    await migrate(databaseUrl, { queueSchema: redisUrl === undefined });
    const contents = await restore(databaseUrl, from);
    process.stdout.write(`Restauré et relu : ${summary(contents)}.\n`);
  },
};
