import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { needsQuery } from '../../api/needs.js';
import { StateBadge } from '../../components/badge.js';
import { Plus } from '../../components/icons.js';
import { Page } from '../../components/page.js';
import { PagedRows, Row } from '../../components/rows.js';
import { Empty } from '../../components/states.js';
import { dayOfInstant, formatCount, formatDay } from '../../format.js';
import { needStatesForEmployers } from '../../labels/needs.js';

export default function EmployerNeedsPage() {
  const needs = useInfiniteQuery(needsQuery({}));
  const recruit = (
    <Button component={Link} to="/besoins/nouveau" leftSection={<Plus />}>
      Recruter
    </Button>
  );
  return (
    <Page
      title="Mes besoins"
      lead="Ouvrez un besoin pour voir où il en est et répondre aux propositions."
      aside={recruit}
    >
      <PagedRows
        query={needs}
        empty={<Empty action={recruit}>Vous n’avez pas encore de besoin. Décrivez le premier avec vos mots.</Empty>}
        row={(need) => (
          <Row
            key={need.id}
            to={`/besoins/${need.id}`}
            title={need.title}
            detail={`${formatCount(need.positions, 'poste')} à ${need.commune.name} · créé le ${formatDay(dayOfInstant(need.createdAt))}`}
            badge={<StateBadge code={need.state} labels={needStatesForEmployers} />}
          />
        )}
      />
    </Page>
  );
}
