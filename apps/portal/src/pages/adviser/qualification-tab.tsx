import {
  Alert,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { realityQuery, updateNeed } from '../../api/needs.js';
import { occupationQuery } from '../../api/reference.js';
import type { Need } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { DayInput } from '../../components/day-input.js';
import { FormProblem, useForm } from '../../components/form.js';
import { MultiSelect, TagsInput } from '../../components/lists.js';
import { MarkedText } from '../../components/marked-text.js';
import { Section } from '../../components/page.js';
import { RealityView } from '../../components/reality.js';
import { CommunePicker, OccupationPicker } from '../../components/pickers.js';
import { typeset } from '../../format.js';
import { optionsOf } from '../../labels.js';
import { diplomaLabels } from '../../labels/candidates.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import { licenceLabels } from '../../labels/needs.js';
import { ScheduleEditor } from '../needs/schedule-editor.js';
import { UnlawfulWordings } from '../needs/unlawful.js';
import classes from './adviser.module.css';
import { bodyOf, changesOf, typedOf } from './qualification.js';
import { FlaggedWordings } from './wordings.js';

/** The words on the left, what they mean on the right: read together, corrected by a person. */
export function Qualification({ need, onUnsaved }: { need: Need; onUnsaved: (isUnsaved: boolean) => void }) {
  const unlawful = need.analysis?.unlawful ?? [];
  const mustChange = unlawful.some(({ severity }) => severity !== 'inform');
  return (
    <div className={classes.two}>
      <div className={classes.column}>
        <Section title="Avec les mots de l’entreprise">
          <MarkedText
            title={need.title}
            text={need.description}
            findings={need.analysis?.findings ?? []}
            unlawful={unlawful}
          />
        </Section>
        {unlawful.length > 0 && (
          <Section
            title={mustChange ? 'À changer dans le texte' : 'Remarques sur le texte'}
            {...(mustChange ? { lead: 'L’entreprise ou vous\u00a0: rien n’est supprimé tout seul.' } : {})}
          >
            <UnlawfulWordings found={unlawful} />
          </Section>
        )}
        <FlaggedWordings need={need} />
        <Questions need={need} />
        <RealityOfNeed need={need} />
      </div>
      <Section title="Ce qu’il faut chercher">
        <QualificationForm need={need} onUnsaved={onUnsaved} />
      </Section>
    </div>
  );
}

/** What the company sees too: a shared ground for the call. */
function RealityOfNeed({ need }: { need: Need }) {
  const reality = useQuery({ ...realityQuery(need.id), enabled: need.state !== 'closed' });
  if (!reality.data) return null;
  return (
    <Section title="Est-ce réaliste&nbsp;?" lead="L’entreprise voit les mêmes nombres, jamais les personnes.">
      <RealityView reality={reality.data} />
    </Section>
  );
}

const isEditable = ({ state }: Need): boolean => ['draft', 'submitted', 'open', 'paused'].includes(state);

/** Whether what a question asks has been filled in since the text was read. */
const answered: Readonly<Record<string, (need: Need) => boolean>> = {
  occupation: (need) => need.occupation !== null,
  contract: (need) => need.contractType !== null,
  durationMonths: (need) => need.durationMonths !== null || need.contractType === 'cdi',
  place: (need) => need.state !== 'draft' && need.state !== 'submitted',
  weeklyHours: (need) => need.weeklyHours !== null,
  schedule: (need) => need.schedule?.from !== undefined,
  licences: (need) => need.licences !== null,
  startsOn: (need) => need.startsOn !== null,
  pay: (need) => need.grossMonthlyCents !== null,
};

function Questions({ need }: { need: Need }) {
  if (!isEditable(need)) return null;
  const questions = (need.analysis?.questions ?? []).filter(({ about }) => !answered[about]?.(need));
  if (questions.length === 0) return null;
  return (
    <Section title="À demander à l’entreprise" lead="Les réponses qui changent le plus la recherche d’abord.">
      <ol className={classes.list}>
        {questions.map(({ about, text }) => (
          <li key={about}>{typeset(text)}</li>
        ))}
      </ol>
    </Section>
  );
}

/** Fields an adviser corrects; kept as typed until saved. */
function QualificationForm({ need, onUnsaved }: { need: Need; onUnsaved: (isUnsaved: boolean) => void }) {
  const [occupation, setOccupation] = useState(
    need.occupation && { value: need.occupation.code, label: need.occupation.label },
  );
  const [commune, setCommune] = useState<{ value: string; label: string } | null>({
    value: need.commune.code,
    label: need.commune.name,
  });
  const form = useForm(typedOf(need));
  const { values } = form;
  const [saved, setSaved] = useState(() => bodyOf(values));
  const body = bodyOf(values);
  const changes = changesOf(saved, body);
  const isUnsaved = Object.keys(changes).length > 0;
  useEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);
  const save = useCommand(() => updateNeed(need.id, changes), { done: 'Le besoin est à jour.' });
  /** The words each field was read from. */
  const readIn = (...fields: string[]) => {
    const excerpt = need.analysis?.findings.find(({ field }) => fields.includes(field))?.excerpt;
    return excerpt ? { description: `Dans le texte\u00a0: «\u00a0${excerpt}\u00a0»` } : {};
  };

  return (
    <form
      {...form.props(async () => {
        await save.mutateAsync(undefined);
        setSaved(body);
      })}
    >
      <fieldset disabled={!isEditable(need)} className={classes.fields}>
        <Stack gap="md">
          {!isEditable(need) && <Alert color="gray">Ce besoin n’est plus modifiable.</Alert>}
          <Guesses
            need={need}
            onChoose={(choice) => {
              setOccupation(choice);
              form.set('occupationCode', choice.value);
            }}
            chosen={values.occupationCode}
          />
          <OccupationPicker
            label="Métier"
            required
            error={form.choice('occupationCode').error}
            chosen={occupation}
            onChoose={(choice) => {
              setOccupation(choice);
              form.set('occupationCode', choice?.value ?? '');
            }}
          />
          <CommunePicker
            label="Lieu"
            {...readIn('place')}
            error={form.choice('communeCode').error}
            chosen={commune}
            onChoose={(choice) => {
              setCommune(choice);
              form.set('communeCode', choice?.value ?? '');
            }}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DayInput {...form.day('startsOn')} label="Début" {...readIn('startsOn')} />
            <TextInput {...form.text('positions')} label="Postes" {...readIn('posts')} inputMode="numeric" />
            <NativeSelect
              {...form.text('contractType')}
              label="Contrat souhaité"
              {...readIn('contract')}
              data={[{ value: '', label: 'Non précisé' }, ...optionsOf(contractTypeLabels)]}
            />
            <TextInput {...form.text('durationMonths')} label="Durée (mois)" inputMode="numeric" />
            <TextInput
              {...form.text('weeklyHours')}
              label="Heures par semaine"
              {...readIn('weeklyHours')}
              inputMode="decimal"
            />
            <TextInput
              {...form.text('gross')}
              label="Salaire brut par mois (€)"
              {...readIn('pay')}
              inputMode="decimal"
            />
          </SimpleGrid>
          <ScheduleEditor
            draft={values}
            update={(change) => {
              if (change.days !== undefined) form.set('days', change.days);
              if (change.parts !== undefined) form.set('parts', change.parts);
              if (change.from !== undefined) form.set('from', change.from);
              if (change.to !== undefined) form.set('to', change.to);
              if (change.night !== undefined) form.set('night', change.night);
            }}
          />
          <MultiSelect
            {...form.choice('licences')}
            label="Permis exigés"
            {...readIn('licences', 'driving')}
            data={optionsOf(licenceLabels)}
            placeholder={values.licences.length > 0 ? '' : 'Aucun'}
            clearButtonProps={{ 'aria-label': 'Effacer' }}
          />
          <NativeSelect
            {...form.text('minimumLevel')}
            label="Niveau minimal"
            {...readIn('level', 'experience')}
            data={[{ value: '', label: 'Aucun' }, ...optionsOf(diplomaLabels)]}
          />
          <Skills
            code={values.occupationCode}
            chosen={values.skills}
            onChange={(skills) => form.set('skills', skills)}
          />
          <TagsInput
            {...form.choice('certificates')}
            label="Certificats et habilitations"
            description="CACES, HACCP… Entrée après chacun."
          />
          <details>
            <summary>Modifier le texte de l’entreprise</summary>
            <Stack gap="md" mt="sm">
              <TextInput {...form.text('title')} label="Titre" />
              <Textarea
                {...form.text('description')}
                label="Texte"
                description="Un texte changé est relu à l’enregistrement."
              />
            </Stack>
          </details>
          <FormProblem problem={form.problem} />
          {isEditable(need) && (
            <Group justify="flex-end">
              <Text c="dimmed" role="status">
                {isUnsaved ? 'Des changements ne sont pas enregistrés.' : ''}
              </Text>
              <Button type="submit" loading={form.busy} variant={isUnsaved ? 'filled' : 'default'}>
                Enregistrer
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}

/** Occupations read in the text, one click each. */
function Guesses({
  need,
  chosen,
  onChoose,
}: {
  need: Need;
  chosen: string;
  onChoose: (choice: { value: string; label: string }) => void;
}) {
  const { analysis } = need;
  const guesses = [analysis?.occupation, ...(analysis?.alternatives ?? [])].filter((one) => one != null).slice(0, 4);
  const others = guesses.filter(({ code }) => code !== chosen);
  if (others.length === 0) return null;
  return (
    <div>
      <Text size="sm" c="dimmed" mb={6}>
        {chosen ? 'Autres métiers possibles d’après le texte' : 'Métiers possibles d’après le texte'}
      </Text>
      <Group gap="xs">
        {others.map(({ code, label, confidence }) => (
          <Button key={code} size="sm" variant="light" onClick={() => onChoose({ value: code, label })}>
            {label} · {Math.round(confidence * 100)} %
          </Button>
        ))}
      </Group>
    </div>
  );
}

/** Skills of the occupation to tick, and others as text. */
function Skills({ code, chosen, onChange }: { code: string; chosen: string[]; onChange: (skills: string[]) => void }) {
  const occupation = useQuery({ ...occupationQuery(code), enabled: code !== '' });
  const offered = (occupation.data?.skills ?? []).slice(0, 12);
  const others = chosen.filter((skill) => !offered.includes(skill));
  return (
    <Stack gap="sm">
      {offered.length > 0 && (
        <Checkbox.Group
          label="Compétences utiles"
          value={chosen.filter((skill) => offered.includes(skill))}
          onChange={(ticked) => onChange([...ticked, ...others])}
        >
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt="xs">
            {offered.map((skill) => (
              <Checkbox key={skill} value={skill} label={skill} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      )}
      <TagsInput
        label={offered.length > 0 ? 'Autres compétences' : 'Compétences utiles'}
        value={others}
        onChange={(typed) => onChange([...chosen.filter((skill) => offered.includes(skill)), ...typed])}
        description="Entrée après chacune."
      />
    </Stack>
  );
}
