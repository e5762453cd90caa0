import { Anchor, Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { candidateProposalsQuery, candidateQuery } from '../../api/candidates.js';
import { placementsQuery } from '../../api/follow-up.js';
import { occupationQuery } from '../../api/reference.js';
import { peopleQuery } from '../../api/structure.js';
import type { Candidate } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { History } from '../../components/history.js';
import { Plus } from '../../components/icons.js';
import { Page, Section } from '../../components/page.js';
import { PagedRows, Row, Rows } from '../../components/rows.js';
import { Empty, Fetched } from '../../components/states.js';
import { dayOfInstant, formatAvailable, formatDay, formatList, formatPhone } from '../../format.js';
import { labelOf } from '../../labels.js';
import { candidateStateLabels, diplomaLabels, meansLabels } from '../../labels/candidates.js';
import { dayLabels, licenceLabels } from '../../labels/needs.js';
import { proposalStateLabels } from '../../labels/proposals.js';
import { useToday } from '../../session/session.js';
import { EquitySection } from './equity-section.js';
import { FittingNeeds } from './fitting-needs.js';
import { Notes } from './notes.js';
import { PlacementRow } from '../follow-up/placement-row.js';

const back = { to: '/jeunes', label: 'Jeunes' };

export default function CandidateFilePage() {
  const { id = '' } = useParams();
  const candidate = useQuery(candidateQuery(id));
  const { data } = candidate;
  return (
    <Page
      title={data ? `${data.firstName} ${data.lastName}` : 'Jeune'}
      back={back}
      lead={
        data && (
          <Group gap="xs">
            <StateBadge code={data.state} labels={candidateStateLabels} />
            {data.phone && <Anchor href={`tel:${data.phone}`}>{formatPhone(data.phone)}</Anchor>}
          </Group>
        )
      }
      aside={
        data && (
          <>
            <Button component={Link} to={`/suivis/nouveau?jeune=${id}`} variant="default" leftSection={<Plus />}>
              Noter un contrat
            </Button>
            <Button component={Link} to={`/jeunes/${id}/modifier`}>
              Modifier
            </Button>
          </>
        )
      }
    >
      <Fetched query={candidate} lines={6}>
        {(loaded) => (
          <>
            <Sought candidate={loaded} />
            <Proposals id={id} />
            {loaded.state === 'active' && <FittingNeeds id={id} radiusKm={loaded.radiusKm} />}
            <Placements id={id} />
            <Person candidate={loaded} />
            <EquitySection id={id} />
            <Notes candidateId={id} />
            {loaded.history.length > 0 && (
              <Section title="Historique du dossier">
                <History entries={loaded.history} labels={candidateStateLabels} />
              </Section>
            )}
            <Text size="sm" c="dimmed">
              La consultation de ce dossier est enregistrée. Dossier mis à jour le{' '}
              {formatDay(dayOfInstant(loaded.updatedAt))}.
            </Text>
          </>
        )}
      </Fetched>
    </Page>
  );
}

function Sought({ candidate }: { candidate: Candidate }) {
  const today = useToday();
  return (
    <Section title="Ce que cherche cette personne">
      <ol style={{ paddingLeft: '1.25rem' }}>
        {candidate.targets.map(({ code, label }) => (
          <li key={code}>
            {label}{' '}
            <Text component="span" size="sm" c="dimmed">
              ({code})
            </Text>
          </li>
        ))}
      </ol>
      <Facts
        facts={[
          ['Disponible', formatAvailable(candidate.availableFrom, today)],
          ['Se déplace', `${labelOf(meansLabels, candidate.means).toLowerCase()}, jusqu’à ${candidate.radiusKm} km`],
          ['Jours', candidate.days ? formatList(candidate.days.map((day) => labelOf(dayLabels, day))) : 'Tous'],
          ['Travail de nuit', candidate.nights ? 'Accepté' : 'Non'],
          ['Permis', candidate.licences.map((code) => labelOf(licenceLabels, code)).join(', ') || 'Aucun'],
          ['Niveau', candidate.level === null ? 'Non renseigné' : labelOf(diplomaLabels, String(candidate.level))],
          ['Sait faire', candidate.skills.join(', ')],
          ['Certificats', candidate.certificates.join(', ')],
          [
            'Expérience',
            candidate.experiences.length > 0 &&
              candidate.experiences.map((one) => <Experience key={one.code} {...one} />),
          ],
        ]}
      />
    </Section>
  );
}

function Experience({ code, months }: { code: string; months: number }) {
  const occupation = useQuery(occupationQuery(code));
  return (
    <div>
      {occupation.data?.label ?? code}, {months} mois
    </div>
  );
}

function Proposals({ id }: { id: string }) {
  const proposals = useQuery(candidateProposalsQuery(id));
  return (
    <Section title="Propositions" plain>
      <Fetched query={proposals}>
        {(data) =>
          data.length === 0 ? (
            <Empty>Pas encore de proposition. Ouvrez un besoin pour voir qui correspond.</Empty>
          ) : (
            <Rows>
              {data.map((proposal) => (
                <Row
                  key={proposal.id}
                  to={`/propositions/${proposal.id}`}
                  title={proposal.need.title}
                  detail={`${proposal.need.company.name} · proposé le ${formatDay(dayOfInstant(proposal.createdAt))}`}
                  badge={<StateBadge code={proposal.state} labels={proposalStateLabels} />}
                />
              ))}
            </Rows>
          )
        }
      </Fetched>
    </Section>
  );
}

function Placements({ id }: { id: string }) {
  const today = useToday();
  const placements = useInfiniteQuery(placementsQuery({ candidateId: id }));
  if (!placements.data || placements.data.pages[0]?.items.length === 0) return null;
  const learnt = placements.data.pages.flatMap(({ items }) =>
    items.flatMap(({ company, jobTitle, whatWorked }) =>
      whatWorked ? [[`${jobTitle}, ${company.name}`, whatWorked] as const] : [],
    ),
  );
  return (
    <Section title="Contrats et immersions" plain>
      <PagedRows
        query={placements}
        empty={null}
        row={(placement) => <PlacementRow key={placement.id} placement={placement} today={today} />}
      />
      {learnt.length > 0 && (
        <>
          <Text fw={650} mt="md" mb="xs">
            Ce qui a marché
          </Text>
          <Facts facts={learnt} />
        </>
      )}
    </Section>
  );
}

function Person({ candidate }: { candidate: Candidate }) {
  const people = useQuery(peopleQuery);
  const nameOf = (accountId: string | null) => {
    const person = people.data?.find((one) => one.accountId === accountId);
    return person && `${person.firstName} ${person.lastName}`;
  };
  return (
    <Section title="Coordonnées et suivi">
      <Facts
        facts={[
          ['Âge', `${candidate.age} ans (${formatDay(candidate.birthDate)})`],
          ['Commune', candidate.commune.name],
          [
            'Téléphone',
            candidate.phone && <Anchor href={`tel:${candidate.phone}`}>{formatPhone(candidate.phone)}</Anchor>,
          ],
          [
            'E-mail',
            candidate.email ? (
              <Anchor href={`mailto:${candidate.email}`}>{candidate.email}</Anchor>
            ) : (
              'Aucun : à joindre par téléphone'
            ),
          ],
          ['Référent ou référente', nameOf(candidate.referentAccountId)],
          ['En son absence', nameOf(candidate.substituteAccountId)],
          ['Numéro de dossier', candidate.externalId],
          ['Travailleur handicapé', candidate.disabledWorker && 'RQTH, dite par la personne'],
        ]}
      />
    </Section>
  );
}
