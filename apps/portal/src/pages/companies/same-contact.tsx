import { Text } from '@mantine/core';
import { ApiProblem } from '../../api/client.js';
import { noteContact } from '../../api/companies.js';
import { DialogForm } from '../../components/dialog.js';
import { oneByOne } from '../../components/each.js';
import type { Several } from '../../components/several.js';
import { formatCount } from '../../format.js';
import { ContactFields, useContactForm } from './contacts.js';

/** The same contact noted for every company chosen: a letter to all, a forum, a morning of calls. */
export function SameContact<Company extends { id: string }>({ several }: { several: Several<Company> }) {
  const { form, contact } = useContactForm();
  const { chosen } = several;
  return (
    <DialogForm
      button={`Noter un contact (${chosen.length})`}
      title={`Noter le même contact pour ${formatCount(chosen.length, 'entreprise')}`}
      form={form}
      send={async () => {
        // What is wrong with the contact itself is said in the form, once, before any company has it.
        const [first, ...others] = chosen;
        if (!first) return;
        const refused = await noteContact(first.id, contact).then(() => null, refusalOf);
        await several.act(chosen, async () => [
          refused,
          ...(await oneByOne(others, ({ id }) => noteContact(id, contact))),
        ]);
        form.reset();
      }}
      submit="Noter"
      buttonProps={{ size: 'sm' }}
    >
      <Text>Chaque entreprise aura ce contact dans son historique.</Text>
      <ContactFields form={form} withPerson={false} />
    </DialogForm>
  );
}

/** What holds one company back; a contact that no company would take is thrown, and nothing was noted. */
function refusalOf(problem: unknown): string {
  if (problem instanceof ApiProblem && problem.status !== 400 && problem.status !== 0) return problem.message;
  throw problem;
}
