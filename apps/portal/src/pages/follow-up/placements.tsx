import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { placementsQuery } from '../../api/follow-up.js';
import { Filter } from '../../components/filter.js';
import { Plus } from '../../components/icons.js';
import { Page } from '../../components/page.js';
import { PagedRows } from '../../components/rows.js';
import { Empty } from '../../components/states.js';
import { optionsOf } from '../../labels.js';
import { placementStateLabels } from '../../labels/follow-up.js';
import { useToday } from '../../session/session.js';
import { PlacementRow } from './placement-row.js';

export default function PlacementsPage() {
  const [search] = useSearchParams();
  const today = useToday();
  const state = search.get('etat');
  const placements = useInfiniteQuery(placementsQuery(state ? { state } : {}));
  return (
    <Page
      title="Suivis"
      lead="Les jeunes en emploi ou en immersion, et les prochains points."
      aside={
        <Button component={Link} to="/suivis/nouveau" leftSection={<Plus />}>
          Noter un contrat
        </Button>
      }
    >
      <Filter name="etat" label="État du contrat" options={optionsOf(placementStateLabels)} />
      <PagedRows
        query={placements}
        empty={<Empty>Aucun suivi ici. Une embauche notée dans une proposition en crée un toute seule.</Empty>}
        row={(placement) => <PlacementRow key={placement.id} placement={placement} today={today} />}
      />
    </Page>
  );
}
