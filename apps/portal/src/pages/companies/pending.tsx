import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { confirmEmployer, pendingEmployersQuery, refuseEmployer } from '../../api/companies.js';
import type { PendingEmployer } from '../../api/types.js';
import { ActionButton } from '../../components/dialog.js';
import { Section } from '../../components/page.js';
import { Row, Rows } from '../../components/rows.js';
import { dayOfInstant, formatDay, formatSiret } from '../../format.js';

/** People who registered for a company, or for this one, and wait for someone to vouch for them. */
export function PendingEmployers({ companyId }: { companyId?: string }) {
  const pending = useQuery(pendingEmployersQuery);
  const rows = pending.data?.filter(({ company }) => companyId === undefined || company.id === companyId) ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title="À confirmer" plain lead="Appelez l’entreprise à un numéro que vous connaissez avant de confirmer.">
      <Rows>
        {rows.map((employer) => (
          <Pending key={employer.membershipId} employer={employer} />
        ))}
      </Rows>
    </Section>
  );
}

function Pending({ employer }: { employer: PendingEmployer }) {
  const { membershipId, firstName, lastName, email, company, createdAt, firstOfCompany } = employer;
  return (
    <Row
      to={`/entreprises/${company.id}`}
      title={company.name}
      detail={`${firstName} ${lastName} · ${email}`}
      note={`SIRET ${formatSiret(company.siret)} · ${company.commune.name} · inscrit le ${formatDay(dayOfInstant(createdAt))}${firstOfCompany ? ' · première personne de cette entreprise' : ''}`}
      tone="today"
    >
      <Group gap="xs">
        <ActionButton
          act={() => confirmEmployer(membershipId)}
          done={`${firstName} ${lastName} peut voir les propositions.`}
          buttonProps={{ size: 'sm' }}
        >
          Confirmer
        </ActionButton>
        <ActionButton
          act={() => refuseEmployer(membershipId)}
          done="L’inscription est refusée."
          sure={{
            title: 'Refuser cette inscription ?',
            text: `${firstName} ${lastName} ne pourra pas agir pour ${company.name}.`,
            confirm: 'Refuser',
          }}
          buttonProps={{ size: 'sm', variant: 'default' }}
        >
          Refuser
        </ActionButton>
      </Group>
    </Row>
  );
}
