import { Alert, Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { companyQuery, pendingEmployersQuery } from '../../api/companies.js';
import { needsQuery } from '../../api/needs.js';
import { StateBadge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Page, Section } from '../../components/page.js';
import { PagedRows, Row } from '../../components/rows.js';
import { Empty, Fetched, Settled } from '../../components/states.js';
import { dayOfInstant, formatDay, formatNumber, formatPhone, formatSiret } from '../../format.js';
import { needStateLabels } from '../../labels/needs.js';
import { Contacts } from './contacts.js';
import { CompanyForm } from './company-form.js';
import { PendingEmployers } from './pending.js';
import { Sheet } from '../../components/sheet.js';

export default function CompanyPage() {
  const { id = '' } = useParams();
  const company = useQuery(companyQuery(id));
  const pending = useQuery(pendingEmployersQuery);
  const needs = useInfiniteQuery(needsQuery({ companyId: id }));
  const [opened, { open, close }] = useDisclosure(false);
  const { data } = company;
  return (
    <Page
      title={data?.name ?? 'Entreprise'}
      back={{ to: '/entreprises', label: 'Entreprises' }}
      aside={data && <Button onClick={open}>Modifier</Button>}
    >
      <Settled queries={[company, needs, pending]}>
        <Fetched query={company}>
          {(loaded) => (
            <>
              {!loaded.confirmed && <Alert color="amber">Cette entreprise n’est pas encore confirmée.</Alert>}
              <PendingEmployers companyId={id} />
              <Section title="Fiche">
                <Facts
                  facts={[
                    ['Contact', loaded.contactName],
                    [
                      'Téléphone',
                      loaded.phone && <Anchor href={`tel:${loaded.phone}`}>{formatPhone(loaded.phone)}</Anchor>,
                    ],
                    [
                      'E-mail',
                      <Anchor key="mail" href={`mailto:${loaded.email}`}>
                        {loaded.email}
                      </Anchor>,
                    ],
                    ['Adresse', [loaded.address, loaded.commune.name].filter(Boolean).join(', ')],
                    ['Activité', loaded.activity ? `${loaded.activity} (${loaded.nafCode ?? ''})` : loaded.nafCode],
                    ['Salariés', loaded.headcount === null ? null : formatNumber(loaded.headcount)],
                    ['Ce qu’elle fait', loaded.presentation],
                    ['Pour y aller', loaded.access],
                    [
                      'Tutorat',
                      loaded.tutorAvailable === null
                        ? null
                        : loaded.tutorAvailable
                          ? 'Quelqu’un peut montrer le travail'
                          : 'Personne pour montrer le travail',
                    ],
                    ['SIRET', formatSiret(loaded.siret)],
                    // Only worth a line when there are several: a colleague elsewhere may know more.
                    ['Suivie par', loaded.structures.length > 1 ? loaded.structures.join(', ') : null],
                  ]}
                />
              </Section>
              <Sheet opened={opened} onClose={close} title="Modifier l’entreprise" size="lg">
                <CompanyForm company={loaded} onSaved={close} />
              </Sheet>
            </>
          )}
        </Fetched>
      </Settled>
      {data && needs.data && <Contacts companyId={id} />}
      {data && needs.data && (
        <Section title="Besoins" plain>
          <PagedRows
            query={needs}
            empty={<Empty>Aucun besoin pour le moment.</Empty>}
            row={(need) => (
              <Row
                key={need.id}
                to={`/besoins/${need.id}`}
                title={need.title}
                detail={`${need.commune.name} · créé le ${formatDay(dayOfInstant(need.createdAt))}`}
                badge={<StateBadge code={need.state} labels={needStateLabels} />}
              />
            )}
          />
        </Section>
      )}
    </Page>
  );
}
