import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { companyContactsQuery, noteContact, removeContact } from '../../api/companies.js';
import type { CompanyContact } from '../../api/types.js';
import { DayInput } from '../../components/day-input.js';
import { DialogForm } from '../../components/dialog.js';
import { told, useForm } from '../../components/form.js';
import { Plus } from '../../components/icons.js';
import { Section } from '../../components/page.js';
import { Remarks } from '../../components/remarks.js';
import { Fetched } from '../../components/states.js';
import { formatDay } from '../../format.js';
import { labelOf, optionsOf } from '../../labels.js';
import { contactKindLabels } from '../../labels/work.js';
import { useToday } from '../../session/session.js';

/** What the structure and a company said to each other: whoever calls next knows it. */
export function Contacts({ companyId }: { companyId: string }) {
  const contacts = useQuery(companyContactsQuery(companyId));
  return (
    <Section title="Historique des contacts" aside={<NewContact companyId={companyId} />}>
      <Fetched query={contacts}>
        {(data) => (
          <Remarks
            remarks={data.map((contact) => ({
              id: contact.id,
              head: headOf(contact),
              text: contact.text,
              ...(contact.mine ? { remove: () => removeContact(companyId, contact.id) } : {}),
            }))}
            empty="Aucun contact noté. Un appel, une visite ? Notez-les : vos collègues sauront où vous en êtes."
          />
        )}
      </Fetched>
    </Section>
  );
}

const headOf = ({ kind, onDay, person, by }: CompanyContact) =>
  [labelOf(contactKindLabels, kind), `le ${formatDay(onDay)}`, person && `avec ${person}`, `par ${by}`]
    .filter(Boolean)
    .join(' · ');

/** A contact being noted. */
export function useContactForm() {
  const form = useForm({ kind: 'call', onDay: useToday(), person: '', text: '' });
  const { kind, person, ...rest } = form.values;
  return { form, contact: { ...rest, kind: kind as CompanyContact['kind'], ...told({ person }) } };
}

export function ContactFields({
  form,
  withPerson,
}: {
  form: ReturnType<typeof useContactForm>['form'];
  withPerson: boolean;
}) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          {...form.text('kind')}
          label="Comment&nbsp;?"
          data={optionsOf(contactKindLabels)}
          data-autofocus
        />
        <DayInput {...form.day('onDay')} label="Quand&nbsp;?" required />
      </SimpleGrid>
      {withPerson && (
        <TextInput {...form.text('person')} label="Avec qui&nbsp;?" description="Facultatif." maxLength={120} />
      )}
      <Textarea {...form.text('text')} label="Ce qui s’est dit, ce qui reste à faire" required maxLength={2000} />
    </>
  );
}

function NewContact({ companyId }: { companyId: string }) {
  const { form, contact } = useContactForm();
  return (
    <DialogForm
      button="Noter un contact"
      title="Noter un contact"
      form={form}
      send={async () => {
        await noteContact(companyId, contact);
        form.reset();
      }}
      done="Le contact est noté."
      submit="Noter"
      buttonProps={{ leftSection: <Plus />, size: 'sm' }}
    >
      <ContactFields form={form} withPerson />
    </DialogForm>
  );
}
