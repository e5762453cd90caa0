import { AccountsModule, type MembershipState, type Role, roleLabels } from '#accounts';
import { CompaniesModule } from '#companies';
import { Config, Database, PlatformModule } from '#platform';
import { Module } from '@nestjs/common';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';
import { readOptions } from '../options.js';

@Module({ imports: [PlatformModule, AccountsModule, CompaniesModule] })
class PeopleOnly {}

/** Those of the story, which come first. */
const SHOWN_EMPLOYERS = 10;

interface PersonRow {
  email: string;
  role: Role;
  state: MembershipState;
  name: string;
  /** Of the structure or company; null for an administrator. */
  house: string | null;
}

/** Who can sign in, for whoever tries the demo: never on an installation with real people. */
export const demoPeople: Command = {
  name: 'demo:people',
  description: 'Liste les personnes de la démonstration : adresse, rôle, nom',
  offline: false,
  run: async (args) => {
    readOptions(args, []);
    await withApplication(PeopleOnly, async (app) => {
      if (!app.get(Config).demo) throw new UsageError('Cette liste n’existe que dans la démonstration.');
      const people = await app.get(Database).manager.query<PersonRow[]>(
        `select a.email, m.role, m.state, a.first_name || ' ' || a.last_name as name, coalesce(s.name, c.name) as house
         from memberships m join accounts a on a.id = m.account_id
         left join structures s on s.id = m.structure_id left join companies c on c.id = m.company_id
         where m.state <> 'ended' and a.disabled_at is null
         order by array_position(array['adviser', 'director', 'employer', 'administrator'], m.role), m.created_at, m.id`,
      );
      const employers = people.filter(({ role }) => role === 'employer');
      const shown = people.filter((person) => !employers.slice(SHOWN_EMPLOYERS).includes(person));
      const width = Math.max(0, ...shown.map(({ email }) => email.length));
      for (const person of shown) process.stdout.write(`  ${person.email.padEnd(width)} – ${inWords(person)}\n`);
      const others = employers.length - SHOWN_EMPLOYERS;
      if (others > 0) process.stdout.write(`  … et ${others} autres entreprises, chacune avec l’adresse de sa fiche\n`);
    });
  },
};

function inWords({ role, state, name, house }: PersonRow): string {
  const where = house === null ? '' : `, ${house}`;
  return `${roleLabels[role]} – ${name}${where}${state === 'pending' ? ' (à confirmer)' : ''}`;
}
