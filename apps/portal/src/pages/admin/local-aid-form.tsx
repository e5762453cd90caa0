import { Checkbox, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { regionsQuery } from '../../api/local-aids.js';
import type { useForm } from '../../components/form.js';
import { DayInput } from '../../components/day-input.js';
import { MultiSelect } from '../../components/lists.js';
import { Section } from '../../components/page.js';
import { diplomaLabels } from '../../labels/candidates.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import type { LocalAidDraft } from './local-aid-draft.js';
import {
  deadlineLabels,
  evidenceLabels,
  funderLabels,
  kindLabels,
  publicLabels,
  territoryLabels,
} from './local-aid-labels.js';

type Form = ReturnType<typeof useForm<LocalAidDraft>>;

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const anyLevel = { value: '', label: 'Peu importe' };

/** The fields of an aid, in the order in which its text is read: what, where, for whom, how much, how, from where. */
export function LocalAidFields({ form }: { form: Form }) {
  return (
    <>
      <Naming form={form} />
      <Place form={form} />
      <Whom form={form} />
      <Brings form={form} />
      <Proof form={form} />
    </>
  );
}

function Naming({ form }: { form: Form }) {
  return (
    <Section title="L’aide">
      <Stack gap="md">
        <TextInput {...form.text('label')} label="Nom de l’aide" required />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect {...form.text('funder')} label="Qui paie ?" data={choices(funderLabels)} />
          <TextInput
            {...form.text('code')}
            label="Code"
            description="Le même d’une année à l’autre : normandie_apprentissage"
            required
          />
        </SimpleGrid>
      </Stack>
    </Section>
  );
}

function Place({ form }: { form: Form }) {
  const { territoryKind } = form.values;
  const { data: regions = [] } = useQuery(regionsQuery);
  return (
    <Section title="Où ?" lead="L’employeur doit y être installé.">
      <Stack gap="md">
        <NativeSelect {...form.text('territoryKind')} label="Territoire" data={choices(territoryLabels)} />
        {territoryKind === 'region' && (
          <MultiSelect
            {...form.choice('regionCodes')}
            error={form.errorAt('territoryCodes')}
            label="Régions"
            data={regions.map(({ code, name }) => ({ value: code, label: name }))}
            searchable
            required
          />
        )}
        {(territoryKind === 'department' || territoryKind === 'communes') && (
          <Textarea
            {...form.text('territoryCodes')}
            label={territoryKind === 'department' ? 'Codes des départements' : 'Codes INSEE des communes'}
            description={
              territoryKind === 'department' ? '61, 14, 2A…' : 'Copiez la liste des communes\u00a0: 61001, 61006…'
            }
            autosize
            required
          />
        )}
      </Stack>
    </Section>
  );
}

function Whom({ form }: { form: Form }) {
  const { kind } = form.values;
  return (
    <Section title="Pour qui ?" lead="Laissez vide ce que le texte ne limite pas.">
      <Stack gap="md">
        {kind === 'amount' && (
          <MultiSelect {...form.choice('contractTypes')} label="Contrats" data={choices(contractTypeLabels)} required />
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...form.text('ageMin')} label="Âge minimal au début" inputMode="numeric" />
          <TextInput {...form.text('ageMax')} label="Âge maximal au début" inputMode="numeric" />
          <NativeSelect
            {...form.text('diplomaLevelMax')}
            label="Diplôme du jeune, au plus"
            data={[anyLevel, ...choices(diplomaLabels)]}
          />
          <NativeSelect
            {...form.text('targetLevelMax')}
            label="Diplôme préparé, au plus"
            data={[anyLevel, ...choices(diplomaLabels)]}
          />
          <TextInput {...form.text('headcountMax')} label="Salariés de l’employeur, au plus" inputMode="numeric" />
        </SimpleGrid>
        <Checkbox.Group {...form.choice('publics')} label="Réservée à l’un de ces publics">
          <Stack gap="xs" mt="xs">
            {choices(publicLabels).map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Stack>
    </Section>
  );
}

function Brings({ form }: { form: Form }) {
  const { kind, deadline } = form.values;
  return (
    <Section title="Combien, et comment la demander ?">
      <Stack gap="md">
        <NativeSelect {...form.text('kind')} label="Ce qu’elle apporte" data={choices(kindLabels)} />
        {kind === 'amount' ? (
          <TextInput
            {...form.text('amount')}
            label="Montant, en euros"
            description="Le plus qu’elle apporte sur les douze premiers mois"
            inputMode="decimal"
            required
          />
        ) : (
          <SimpleGrid cols={{ base: 1, xs: 3 }}>
            <TextInput {...form.text('ratePercent')} label="% du SMIC horaire" inputMode="decimal" required />
            <TextInput {...form.text('weeklyHoursMax')} label="Heures par semaine" inputMode="decimal" required />
            <TextInput {...form.text('monthsMax')} label="Mois" inputMode="numeric" required />
          </SimpleGrid>
        )}
        <TextInput {...form.text('howToAsk')} label="Comment la demander, à qui" required />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            {...form.text('deadline')}
            label="Avant quand"
            data={[{ value: '', label: 'Le texte ne le dit pas' }, ...choices(deadlineLabels)]}
          />
          {deadline === 'months_after_signature' && (
            <TextInput {...form.text('deadlineMonths')} label="Nombre de mois" inputMode="numeric" required />
          )}
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DayInput {...form.day('from')} label="Contrats signés à partir du" required />
          <DayInput {...form.day('to')} label="Jusqu’au (vide&nbsp;: sans fin connue)" />
        </SimpleGrid>
      </Stack>
    </Section>
  );
}

function Proof({ form }: { form: Form }) {
  return (
    <Section title="D’où vient l’information ?" lead="Sans source, une aide ne s’écrit pas.">
      <Stack gap="md">
        <TextInput {...form.text('sourceRef')} label="Texte (arrêté, délibération, numéro et date)" required />
        <TextInput {...form.text('sourceUrl')} label="Adresse de la page" type="url" required />
        <Group grow align="start">
          <DayInput {...form.day('verifiedOn')} label="Vérifié le" required />
          <NativeSelect {...form.text('evidence')} label="Ce qui a été lu" data={choices(evidenceLabels)} />
        </Group>
      </Stack>
    </Section>
  );
}
