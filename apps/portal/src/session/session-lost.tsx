import { Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { SignInForm } from './sign-in-form.js';
import { useSession } from './session.js';
import { Sheet } from '../components/sheet.js';

/** The session ended while a page was open: sign in over it, so that nothing typed is lost. */
export default function SessionLost() {
  const { me, lost, signedIn } = useSession();
  const navigate = useNavigate();
  if (!me) return null;
  return (
    <Sheet opened={lost} title="Votre connexion a pris fin">
      <Stack gap="md">
        <Text>Reconnectez-vous&nbsp;: la page reste ouverte et ce que vous avez écrit est gardé.</Text>
        <SignInForm
          email={me.account.email}
          onDone={(next) => {
            const samePerson = next.account.id === me.account.id && next.membershipId === me.membershipId;
            signedIn(next);
            if (!samePerson) void navigate('/');
          }}
        />
      </Stack>
    </Sheet>
  );
}
