import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { mediationsQuery } from '../../api/follow-up.js';
import { StateBadge } from '../../components/badge.js';
import { Filter } from '../../components/filter.js';
import { Page } from '../../components/page.js';
import { PagedRows, Row } from '../../components/rows.js';
import { Empty } from '../../components/states.js';
import { formatInstant } from '../../format.js';
import { optionsOf } from '../../labels.js';
import { levelLabels, mediationStateLabels } from '../../labels/follow-up.js';

export default function MediationsPage() {
  const [search] = useSearchParams();
  const state = search.get('etat');
  const mediations = useInfiniteQuery(mediationsQuery(state ? { state } : {}));
  return (
    <Page title="Médiations" lead="Ouvertes quand une réponse ou un silence inquiète.">
      <Filter
        name="etat"
        label="État de la médiation"
        options={optionsOf(mediationStateLabels)}
        all="Toutes les ouvertes"
      />
      <PagedRows
        query={mediations}
        empty={<Empty>Aucune médiation ici.</Empty>}
        row={(mediation) => {
          const { candidate, company, jobTitle } = mediation.placement;
          return (
            <Row
              key={mediation.id}
              to={`/mediations/${mediation.id}`}
              title={`${candidate.firstName} ${candidate.lastName} · ${company.name}`}
              detail={`${jobTitle} · suivi par ${mediation.assignedTo}`}
              note={mediation.reasons.slice(0, 2).join(' ')}
              tone={mediation.level === 'urgent' ? 'urgent' : 'late'}
              badge={
                <>
                  {mediation.state === 'open' && <Text size="sm">avant le {formatInstant(mediation.dueAt)}</Text>}
                  <StateBadge code={mediation.level} labels={levelLabels} />
                  <StateBadge
                    code={mediation.state}
                    labels={mediationStateLabels}
                    {...(mediation.state === 'open' ? { colour: 'amber' } : {})}
                  />
                </>
              }
            />
          );
        }}
      />
    </Page>
  );
}
