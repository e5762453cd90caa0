import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { addPerson, peopleQuery, setCommunes, structureQuery } from '../../api/structure.js';
import type { NamedCode, NewColleague, Person, Structure } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { DialogForm } from '../../components/dialog.js';
import { FormProblem, useForm } from '../../components/form.js';
import { Cross, Plus } from '../../components/icons.js';
import { Page, Section } from '../../components/page.js';
import { CommunePicker } from '../../components/pickers.js';
import { Fetched, Settled } from '../../components/states.js';
import { formatCount } from '../../format.js';
import { roleLabels, staffRoles } from '../../labels.js';
import { useMe } from '../../session/session.js';
import { Leave } from './leave.js';
import classes from './structure.module.css';

export default function StructurePage() {
  const structure = useQuery(structureQuery);
  const people = useQuery(peopleQuery);
  return (
    <Page title={structure.data?.name ?? 'Structure'}>
      <Ways />
      <Settled queries={[people, structure]}>
        <Section title="L’équipe" aside={<AddPerson />}>
          <Fetched query={people}>{(data) => <Team people={data} />}</Fetched>
        </Section>
        <Fetched query={structure}>{(data) => <Communes structure={data} />}</Fetched>
      </Settled>
    </Page>
  );
}

const ways = [
  ['/structure/chiffres', 'Les chiffres'],
  ['/absences', 'Absences'],
  ['/structure/propositions', 'Réglages des propositions'],
  ['/structure/protocoles', 'Protocoles de suivi'],
  ['/structure/equite', 'Rapport d’équité'],
  ['/import', 'Import et export'],
] as const;

/** What a direction looks at and sets, beyond the team. */
function Ways() {
  return (
    <nav aria-label="Structure">
      <ul className={classes.ways}>
        {ways.map(([to, label]) => (
          <li key={to}>
            <Button component={Link} to={to} variant="default" size="sm">
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Team({ people }: { people: Person[] }) {
  const me = useMe();
  return (
    <ul className={classes.team}>
      {people.map((person) => (
        <li key={person.membershipId}>
          <div>
            <Text fw={600}>
              {person.firstName} {person.lastName}
            </Text>
            <Text size="sm" c="dimmed">
              {roleLabels[person.role]} · {person.email}
            </Text>
          </div>
          {person.membershipId !== me.membershipId && <Leave person={person} people={people} />}
        </li>
      ))}
    </ul>
  );
}

function AddPerson() {
  const form = useForm<NewColleague>({ firstName: '', lastName: '', email: '', role: 'adviser' });
  return (
    <DialogForm
      button="Ajouter une personne"
      title="Ajouter une personne à l’équipe"
      form={form}
      send={() => addPerson(form.values)}
      done="La personne peut se connecter avec son adresse e-mail."
      submit="Ajouter"
      buttonProps={{ leftSection: <Plus />, size: 'sm' }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...form.text('firstName')} label="Prénom" required data-autofocus />
        <TextInput {...form.text('lastName')} label="Nom" required />
      </SimpleGrid>
      <TextInput {...form.text('email')} label="E-mail" type="email" required />
      <NativeSelect {...form.text('role')} label="Rôle" data={staffRoles} />
    </DialogForm>
  );
}

/** Communes served: a commune has one structure, so that every need has an owner. */
function Communes({ structure }: { structure: Structure }) {
  const [communes, setChosen] = useState<NamedCode[]>(structure.communes);
  const [wanted, setWanted] = useState('');
  const form = useForm({ codes: structure.communes.map(({ code }) => code) });
  const save = useCommand(() => setCommunes(communes.map(({ code }) => code)), {
    done: 'Les communes desservies sont à jour.',
  });
  const shown = communes.filter(({ name, code }) => `${name} ${code}`.toLowerCase().includes(wanted.toLowerCase()));
  const before = new Set(structure.communes.map(({ code }) => code));
  const changes =
    communes.filter(({ code }) => !before.has(code)).length +
    structure.communes.filter(({ code }) => !communes.some((one) => one.code === code)).length;

  return (
    <Section
      title="Communes desservies"
      lead={`${formatCount(communes.length, 'commune')}. Les besoins de ces communes arrivent chez vous.`}
    >
      <form {...form.props(() => save.mutateAsync(undefined))}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <CommunePicker
              label="Ajouter une commune"
              error={form.choice('codes').error}
              chosen={null}
              onChoose={(choice) => {
                if (!choice || communes.some(({ code }) => code === choice.value)) return;
                setChosen([...communes, { code: choice.value, name: choice.label.replace(/ \(\d+\)$/, '') }]);
              }}
            />
            <TextInput
              label="Chercher dans la liste"
              type="search"
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value)}
            />
          </SimpleGrid>
          <ul className={classes.communes}>
            {shown.map(({ code, name }) => (
              <li key={code}>
                {name}
                <button
                  type="button"
                  aria-label={`Retirer ${name}`}
                  onClick={() => setChosen(communes.filter((one) => one.code !== code))}
                >
                  <Cross />
                </button>
              </li>
            ))}
          </ul>
          <FormProblem problem={form.problem} />
          <Group justify="flex-end">
            <Text c="dimmed" role="status">
              {changes > 0 ? formatCount(changes, 'changement à enregistrer', 'changements à enregistrer') : ''}
            </Text>
            <Button type="submit" loading={form.busy} variant={changes > 0 ? 'filled' : 'default'}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
