import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { companiesQuery, pendingEmployersQuery } from '../../api/companies.js';
import { Plus } from '../../components/icons.js';
import { Page } from '../../components/page.js';
import { PagedRows, Row } from '../../components/rows.js';
import { SearchBox } from '../../components/search-box.js';
import { ChooseRow, ChooseSeveral, SeveralBar, useSeveral } from '../../components/several.js';
import { Empty, Settled } from '../../components/states.js';
import { formatCount } from '../../format.js';
import { CompanyForm } from './company-form.js';
import { PendingEmployers } from './pending.js';
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
