import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { candidatesQuery } from '../../api/candidates.js';
import { candidatesExportPath } from '../../api/imports.js';
import { StateBadge } from '../../components/badge.js';
import { Filter } from '../../components/filter.js';
import { GiveFiles } from '../../components/give-files.js';
import { Plus } from '../../components/icons.js';
import { Page } from '../../components/page.js';
import { PagedRows, Row } from '../../components/rows.js';
import { SearchBox } from '../../components/search-box.js';
import { ChooseRow, ChooseSeveral, SeveralBar, useSeveral } from '../../components/several.js';
import { Empty } from '../../components/states.js';
import { formatAvailable } from '../../format.js';
import { optionsOf } from '../../labels.js';
import { candidateStateLabels } from '../../labels/candidates.js';
import { useMe, useToday } from '../../session/session.js';

export default function CandidatesPage() {
  const [search] = useSearchParams();
  const me = useMe();
  const today = useToday();
  const q = search.get('q');
  const state = search.get('etat');
  const candidates = useInfiniteQuery(candidatesQuery({ ...(q ? { search: q } : {}), ...(state ? { state } : {}) }));
  const several = useSeveral(
    candidates.data?.pages.flatMap(({ items }) => items) ?? [],
    ({ id }) => id,
    ({ firstName, lastName }) => `${firstName} ${lastName}`,
  );
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
      <ChooseSeveral several={several} />
      <PagedRows
        query={candidates}
        empty={<Empty>Aucun jeune ne correspond à cette recherche.</Empty>}
        row={(candidate) => (
          <Row
            key={candidate.id}
            to={`/jeunes/${candidate.id}`}
            choice={<ChooseRow several={several} item={candidate} />}
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
      <SeveralBar several={several}>
        <GiveFiles several={several} fileOf={({ id }) => ({ kind: 'candidates', id })} />
        {me.role === 'director' && (
          <Button
            component="a"
            href={candidatesExportPath(several.chosen.map(({ id }) => id))}
            download="jeunes.csv"
            variant="default"
            size="sm"
          >
            Télécharger (CSV)
          </Button>
        )}
      </SeveralBar>
    </Page>
  );
}
