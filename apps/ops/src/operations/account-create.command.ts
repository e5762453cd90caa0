import { AccountsModule, AccountsQueries, People, type Role, roles, Structures } from '#accounts';
import { Database, PlatformModule, type Tx } from '#platform';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';
import { readOptions } from '../options.js';

@Module({ imports: [PlatformModule, AccountsModule] })
class AccountsOnly {}

/** The first account of an installation, and any later one an operator must make. */
export const accountCreate: Command = {
  name: 'account:create',
  description:
    'Crée un compte : --email --first-name --last-name --role administrator|director|adviser [--structure "nom"]',
  offline: false,
  run: async (args) => {
    const options = readOptions(
      args,
      ['email', 'first-name', 'last-name', 'role', 'structure'],
      ['email', 'first-name', 'last-name'],
    );
    const role = (options.role ?? 'administrator') as Role;
    if (!roles.includes(role) || role === 'employer')
      throw new UsageError('--role vaut administrator, director ou adviser');
    if (role !== 'administrator' && options.structure === undefined)
      throw new UsageError('--structure est obligatoire pour ce rôle');
    const person = { email: options.email, firstName: options['first-name'], lastName: options['last-name'] };
    await withApplication(AccountsOnly, async (app) => {
      const people = app.get(People);
      await app.get(Database).transaction(async (tx) => {
        const account = await people.accountFor(tx, person);
        const structureId =
          options.structure === undefined ? undefined : await structureNamed(tx, app, options.structure, person.email);
        await people.join(tx, { accountId: account.id, role, structureId, state: 'confirmed' });
      });
    });
    process.stdout.write(`Compte créé : ${person.email} (${role}). La connexion se fait par code reçu par e-mail.\n`);
  },
};

/** The structure of that name, made when there is none yet. */
async function structureNamed(tx: Tx, app: INestApplicationContext, name: string, email: string): Promise<string> {
  const known = (await app.get(AccountsQueries).structures()).find((structure) => structure.name === name);
  return known?.id ?? app.get(Structures).insert(tx, { name, email });
}
