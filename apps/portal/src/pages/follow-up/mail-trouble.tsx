import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { mailTroubleQuery, markMailHandled, sendMailAgain } from '../../api/follow-up.js';
import type { MailTrouble } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { Facts } from '../../components/facts.js';
import { Page } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { formatInstant } from '../../format.js';

const explanations: Record<MailTrouble['state'], string> = {
  refused: 'La messagerie de cette personne a refusé le message\u00a0: l’adresse n’existe sans doute pas ou plus.',
  bounced: 'Le message est parti, puis il est revenu\u00a0: l’adresse n’existe plus ou la boîte est pleine.',
  unknown: 'La messagerie n’a pas confirmé\u00a0: le message est peut-être arrivé, peut-être pas.',
};

/** A message that did not arrive: call, or mend the address and send it again. */
export default function MailTroublePage() {
  const { id = '' } = useParams();
  const trouble = useQuery(mailTroubleQuery(id));
  return (
    <Page title="Un message n’est pas arrivé" back={{ to: '/', label: 'À faire' }} narrow>
      <Fetched query={trouble} lines={4}>
        {(loaded) => <Trouble trouble={loaded} />}
      </Fetched>
    </Page>
  );
}

function Trouble({ trouble }: { trouble: MailTrouble }) {
  const navigate = useNavigate();
  const options = { tellProblems: true };
  const again = useCommand(() => sendMailAgain(trouble.mailId), { ...options, done: 'Le message repart.' });
  const handled = useCommand(() => markMailHandled(trouble.mailId), {
    ...options,
    done: 'C’est noté\u00a0: ce message quitte vos tâches.',
  });
  const leave = async (act: typeof again) => {
    await act.mutateAsync(undefined);
    await navigate('/');
  };
  const about = pageOf(trouble);
  return (
    <Stack gap="lg">
      <Alert color="gray">
        <Text>{explanations[trouble.state]}</Text>
      </Alert>
      <Facts
        facts={[
          ['Message', trouble.subject],
          ['Adresse', trouble.recipient],
          ['Date', formatInstant(trouble.at)],
          ['Réponse de la messagerie', trouble.error],
          ['Dossier', about && <Link to={about.to}>{about.label}</Link>],
        ]}
      />
      <Text>Appelez la personne, ou corrigez son adresse dans le dossier puis renvoyez le message.</Text>
      <Group>
        <Button loading={handled.isPending} onClick={() => void leave(handled)}>
          C’est réglé
        </Button>
        <Button variant="default" loading={again.isPending} onClick={() => void leave(again)}>
          Renvoyer le message
        </Button>
      </Group>
    </Stack>
  );
}

function pageOf({ placementId, proposalId, needId, companyId }: MailTrouble): { to: string; label: string } | null {
  if (placementId) return { to: `/suivis/${placementId}`, label: 'Le suivi' };
  if (proposalId) return { to: `/propositions/${proposalId}`, label: 'La proposition' };
  if (needId) return { to: `/besoins/${needId}`, label: 'Le besoin' };
  return companyId ? { to: `/entreprises/${companyId}`, label: 'L’entreprise' } : null;
}
