import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { candidatesQuery } from '../../api/candidates.js';
import { StateBadge } from '../../components/badge.js';
import { Filter } from '../../components/filter.js';
import { Plus } from '../../components/icons.js';
import { Page } from '../../components/page.js';
import { PagedRows, Row } from '../../components/rows.js';
import { SearchBox } from '../../components/search-box.js';
import { Empty } from '../../components/states.js';
import { formatAvailable } from '../../format.js';
import { candidateStateLabels, optionsOf } from '../../labels.js';
import { useToday } from '../../session/session.js';

export default function CandidatesPage() {
  const [search] = useSearchParams();
  const today = useToday();
  const q = search.get('q');
  const state = search.get('etat');
  const candidates = useInfiniteQuery(candidatesQuery({ ...(q ? { search: q } : {}), ...(state ? { state } : {}) }));
  return (
    <Page
      title="Jeunes"
      aside={
        <>
          <Button component={Link} to="/jeunes/doublons" variant="default">
            Doublons
          </Button>
          <Button component={Link} to="/jeunes/nouveau" leftSection={<Plus />}>
            Ajouter un jeune
          </Button>
        </>
      }
    >
      <SearchBox label="Chercher" placeholder="Nom ou numéro de dossier" />
      <Filter name="etat" label="Situation" options={optionsOf(candidateStateLabels)} />
      <PagedRows
        query={candidates}
        empty={<Empty>Aucun jeune ne correspond à cette recherche.</Empty>}
        row={(candidate) => (
          <Row
            key={candidate.id}
            to={`/jeunes/${candidate.id}`}
            title={`${candidate.firstName} ${candidate.lastName}`}
            detail={`${candidate.age} ans · ${candidate.commune.name} · disponible ${formatAvailable(candidate.availableFrom, today)}`}
            note={candidate.targets.map(({ label }) => label).join(' · ')}
            badge={
              <>
                <Text size="sm" c="dimmed">
                  {candidate.referent}
                </Text>
                <StateBadge code={candidate.state} labels={candidateStateLabels} />
              </>
            }
          />
        )}
      />
    </Page>
  );
}
