import { Button, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { createStructure, structuresQuery, unservedQuery } from '../../api/structure.js';
import { DialogForm } from '../../components/dialog.js';
import { told, useForm } from '../../components/form.js';
import { Plus } from '../../components/icons.js';
import { Page, Section } from '../../components/page.js';
import { Empty, Fetched, Settled } from '../../components/states.js';
import { dayOfInstant, formatCount, formatDay } from '../../format.js';
import classes from '../structure/structure.module.css';

export default function AdministrationPage() {
  const unserved = useQuery(unservedQuery);
  const structures = useQuery(structuresQuery);
  return (
    <Page
      title="Administration"
      aside={
        <Button component={Link} to="/administration/files" variant="default">
          Files d’attente et envois
        </Button>
      }
    >
      <Settled queries={[unserved, structures]}>
        <Unserved />
        <Structures />
      </Settled>
    </Page>
  );
}

/** Needs and companies of communes nobody serves: visible until a structure takes them. */
function Unserved() {
  const unserved = useQuery(unservedQuery);
  return (
    <Section
      title="Sans Mission Locale"
      lead="Ces communes ne sont servies par aucune structure : demandez à une direction de les ajouter."
    >
      <Fetched query={unserved}>
        {({ companies, needs }) =>
          companies.length + needs.length === 0 ? (
            <Empty>Tout est attribué.</Empty>
          ) : (
            <ul className={classes.team}>
              {needs.map(({ id, title, commune, createdAt }) => (
                <li key={id}>
                  <div>
                    <Text fw={600}>Besoin&nbsp;: {title}</Text>
                    <Text size="sm" c="dimmed">
                      {commune.name} ({commune.code}) · depuis le {formatDay(dayOfInstant(createdAt))}
                    </Text>
                  </div>
                </li>
              ))}
              {companies.map(({ id, name, commune, createdAt }) => (
                <li key={id}>
                  <div>
                    <Text fw={600}>Entreprise&nbsp;: {name}</Text>
                    <Text size="sm" c="dimmed">
                      {commune.name} ({commune.code}) · depuis le {formatDay(dayOfInstant(createdAt))}
                    </Text>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Fetched>
    </Section>
  );
}

function Structures() {
  const structures = useQuery(structuresQuery);
  return (
    <Section title="Structures" aside={<AddStructure />}>
      <Fetched query={structures}>
        {(data) =>
          data.length === 0 ? (
            <Empty>Aucune structure. Ajoutez la première Mission Locale.</Empty>
          ) : (
            <ul className={classes.team}>
              {data.map(({ id, name, email, communes, people }) => (
                <li key={id}>
                  <div>
                    <Text fw={600}>{name}</Text>
                    <Text size="sm" c="dimmed">
                      {email} · {formatCount(communes, 'commune')} · {formatCount(people, 'personne')}
                    </Text>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Fetched>
    </Section>
  );
}

function AddStructure() {
  const form = useForm({ name: '', email: '', phone: '', firstName: '', lastName: '', directorEmail: '' });
  const { values } = form;
  return (
    <DialogForm
      button="Ajouter une structure"
      title="Ajouter une structure"
      form={form}
      send={() =>
        createStructure({
          name: values.name,
          email: values.email,
          ...told({ phone: values.phone }),
          director: { email: values.directorEmail, firstName: values.firstName, lastName: values.lastName },
        })
      }
      done="La structure est créée. Sa direction peut se connecter."
      submit="Ajouter"
      buttonProps={{ leftSection: <Plus />, size: 'sm' }}
    >
      <TextInput {...form.text('name')} label="Nom" required data-autofocus />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...form.text('email')} label="E-mail" type="email" required />
        <TextInput {...form.text('phone')} label="Téléphone" type="tel" />
      </SimpleGrid>
      <Text fw={600}>Sa direction</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...form.text('firstName')} label="Prénom" required />
        <TextInput {...form.text('lastName')} label="Nom" required />
      </SimpleGrid>
      <TextInput {...form.text('directorEmail')} label="E-mail de la direction" type="email" required />
    </DialogForm>
  );
}
