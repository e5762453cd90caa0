import {
  Anchor,
  Button,
  Checkbox,
  Fieldset,
  Group,
  NativeSelect,
  Radio,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { candidateQuery, createCandidate, updateCandidate } from '../../api/candidates.js';
import { peopleQuery } from '../../api/structure.js';
import type { Candidate, Labelled, NewCandidate } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { DayInput } from '../../components/day-input.js';
import { FormProblem, useForm } from '../../components/form.js';
import { MultiSelect, TagsInput } from '../../components/lists.js';
import { Page } from '../../components/page.js';
import { CommunePicker, OccupationPicker } from '../../components/pickers.js';
import { Fetched } from '../../components/states.js';
import { numberOf } from '../../components/typed.js';
import { optionsOf } from '../../labels.js';
import { candidateStateLabels, diplomaLabels, meansLabels } from '../../labels/candidates.js';
import { dayLabels, licenceLabels } from '../../labels/needs.js';
import { useMe, useToday } from '../../session/session.js';

export default function CandidateEditPage() {
  const { id } = useParams();
  return id ? <Known id={id} /> : <NewPerson />;
}

function NewPerson() {
  return (
    <Page title="Ajouter un jeune" back={{ to: '/jeunes', label: 'Jeunes' }} narrow>
      <Text c="dimmed">
        À dire à la personne{'\u00a0'}: un classement aidera à penser à elle pour des emplois{'\u00a0'}; il ne regarde
        jamais le sexe, l’origine, le quartier ni la santé, et elle peut demander pourquoi elle est proposée ou non.{' '}
        <Anchor component={Link} to="/mentions">
          Ce qu’il regarde
        </Anchor>
      </Text>
      <CandidateForm />
    </Page>
  );
}

function Known({ id }: { id: string }) {
  const candidate = useQuery(candidateQuery(id));
  const { data } = candidate;
  return (
    <Page
      title={data ? `Modifier\u00a0: ${data.firstName} ${data.lastName}` : 'Modifier un dossier'}
      back={{ to: `/jeunes/${id}`, label: 'Dossier' }}
      narrow
    >
      <Fetched query={candidate}>{(loaded) => <CandidateForm key={loaded.id} candidate={loaded} />}</Fetched>
    </Page>
  );
}

/** Days as a choice: every day is « no matter which », kept as null. */
const anyDay = Object.keys(dayLabels);

function CandidateForm({ candidate }: { candidate?: Candidate }) {
  const { account } = useMe();
  const today = useToday();
  const navigate = useNavigate();
  const people = useQuery(peopleQuery);
  const [commune, setCommune] = useState(
    candidate ? { value: candidate.commune.code, label: candidate.commune.name } : null,
  );
  const form = useForm({
    firstName: candidate?.firstName ?? '',
    lastName: candidate?.lastName ?? '',
    birthDate: candidate?.birthDate ?? '',
    externalId: candidate?.externalId ?? '',
    email: candidate?.email ?? '',
    phone: candidate?.phone ?? '',
    communeCode: candidate?.commune.code ?? '',
    targets: candidate?.targets ?? [],
    radiusKm: String(candidate?.radiusKm ?? 15),
    means: candidate?.means ?? 'public_transport',
    availableFrom: candidate?.availableFrom ?? today,
    level: candidate?.level == null ? '' : String(candidate.level),
    licences: candidate?.licences ?? [],
    skills: candidate?.skills ?? [],
    certificates: candidate?.certificates ?? [],
    days: candidate?.days ?? anyDay,
    nights: candidate?.nights ?? false,
    disabledWorker: candidate?.disabledWorker == null ? '' : candidate.disabledWorker ? 'yes' : 'no',
    referentAccountId: candidate?.referentAccountId ?? account.id,
    substituteAccountId: candidate?.substituteAccountId ?? '',
    state: candidate?.state ?? 'active',
  });
  const { values } = form;
  const save = useCommand(
    async () => {
      const body: NewCandidate = {
        firstName: values.firstName,
        lastName: values.lastName,
        birthDate: values.birthDate,
        externalId: values.externalId || null,
        email: values.email || null,
        phone: values.phone || null,
        communeCode: values.communeCode,
        targets: values.targets.map(({ code }) => ({ code })),
        radiusKm: numberOf(values.radiusKm) ?? 0,
        means: values.means,
        availableFrom: values.availableFrom,
        level: values.level === '' ? null : Number(values.level),
        licences: values.licences,
        skills: values.skills,
        certificates: values.certificates,
        days: values.days.length === anyDay.length ? null : values.days,
        nights: values.nights,
        disabledWorker: values.disabledWorker === '' ? null : values.disabledWorker === 'yes',
        referentAccountId: values.referentAccountId,
        substituteAccountId: values.substituteAccountId || null,
      };
      if (!candidate) return (await createCandidate(body)).id;
      await updateCandidate(candidate.id, { ...body, state: values.state });
      return candidate.id;
    },
    { done: 'Le dossier est enregistré.' },
  );
  const colleagues = (people.data ?? []).map(({ accountId, firstName, lastName }) => ({
    value: accountId,
    label: `${firstName} ${lastName}`,
  }));

  return (
    <form {...form.props(async () => navigate(`/jeunes/${await save.mutateAsync(undefined)}`))}>
      <Stack gap="lg">
        <Fieldset legend="La personne">
          <Stack gap="md">
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput {...form.text('firstName')} label="Prénom" required />
              <TextInput {...form.text('lastName')} label="Nom" required />
              <DayInput {...form.day('birthDate')} label="Date de naissance" required />
              <TextInput {...form.text('externalId')} label="Numéro de dossier" description="i-Milo, facultatif" />
              <TextInput {...form.text('phone')} label="Téléphone" type="tel" />
              <TextInput
                {...form.text('email')}
                label="E-mail"
                description="Sans e-mail, vous serez invité à téléphoner."
                type="email"
              />
            </SimpleGrid>
            <CommunePicker
              label="Commune où elle habite"
              required
              error={form.choice('communeCode').error}
              chosen={commune}
              onChoose={(choice) => {
                setCommune(choice);
                form.set('communeCode', choice?.value ?? '');
              }}
            />
          </Stack>
        </Fieldset>
        <Fieldset legend="Ce qu’elle cherche">
          <Stack gap="md">
            <Targets
              value={values.targets}
              error={form.choice('targets').error}
              onChange={(targets) => form.set('targets', targets)}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <DayInput {...form.day('availableFrom')} label="Disponible à partir du" required />
              <NativeSelect {...form.text('means')} label="Se déplace" data={optionsOf(meansLabels)} />
              <TextInput {...form.text('radiusKm')} label="Jusqu’à combien de km ?" inputMode="numeric" required />
            </SimpleGrid>
            <Checkbox.Group {...form.choice('days')} label="Jours possibles">
              <Group gap="xs" mt="xs">
                {optionsOf(dayLabels).map(({ value, label }) => (
                  <Checkbox key={value} value={value} label={label} p={6} />
                ))}
              </Group>
            </Checkbox.Group>
            <Checkbox {...form.check('nights')} label="Accepte de travailler la nuit" />
          </Stack>
        </Fieldset>
        <Fieldset legend="Ce qu’elle sait faire">
          <Stack gap="md">
            <NativeSelect
              {...form.text('level')}
              label="Niveau de diplôme"
              data={[{ value: '', label: 'Non renseigné' }, ...optionsOf(diplomaLabels)]}
            />
            <MultiSelect
              {...form.choice('licences')}
              label="Permis"
              data={optionsOf(licenceLabels)}
              clearButtonProps={{ 'aria-label': 'Effacer' }}
            />
            <TagsInput {...form.choice('skills')} label="Compétences" description="Entrée après chacune." />
            <TagsInput {...form.choice('certificates')} label="Certificats" description="CACES, HACCP, SST…" />
          </Stack>
        </Fieldset>
        <Fieldset legend="Suivi">
          <Stack gap="md">
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <NativeSelect {...form.text('referentAccountId')} label="Référent ou référente" data={colleagues} />
              <NativeSelect
                {...form.text('substituteAccountId')}
                label="En son absence"
                data={[{ value: '', label: 'Personne' }, ...colleagues]}
              />
              {candidate && (
                <NativeSelect {...form.text('state')} label="Situation" data={optionsOf(candidateStateLabels)} />
              )}
            </SimpleGrid>
            <Radio.Group
              {...form.choice('disabledWorker')}
              label="Reconnaissance de travailleur handicapé (RQTH)"
              description="Seulement si la personne a choisi de le dire. Ouvre des aides ; jamais lu par le classement."
            >
              <Group gap="lg" mt="xs">
                <Radio value="" label="Non dit" />
                <Radio value="yes" label="Oui" />
                <Radio value="no" label="Non" />
              </Group>
            </Radio.Group>
          </Stack>
        </Fieldset>
        <FormProblem problem={form.problem} />
        <Group justify="flex-end">
          <Button type="submit" size="lg" loading={form.busy}>
            Enregistrer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Occupations in the order of the person’s wishes. */
function Targets({
  value,
  error,
  onChange,
}: {
  value: Labelled[];
  error: string | undefined;
  onChange: (targets: Labelled[]) => void;
}) {
  return (
    <Stack gap="sm">
      <OccupationPicker
        label="Métiers visés, dans l’ordre des souhaits"
        description="Dix au plus."
        error={error}
        chosen={null}
        onChoose={(choice) => {
          if (!choice || value.some(({ code }) => code === choice.value)) return;
          onChange([...value, { code: choice.value, label: choice.label.replace(/ \([A-N]\d{4}\)$/, '') }]);
        }}
      />
      {value.length > 0 && (
        <ol style={{ paddingLeft: '1.25rem' }}>
          {value.map(({ code, label }, place) => (
            <li key={code}>
              <Group gap="xs">
                <Text>{label}</Text>
                {place > 0 && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`Monter ${label}`}
                    onClick={() =>
                      onChange(value.toSpliced(place - 1, 2, value[place] as Labelled, value[place - 1] as Labelled))
                    }
                  >
                    Monter
                  </Button>
                )}
                <Button
                  variant="subtle"
                  color="brick"
                  size="compact-sm"
                  aria-label={`Retirer ${label}`}
                  onClick={() => onChange(value.toSpliced(place, 1))}
                >
                  Retirer
                </Button>
              </Group>
            </li>
          ))}
        </ol>
      )}
    </Stack>
  );
}
