import { Button, Checkbox, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hireContractsQuery, hireCostsQuery } from '../../api/contracts.js';
import type { HireFacts } from '../../api/types.js';
import { DayInput } from '../../components/day-input.js';
import { useForm } from '../../components/form.js';
import { Page, Section } from '../../components/page.js';
import { type Choice, CommunePicker } from '../../components/pickers.js';
import { optionsOf } from '../../labels.js';
import { diplomaLabels } from '../../labels/candidates.js';
import { Answer } from './answer.js';
import { blankHire, factsOf } from './blank-draft.js';
import { categories, employers, minimumIncomes, needs, options, tasks } from './choices.js';

const unknown = { value: '', label: 'Pas encore dit' };
const yesNo = [unknown, { value: 'yes', label: 'Oui' }, { value: 'no', label: 'Non' }];
const levels = [unknown, ...optionsOf(diplomaLabels)];

/** The comparison for a hire that is neither a need nor a proposal here: on the phone, at a visit. */
export default function BlankContractsPage() {
  const [commune, setCommune] = useState<Choice | null>(null);
  const [facts, setFacts] = useState<HireFacts | null>(null);
  const form = useForm(blankHire);
  const { values } = form;
  const answer = (key: Parameters<typeof form.text>[0], label: string) => (
    <NativeSelect {...form.text(key)} label={label} data={yesNo} />
  );
  return (
    <Page
      title="Comparer des contrats"
      lead="Pour une embauche décrite ici, sans besoin ni proposition. Rien n’est enregistré ; ce qui n’est pas dit est demandé s’il décide."
    >
      <form {...form.props(async () => Promise.resolve(setFacts(factsOf(values))))}>
        <Stack gap="lg">
          <Section title="L’emploi">
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
              <NativeSelect
                {...form.text('need')}
                label="Pourquoi ce recrutement ?"
                data={[unknown, ...options(needs)]}
              />
              <TextInput {...form.text('durationMonths')} label="Durée du besoin, en mois" inputMode="decimal" />
              <TextInput {...form.text('weeklyHours')} label="Heures par semaine" inputMode="decimal" />
              <DayInput {...form.day('signedOn')} label="Signature" />
              <DayInput {...form.day('startsOn')} label="Début" />
              <TextInput {...form.text('grossMonthly')} label="Salaire brut mensuel, en euros" inputMode="decimal" />
              <NativeSelect {...form.text('category')} label="Catégorie" data={[unknown, ...options(categories)]} />
            </SimpleGrid>
            <Stack gap="xs" mt="md">
              <Checkbox
                checked={!values.tasksTold}
                onChange={(event) => form.set('tasksTold', !event.currentTarget.checked)}
                label="Travaux pas encore connus"
              />
              {values.tasksTold && (
                <Checkbox.Group {...form.choice('tasks')} label="Travaux particuliers, s’il y en a">
                  <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs" mt="xs">
                    {options(tasks).map(({ value, label }) => (
                      <Checkbox key={value} value={value} label={label} />
                    ))}
                  </SimpleGrid>
                </Checkbox.Group>
              )}
            </Stack>
          </Section>
          <Section title="L’employeur">
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
              <NativeSelect {...form.text('legalNature')} label="Nature" data={[unknown, ...options(employers)]} />
              <TextInput {...form.text('headcount')} label="Nombre de salariés" inputMode="numeric" />
              <CommunePicker
                label="Commune"
                chosen={commune}
                onChoose={(choice) => {
                  setCommune(choice);
                  form.set('commune', choice?.value ?? '');
                }}
              />
              {answer('dismissal', 'Licenciement économique depuis un an')}
              {Number(values.headcount) >= 250 && (
                <TextInput
                  {...form.text('alternanceSharePercent')}
                  label="Part d’alternants, en %"
                  inputMode="decimal"
                />
              )}
            </SimpleGrid>
          </Section>
          <Section title="Le jeune">
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
              <DayInput {...form.day('birthDate')} label="Date de naissance" />
              <NativeSelect {...form.text('diplomaLevel')} label="Plus haut diplôme" data={levels} />
              <NativeSelect
                {...form.text('diplomaKind')}
                label="Diplôme général ou professionnel"
                data={[
                  unknown,
                  { value: 'general', label: 'Général' },
                  { value: 'vocational', label: 'Professionnel' },
                ]}
              />
              {answer('jobSeeker', 'Demandeur d’emploi')}
              {answer('student', 'Poursuit des études')}
              {answer('disabledWorker', 'RQTH, s’il souhaite la faire valoir')}
              {answer('priorityDistrict', 'Habite un quartier prioritaire')}
              <NativeSelect
                {...form.text('minimumIncome')}
                label="Minimum social"
                data={[{ value: '', label: 'Aucun' }, ...options(minimumIncomes)]}
              />
            </SimpleGrid>
          </Section>
          <Section title="La formation prévue">
            <SimpleGrid cols={{ base: 1, xs: 3 }}>
              {answer('certified', 'Diplôme ou titre du RNCP')}
              <NativeSelect {...form.text('targetLevel')} label="Niveau préparé" data={levels} />
              <TextInput {...form.text('trainingMonths')} label="Durée, en mois" inputMode="decimal" />
            </SimpleGrid>
          </Section>
          <Button type="submit" size="md" style={{ alignSelf: 'start' }}>
            Comparer
          </Button>
        </Stack>
      </form>
      {facts && <Result key={JSON.stringify(facts)} facts={facts} />}
    </Page>
  );
}

function Result({ facts }: { facts: HireFacts }) {
  return <Answer recommendation={useQuery(hireContractsQuery(facts))} costs={useQuery(hireCostsQuery(facts))} />;
}
