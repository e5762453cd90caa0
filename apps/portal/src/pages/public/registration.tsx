import { Anchor, Button, Fieldset, Paper, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { changeMembership, register } from '../../api/session.js';
import type { Me } from '../../api/types.js';
import { FormProblem, told, useForm } from '../../components/form.js';
import { Page } from '../../components/page.js';
import { CommunePicker, type Choice } from '../../components/pickers.js';
import { numberOf } from '../../components/typed.js';
import { useSession } from '../../session/session.js';
import { SignInForm } from '../../session/sign-in-form.js';
import { siretProblem } from '../../session/siret.js';

export default function RegistrationPage() {
  const { me, signedIn } = useSession();
  const navigate = useNavigate();
  const [registered, setRegistered] = useState<{ email: string; siret: string } | null>(null);
  if (me) return <Navigate to="/" replace />;

  if (registered) {
    return (
      <Page title="Il reste à entrer le code reçu" step="code" narrow>
        <Paper withBorder>
          <SignInForm
            email={registered.email}
            codeSent
            onDone={async (person) => {
              signedIn(await actingFor(registered.siret, person));
              await navigate('/', { replace: true });
            }}
          />
        </Paper>
      </Page>
    );
  }
  return (
    <Page
      title="Inscrire mon entreprise"
      lead="Deux minutes. La Mission Locale confirme ensuite votre inscription ; vous pouvez décrire votre besoin sans attendre."
      narrow
    >
      <RegistrationForm onRegistered={setRegistered} />
      <Text>
        Déjà inscrit&nbsp;?{' '}
        <Anchor component={Link} to="/connexion">
          Se connecter
        </Anchor>
      </Text>
    </Page>
  );
}

/** Whoever acts for several companies signs in to the oldest: here they have just named another one. */
async function actingFor(siret: string, person: Me): Promise<Me> {
  const here = person.memberships.find((membership) => membership.siret === siret);
  return !here || here.id === person.membershipId ? person : changeMembership(here.id);
}

function RegistrationForm({ onRegistered }: { onRegistered: (registered: { email: string; siret: string }) => void }) {
  const [commune, setCommune] = useState<Choice | null>(null);
  const [siretLeft, setSiretLeft] = useState(false);
  const form = useForm({
    siret: '',
    name: '',
    communeCode: '',
    headcount: '',
    nafCode: '',
    firstName: '',
    lastName: '',
    email: '',
    phone: '',
  });
  const { values } = form;
  const siret = form.text('siret');
  const typedProblem = values.siret ? siretProblem(values.siret) : null;

  async function send() {
    const { headcount, nafCode, phone, ...required } = values;
    const email = values.email.trim();
    const siret = values.siret.replace(/[\s.]/g, '');
    await register({
      ...required,
      email,
      siret,
      ...told({ nafCode, phone, headcount: numberOf(headcount) }),
    });
    onRegistered({ email, siret });
  }

  return (
    <form {...form.props(send)}>
      <Stack gap="lg">
        <Fieldset legend="Votre entreprise" radius="lg">
          <Stack gap="md">
            <TextInput
              {...siret}
              error={siret.error ?? (siretLeft ? typedProblem : null)}
              onBlur={() => setSiretLeft(true)}
              label="SIRET"
              description={
                !typedProblem && values.siret
                  ? 'Ce SIRET est bien formé.'
                  : '14 chiffres, sur votre Kbis ou vos factures.'
              }
              inputMode="numeric"
              autoComplete="off"
              required
            />
            <TextInput {...form.text('name')} label="Nom de l’entreprise" autoComplete="organization" required />
            <CommunePicker
              label="Commune"
              description="Là où se trouve le travail."
              required
              error={form.choice('communeCode').error}
              chosen={commune}
              onChoose={(choice) => {
                setCommune(choice);
                form.set('communeCode', choice?.value ?? '');
              }}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                {...form.text('headcount')}
                label="Nombre de salariés"
                description="Facultatif"
                inputMode="numeric"
                autoComplete="off"
              />
              <TextInput
                {...form.text('nafCode')}
                label="Code NAF"
                description="Facultatif, par exemple 56.10A"
                autoComplete="off"
              />
            </SimpleGrid>
          </Stack>
        </Fieldset>
        <Fieldset legend="Vous" radius="lg">
          <Stack gap="md">
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput {...form.text('firstName')} label="Prénom" autoComplete="given-name" required />
              <TextInput {...form.text('lastName')} label="Nom" autoComplete="family-name" required />
            </SimpleGrid>
            <TextInput {...form.text('email')} label="Adresse e-mail" type="email" autoComplete="email" required />
            <TextInput
              {...form.text('phone')}
              label="Téléphone"
              description="Facultatif : pratique pour vous rappeler."
              type="tel"
              autoComplete="tel"
            />
          </Stack>
        </Fieldset>
        <FormProblem problem={form.problem} />
        <Button type="submit" size="lg" loading={form.busy}>
          Inscrire mon entreprise
        </Button>
      </Stack>
    </form>
  );
}
