import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createCompany, updateCompany } from '../../api/companies.js';
import type { Company } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { useTell } from '../../components/outcome.js';
import { formatPhone } from '../../format.js';
import { FormProblem, emptied, told, useForm } from '../../components/form.js';
import { CommunePicker } from '../../components/pickers.js';
import { numberOf, typedNumber } from '../../components/typed.js';
import { siretProblem } from '../../session/siret.js';

/** A company, new or known; its SIRET never changes. */
export function CompanyForm({ company, onSaved }: { company?: Company; onSaved: (id: string, name: string) => void }) {
  const [commune, setCommune] = useState(company ? { value: company.commune.code, label: company.commune.name } : null);
  const [siretLeft, setSiretLeft] = useState(false);
  const form = useForm({
    siret: company?.siret ?? '',
    name: company?.name ?? '',
    communeCode: company?.commune.code ?? '',
    address: company?.address ?? '',
    headcount: typedNumber(company?.headcount),
    nafCode: company?.nafCode ?? '',
    contactName: company?.contactName ?? '',
    email: company?.email ?? '',
    phone: company?.phone ? formatPhone(company.phone) : '',
  });
  const tell = useTell();
  const save = useCommand(async () => {
    const { siret, headcount, address, nafCode, phone, ...required } = form.values;
    const optional = { address, nafCode, phone, headcount: numberOf(headcount) };
    if (company) {
      await updateCompany(company.id, { ...required, ...emptied(optional) });
      tell('L’entreprise est enregistrée.');
      return company.id;
    }
    const { id, known } = await createCompany({
      ...required,
      ...told(optional),
      siret: siret.replace(/\s/g, ''),
    });
    tell(
      known
        ? 'Une autre Mission Locale connaissait déjà cette entreprise\u00a0: vous la suivez maintenant aussi.'
        : 'L’entreprise est enregistrée.',
    );
    return id;
  });
  const siret = form.text('siret');
  const typed = form.values.siret && siretLeft ? siretProblem(form.values.siret) : null;

  return (
    <form {...form.props(async () => onSaved(await save.mutateAsync(undefined), form.values.name))}>
      <Stack gap="md">
        {!company && (
          <TextInput
            {...siret}
            error={siret.error ?? typed}
            onBlur={() => setSiretLeft(true)}
            label="SIRET"
            inputMode="numeric"
            required
          />
        )}
        <TextInput {...form.text('name')} label="Nom" required />
        <CommunePicker
          label="Commune"
          required
          error={form.choice('communeCode').error}
          chosen={commune}
          onChoose={(choice) => {
            setCommune(choice);
            form.set('communeCode', choice?.value ?? '');
          }}
        />
        <TextInput {...form.text('address')} label="Adresse" />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...form.text('headcount')} label="Nombre de salariés" inputMode="numeric" />
          <TextInput {...form.text('nafCode')} label="Code NAF" />
        </SimpleGrid>
        <TextInput {...form.text('contactName')} label="Personne à contacter" required />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...form.text('email')} label="E-mail" type="email" required />
          <TextInput {...form.text('phone')} label="Téléphone" type="tel" />
        </SimpleGrid>
        <FormProblem problem={form.problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={form.busy}>
            Enregistrer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
