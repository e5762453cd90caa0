import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CompanyPicker } from '../../components/pickers.js';
import { Section } from '../../components/page.js';
import { CompanyForm } from '../companies/company-form.js';
import type { NeedDraft } from './draft.js';
import { Sheet } from '../../components/sheet.js';

/** Most needs come by phone: the adviser says for whom first. */
export function CompanyChoice({ draft, update }: { draft: NeedDraft; update: (change: Partial<NeedDraft>) => void }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Section title="Pour quelle entreprise ?">
      <CompanyPicker
        label="Entreprise"
        chosen={draft.companyId ? { value: draft.companyId, label: draft.companyName } : null}
        onChoose={(choice) => update({ companyId: choice?.value ?? '', companyName: choice?.label ?? '' })}
      />
      <Group gap="sm">
        <Text c="dimmed">Pas encore connue&nbsp;?</Text>
        <Button variant="default" size="sm" onClick={open}>
          Ajouter une entreprise
        </Button>
      </Group>
      <Sheet opened={opened} onClose={close} title="Ajouter une entreprise" size="lg">
        <CompanyForm
          onSaved={(id, name) => {
            update({ companyId: id, companyName: name });
            close();
          }}
        />
      </Sheet>
    </Section>
  );
}
