import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askForCode, demoQuery, signIn } from '../api/session.js';
import type { Me } from '../api/types.js';
import { FormProblem, useForm } from '../components/form.js';

/** Sign-in without password: an address, then the code sent to it. With `email`, the code was asked for already. */
export function SignInForm({
  email = '',
  codeSent = false,
  onDone,
}: {
  email?: string;
  codeSent?: boolean;
  onDone: (me: Me) => void | Promise<void>;
}) {
  const [sentTo, setSentTo] = useState(codeSent ? email : null);
  return sentTo === null ? (
    <AddressForm email={email} onSent={setSentTo} />
  ) : (
    <CodeForm
      email={sentTo}
      known={codeSent && sentTo === email}
      onDone={onDone}
      onOtherAddress={() => setSentTo(null)}
    />
  );
}

function AddressForm({ email, onSent }: { email: string; onSent: (email: string) => void }) {
  const form = useForm({ email });
  return (
    <form
      {...form.props(async () => {
        await askForCode(form.values.email.trim());
        onSent(form.values.email.trim());
      })}
    >
      <Stack gap="md">
        <TextInput
          {...form.text('email')}
          label="Votre adresse e-mail"
          type="email"
          autoComplete="email"
          inputMode="email"
          required
        />
        <FormProblem problem={form.problem} />
        <Button type="submit" loading={form.busy} fullWidth>
          Recevoir un code
        </Button>
        <Text size="sm" c="dimmed">
          Pas de mot de passe&nbsp;: nous vous envoyons un code par e-mail.
        </Text>
      </Stack>
    </form>
  );
}

function CodeForm({
  email,
  known,
  onDone,
  onOtherAddress,
}: {
  email: string;
  /** This address certainly has an account; of any other nobody is told whether it has one. */
  known: boolean;
  onDone: (me: Me) => void | Promise<void>;
  onOtherAddress: () => void;
}) {
  const form = useForm({ code: '' });
  const { data: demo } = useQuery(demoQuery);
  const [again, setAgain] = useState<string | null>(null);

  async function sendAgain() {
    try {
      await askForCode(email);
      setAgain('Un nouveau code vient de partir.');
    } catch (problem) {
      setAgain(problem instanceof Error ? problem.message : 'Le code n’a pas pu être envoyé.');
    }
  }

  return (
    <form {...form.props(async () => onDone(await signIn({ email, code: form.values.code.replace(/\s/g, '') })))}>
      <Stack gap="md">
        <Text role="status">
          {known ? (
            <>
              Un code vient d’être envoyé à <strong>{email}</strong>.
            </>
          ) : (
            <>
              Si <strong>{email}</strong> est connue, un code vient d’y être envoyé.
            </>
          )}
        </Text>
        {demo?.demo && (
          <Alert color="amber" title="Démonstration">
            Le message est arrivé dans la{' '}
            <Anchor href="/mailbox" target="_blank" rel="noreferrer" c="amber.9">
              boîte aux lettres de la démonstration
            </Anchor>
            .
          </Alert>
        )}
        <TextInput
          {...form.text('code')}
          label="Le code reçu"
          inputMode="numeric"
          autoComplete="one-time-code"
          data-autofocus
          autoFocus
          required
          styles={{ input: { fontSize: '1.5rem', letterSpacing: '0.3em', height: '3.25rem' } }}
        />
        <FormProblem problem={form.problem} />
        <Button type="submit" loading={form.busy} fullWidth>
          Se connecter
        </Button>
        <Stack gap={4} align="flex-start">
          <Button variant="subtle" size="sm" px="xs" onClick={() => void sendAgain()}>
            Renvoyer un code
          </Button>
          <Button variant="subtle" size="sm" px="xs" onClick={onOtherAddress}>
            Utiliser une autre adresse
          </Button>
          <Text size="sm" role="status">
            {again}
          </Text>
        </Stack>
      </Stack>
    </form>
  );
}
