import { Button, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { equityFactsQuery, writeEquityFacts } from '../../api/equity.js';
import type { EquityFacts } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { FormProblem, useForm } from '../../components/form.js';
import { Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';

/** What serves the equity report only. Closed until asked for: it is not part of what one looks at to propose someone. */
export function EquitySection({ id }: { id: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <Section
      title="Pour le rapport d’équité"
      lead="Facultatif. Sert seulement à vérifier, pour toute la structure, que chacun a sa chance. Ces réponses sont gardées à part : le classement ne les lit jamais, l’entreprise ne les voit jamais."
    >
      {opened ? (
        <Facts id={id} />
      ) : (
        <Group>
          <Button variant="default" size="sm" onClick={() => setOpened(true)}>
            Voir ou remplir
          </Button>
        </Group>
      )}
    </Section>
  );
}

function Facts({ id }: { id: string }) {
  const facts = useQuery(equityFactsQuery(id));
  return <Fetched query={facts}>{(data) => <FactsForm id={id} facts={data} />}</Fetched>;
}

function FactsForm({ id, facts }: { id: string; facts: EquityFacts }) {
  const form = useForm({
    sex: facts.sex ?? '',
    priorityDistrict: facts.priorityDistrict === null ? '' : facts.priorityDistrict ? 'yes' : 'no',
  });
  const { sex, priorityDistrict } = form.values;
  const save = useCommand(
    () =>
      writeEquityFacts(id, {
        sex: sex === '' ? null : (sex as NonNullable<EquityFacts['sex']>),
        priorityDistrict: priorityDistrict === '' ? null : priorityDistrict === 'yes',
      }),
    { done: 'C’est enregistré, à part du dossier.' },
  );
  return (
    <form {...form.props(() => save.mutateAsync(undefined))}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            {...form.text('sex')}
            label="Sexe"
            data={[
              { value: '', label: 'Non renseigné' },
              { value: 'female', label: 'Femme' },
              { value: 'male', label: 'Homme' },
            ]}
          />
          <NativeSelect
            {...form.text('priorityDistrict')}
            label="Habite un quartier prioritaire (QPV)"
            data={[
              { value: '', label: 'Non renseigné' },
              { value: 'yes', label: 'Oui' },
              { value: 'no', label: 'Non' },
            ]}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          L’âge et le niveau viennent du dossier. Un groupe de moins de 11 personnes n’est jamais montré.
        </Text>
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
