import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { companiesQuery, confirmEmployer, pendingEmployersQuery, refuseEmployer } from '../../api/companies.js';
import type { PendingEmployer } from '../../api/types.js';
import { ActionButton } from '../../components/dialog.js';
import { Plus } from '../../components/icons.js';
import { Page, Section } from '../../components/page.js';
import { PagedRows, Row, Rows } from '../../components/rows.js';
import { SearchBox } from '../../components/search-box.js';
import { ChooseRow, ChooseSeveral, SeveralBar, useSeveral } from '../../components/several.js';
import { Empty, Settled } from '../../components/states.js';
import { dayOfInstant, formatCount, formatDay, formatSiret } from '../../format.js';
import { CompanyForm } from './company-form.js';
import { SameContact } from './same-contact.js';
import { Sheet } from '../../components/sheet.js';

export default function CompaniesPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure(false);
  const pending = useQuery(pendingEmployersQuery);
  const companies = useInfiniteQuery(companiesQuery(search.get('q') ?? ''));
  const several = useSeveral(
    companies.data?.pages.flatMap(({ items }) => items) ?? [],
    ({ id }) => id,
    ({ name }) => name,
  );
  return (
    <Page
      title="Entreprises"
      aside={
        <Button leftSection={<Plus />} onClick={open}>
          Ajouter une entreprise
        </Button>
      }
    >
      <Settled queries={[pending]}>
        <PendingEmployers />
        <SearchBox label="Chercher" placeholder="Nom ou SIRET" />
        <ChooseSeveral several={several} />
        <PagedRows
          query={companies}
          empty={<Empty>Aucune entreprise ne correspond à cette recherche.</Empty>}
          row={(company) => (
            <Row
              key={company.id}
              choice={<ChooseRow several={several} item={company} />}
              to={`/entreprises/${company.id}`}
              title={company.name}
              detail={`${company.commune.name} · ${company.contactName}${company.headcount === null ? '' : ` · ${formatCount(company.headcount, 'salarié')}`}`}
              badge={
                company.openNeeds > 0 && (
                  <Text size="sm">{formatCount(company.openNeeds, 'besoin ouvert', 'besoins ouverts')}</Text>
                )
              }
            />
          )}
        />
        <SeveralBar several={several}>
          <SameContact several={several} />
        </SeveralBar>
      </Settled>
      <Sheet opened={opened} onClose={close} title="Ajouter une entreprise" size="lg">
        <CompanyForm onSaved={(id) => void navigate(`/entreprises/${id}`)} />
      </Sheet>
    </Page>
  );
}

/** People who registered for a company and wait for someone to vouch for them. */
function PendingEmployers() {
  const pending = useQuery(pendingEmployersQuery);
  if (!pending.data || pending.data.length === 0) return null;
  return (
    <Section title="À confirmer" plain lead="Appelez l’entreprise à un numéro que vous connaissez avant de confirmer.">
      <Rows>
        {pending.data.map((employer) => (
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
