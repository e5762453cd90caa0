import { migrate, readConfig } from '#platform';
import type { Command } from '../command.js';
import { readOptions } from '../options.js';

/** Brings the schema up to date, with the queue's own tables where no Redis is used. */
export const migrateDatabase: Command = {
  name: 'migrate',
  description: 'Met la base de données au dernier schéma ; à lancer avant de démarrer une nouvelle version',
  offline: false,
  run: async (args) => {
    readOptions(args, []);
    const { databaseUrl, redisUrl } = readConfig(process.env);
    await migrate(databaseUrl, { queueSchema: redisUrl === undefined });
    process.stdout.write('La base de données est à jour.\n');
  },
};
