import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { needsQuery } from '../../api/needs.js';
import { StateBadge } from '../../components/badge.js';
import { Filter } from '../../components/filter.js';
import { GiveFiles } from '../../components/give-files.js';
import { Plus } from '../../components/icons.js';
import { Page } from '../../components/page.js';
import { PagedRows, Row } from '../../components/rows.js';
import { ChooseRow, ChooseSeveral, SeveralBar, useSeveral } from '../../components/several.js';
import { Empty } from '../../components/states.js';
import { dayOfInstant, formatCount, formatDay, formatNear } from '../../format.js';
import { optionsOf } from '../../labels.js';
import { needStateLabels } from '../../labels/needs.js';
import { useToday } from '../../session/session.js';

export default function NeedBoardPage() {
  const [search] = useSearchParams();
  const today = useToday();
  const state = search.get('etat');
  const needs = useInfiniteQuery(needsQuery(state ? { state } : {}));
  const several = useSeveral(
    needs.data?.pages.flatMap(({ items }) => items) ?? [],
    ({ id }) => id,
    ({ title }) => title,
  );
  return (
    <Page
      title="Besoins"
      aside={
        <>
          <Button component={Link} to="/propositions" variant="default">
            Propositions
          </Button>
          <Button component={Link} to="/apprentissage" variant="default">
            Ce qui a été appris
          </Button>
          <Button component={Link} to="/besoins/nouveau" leftSection={<Plus />}>
            Noter un besoin
          </Button>
        </>
      }
    >
      <Filter name="etat" label="État du besoin" options={optionsOf(needStateLabels)} />
      <ChooseSeveral several={several} />
      <PagedRows
        query={needs}
        empty={<Empty>Aucun besoin dans cet état.</Empty>}
        row={(need) => (
          <Row
            key={need.id}
            to={`/besoins/${need.id}`}
            choice={<ChooseRow several={several} item={need} />}
            title={need.title}
            detail={`${need.company.name} · ${need.commune.name} · ${formatCount(need.positions, 'poste')}`}
            note={[
              need.occupation ? `${need.occupation.label} (${need.occupation.code})` : 'Métier à choisir',
              need.startsOn && `début ${formatNear(need.startsOn, today)}`,
              `reçu le ${formatDay(dayOfInstant(need.createdAt), 'short')}`,
            ]
              .filter(Boolean)
              .join(' · ')}
            badge={<StateBadge code={need.state} labels={needStateLabels} />}
          />
        )}
      />
      <SeveralBar several={several}>
        <GiveFiles several={several} fileOf={({ id }) => ({ kind: 'needs', id })} />
      </SeveralBar>
    </Page>
  );
}
