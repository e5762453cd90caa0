import { Button, Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type BoardFilter, boardQuery } from '../../api/proposals.js';
import type { Board, BoardCard } from '../../api/types.js';
import { EachOutcome } from '../../components/each.js';
import { Filter } from '../../components/filter.js';
import { useInAddress } from '../../components/in-address.js';
import { Page } from '../../components/page.js';
import { ChosenBar } from '../../components/several.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatCount } from '../../format.js';
import { labelOf } from '../../labels.js';
import { boardColumnLabels } from '../../labels/proposals.js';
import { BoardColumnList } from './board-column.js';
import classes from './board.module.css';
import { type BulkStep, bulkSteps, StepButton, useSteps } from './proposal-steps.js';

/** Six columns side by side need this much; below, one is looked at at a time. */
const SIDE_BY_SIDE = '(min-width: 75em)';

/** Every proposal of the structure, by where it stands. */
export default function BoardPage() {
  const [search] = useSearchParams();
  const filter = filterIn(search);
  const board = useQuery(boardQuery(filter));
  return (
    <Page title="Propositions" back={{ to: '/besoins', label: 'Besoins' }} wide>
      <Fetched query={board} lines={6}>
        {(data) => (
          <>
            <Narrowing board={data} />
            <Columns board={data} filter={filter} />
          </>
        )}
      </Fetched>
    </Page>
  );
}

/** `pour` is a need, or a company after « entreprise- »; both are of the structure, or nothing is found. */
function filterIn(search: URLSearchParams): BoardFilter {
  const about = search.get('pour') ?? '';
  const company = about.startsWith(COMPANY) ? about.slice(COMPANY.length) : '';
  return {
    ...(search.has('miennes') ? { mine: true } : {}),
    ...(search.has('retard') ? { late: true } : {}),
    ...(company ? { companyId: company } : about ? { needId: about } : {}),
  };
}
const COMPANY = 'entreprise-';

/** What narrows the board, kept in the address. */
function Narrowing({ board: { needs } }: { board: Board }) {
  const [search, setSearch] = useInAddress();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next);
  };
  const companies = [...new Map(needs.map(({ companyId, companyName }) => [companyId, companyName]))];
  return (
    <div className={classes.narrowing}>
      <Checkbox
        label="Les miennes"
        checked={search.has('miennes')}
        onChange={(event) => set('miennes', event.currentTarget.checked ? 'oui' : '')}
      />
      <Checkbox
        label="En retard"
        checked={search.has('retard')}
        onChange={(event) => set('retard', event.currentTarget.checked ? 'oui' : '')}
      />
      <NativeSelect
        aria-label="Entreprise ou besoin"
        size="sm"
        value={search.get('pour') ?? ''}
        onChange={(event) => set('pour', event.currentTarget.value)}
        data={[
          { value: '', label: 'Toutes les entreprises' },
          ...companies.map(([id, name]) => ({
            group: name,
            items: [
              { value: COMPANY + id, label: `${name}\u00a0: tous les besoins` },
              ...needs.filter((need) => need.companyId === id).map((need) => ({ value: need.id, label: need.title })),
            ],
          })),
        ]}
      />
    </div>
  );
}

/** Somebody chosen on the board, for the step they wait for. */
type Chosen = ReadonlyMap<string, { name: string; step: BulkStep }>;

function Columns({ board: { columns, needs }, filter }: { board: Board; filter: BoardFilter }) {
  const [search] = useSearchParams();
  const sideBySide = useMediaQuery(SIDE_BY_SIDE, undefined, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const taking = useSteps();
  if (needs.length === 0)
    return <Empty>Personne n’est proposé pour le moment. Choisissez des jeunes depuis un besoin ouvert.</Empty>;

  const first = columns.find(({ count }) => count > 0) ?? columns[0];
  const asked = columns.find(({ column }) => column === search.get('colonne')) ?? first;
  const toggle = ({ id, candidate }: BoardCard, step: BulkStep) => {
    const next = new Map(chosen);
    if (!next.delete(id)) next.set(id, { name: `${candidate.firstName} ${candidate.lastName}`, step });
    setChosen(next);
  };
  const peopleFor = (step: BulkStep) =>
    [...chosen].flatMap(([id, one]) => (one.step === step ? [{ id, name: one.name }] : []));
  return (
    <>
      <EachOutcome of={taking} />
      {!sideBySide && (
        <Filter
          name="colonne"
          label="État des propositions"
          all={null}
          chosen={asked?.column}
          options={columns.map(({ column, count }) => ({
            value: column,
            label: `${labelOf(boardColumnLabels, column)} (${count})`,
          }))}
        />
      )}
      <div className={classes.board}>
        {(sideBySide ? columns : columns.filter(({ column }) => column === asked?.column)).map((column) => (
          <BoardColumnList
            key={column.column}
            of={column}
            filter={filter}
            isChosen={(id) => chosen.has(id)}
            toggle={toggle}
          />
        ))}
      </div>
      {chosen.size > 0 && (
        <ChosenBar
          label="Propositions choisies"
          said={<Text fw={600}>{formatCount(chosen.size, 'proposition choisie', 'propositions choisies')}</Text>}
        >
          <Group gap="xs">
            <Button variant="subtle" size="sm" onClick={() => setChosen(new Map())}>
              Ne rien choisir
            </Button>
            {bulkSteps.map((step) => {
              const people = peopleFor(step);
              return (
                people.length > 0 && (
                  <StepButton
                    key={step}
                    step={step}
                    people={people}
                    taking={taking}
                    onDone={() => setChosen(new Map())}
                  />
                )
              );
            })}
          </Group>
        </ChosenBar>
      )}
    </>
  );
}
