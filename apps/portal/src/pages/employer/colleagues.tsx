import { Alert, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { confirmEmployer, pendingEmployersQuery, refuseEmployer } from '../../api/companies.js';
import type { PendingEmployer } from '../../api/types.js';
import { ActionButton } from '../../components/dialog.js';
import { dayOfInstant, formatDay } from '../../format.js';

/** People who registered for the same company: a colleague knows better than anybody whether they work there. */
export function PendingColleagues() {
  const pending = useQuery(pendingEmployersQuery);
  return pending.data?.map((colleague) => <Colleague key={colleague.membershipId} colleague={colleague} />);
}

function Colleague({ colleague }: { colleague: PendingEmployer }) {
  const { membershipId, firstName, lastName, email, company, createdAt } = colleague;
  const name = `${firstName} ${lastName}`;
  return (
    <Alert color="amber" title="Un collègue demande l’accès">
      <Text>
        <strong>{name}</strong> ({email}) veut agir pour {company.name}. Demande reçue le{' '}
        {formatDay(dayOfInstant(createdAt))}.
      </Text>
      <Text mt="xs" mb="sm">
        Si vous confirmez, cette personne verra vos besoins, les candidatures et vos recrues. Ne confirmez que quelqu’un
        qui travaille avec vous.
      </Text>
      <Group gap="sm">
        <ActionButton
          act={() => confirmEmployer(membershipId)}
          done={`${name} a maintenant accès à votre espace.`}
          buttonProps={{ size: 'sm' }}
        >
          Confirmer {name}
        </ActionButton>
        <ActionButton
          act={() => refuseEmployer(membershipId)}
          done="La demande est refusée."
          sure={{
            title: 'Refuser cette demande\u00a0?',
            text: `${name} ne pourra pas agir pour ${company.name}.`,
            confirm: 'Refuser',
          }}
          buttonProps={{ size: 'sm', variant: 'default' }}
        >
          Refuser {name}
        </ActionButton>
      </Group>
    </Alert>
  );
}
