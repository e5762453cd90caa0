import { Anchor, Text, Title } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { candidateProposalsQuery } from '../../api/candidates.js';
import { placementsOfQuery } from '../../api/follow-up.js';
import { comparisonQuery, needQuery, shortlist } from '../../api/needs.js';
import type { Compared, Need, RankedCandidate } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { ActionButton } from '../../components/dialog.js';
import { Page, Section } from '../../components/page.js';
import { Empty, Fetched, Loading } from '../../components/states.js';
import { dayOfInstant, formatCount, formatDay, formatNumber } from '../../format.js';
import { labelOf } from '../../labels.js';
import { diplomaLabels } from '../../labels/candidates.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import { placementStateLabels } from '../../labels/follow-up.js';
import { criterionLabels, proposalStateLabels } from '../../labels/proposals.js';
import { idsIn, MOST_COMPARED, rankingPath } from './chosen.js';
import { Refused } from './refused.js';
import classes from './comparison.module.css';

/** A few young people for one need, side by side: the points of the ranking, nothing weighed again. */
export default function ComparisonPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const asked = idsIn(search, 'jeunes').slice(0, MOST_COMPARED);
  const need = useQuery(needQuery(id));
  const compared = useQuery({ ...comparisonQuery(id, asked), enabled: asked.length > 0 });
  return (
    <Page
      title="Comparer"
      lead={need.data && `${need.data.title} · ${need.data.company.name} · ${need.data.commune.name}`}
      back={{ to: rankingPath(id, asked), label: 'Jeunes qui correspondent' }}
    >
      <Fetched query={need} lines={6}>
        {(loaded) =>
          asked.length === 0 ? (
            <NobodyChosen />
          ) : (
            <Fetched query={compared} lines={6}>
              {(data) => <Comparison need={loaded} compared={data} asked={asked.length} />}
            </Fetched>
          )
        }
      </Fetched>
    </Page>
  );
}

const NobodyChosen = () => <Empty>Choisissez deux à quatre jeunes dans «&nbsp;Jeunes qui correspondent&nbsp;».</Empty>;

function Comparison({ need, compared: { items, out }, asked }: { need: Need; compared: Compared; asked: number }) {
  const gone = asked - items.length - out.length;
  return (
    <>
      {gone > 0 && (
        <Text c="dimmed">
          {gone === 1 ? 'Un jeune choisi n’a' : `${gone} jeunes choisis n’ont`} plus de dossier dans votre structure.
        </Text>
      )}
      {items.length > 0 && <SideBySide need={need} people={items} lines={linesOf(need, items)} />}
      {out.length > 0 && (
        <Section title="Pas possible aujourd’hui" lead="Choisis aussi, mais quelque chose les écarte de ce besoin.">
          <Refused of={out} />
        </Section>
      )}
    </>
  );
}

interface Line {
  name: string;
  cell: (person: RankedCandidate) => ReactNode;
}

/** The line that names everybody in full. */
const FIRST_LINE = 'Total';

function SideBySide({ need, people, lines }: { need: Need; people: readonly RankedCandidate[]; lines: Line[] }) {
  // First names tell people apart, unless two share one.
  const told = new Set(people.map(({ candidate }) => candidate.firstName)).size === people.length;
  return (
    <>
      <table className={classes.table}>
        <caption>
          {formatCount(people.length, 'jeune', 'jeunes côte à côte')} pour «&nbsp;{need.title}&nbsp;»
        </caption>
        <thead>
          <tr>
            <td />
            {people.map((person) => (
              <th key={person.candidate.id} scope="col">
                <Name person={person} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {people.map((person) => (
                <td key={person.candidate.id}>{cell(person)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.lines}>
        {lines.map(({ name, cell }) => (
          <li key={name}>
            <Title order={2}>{name}</Title>
            <dl>
              {people.map((person) => (
                <div key={person.candidate.id}>
                  <dt>{name === FIRST_LINE || !told ? <Name person={person} /> : person.candidate.firstName}</dt>
                  <dd>{cell(person)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ person: { candidate } }: { person: RankedCandidate }) {
  return (
    <Anchor component={Link} to={`/jeunes/${candidate.id}`} inherit>
      {candidate.firstName} {candidate.lastName}
    </Anchor>
  );
}

/** The same lines for everybody, in the same order; a criterion nobody has a point or a word for is left out. */
function linesOf(need: Need, people: readonly RankedCandidate[]): Line[] {
  const spoken = new Set(people.flatMap(({ reasons }) => reasons.map(({ criterion }) => criterion)));
  const ordered = Object.keys(criterionLabels).filter((criterion) => spoken.has(criterion));
  return [
    { name: FIRST_LINE, cell: ({ score }) => <span className={classes.score}>{Math.round(score)} points</span> },
    {
      name: 'Qui',
      cell: ({ candidate, distanceKm }) => (
        <>
          {candidate.age} ans · {candidate.commune.name}
          {distanceKm > 0 && `, à ${formatNumber(distanceKm)}\u00a0km`}
          {candidate.level !== null && ` · ${labelOf(diplomaLabels, String(candidate.level))}`}
        </>
      ),
    },
    ...ordered.map((criterion) => ({
      name: labelOf(criterionLabels, criterion),
      cell: (person: RankedCandidate) => <Points criterion={criterion} person={person} people={people} />,
    })),
    { name: 'Ce qui aiderait', cell: ({ change }) => change ?? 'Rien de simple à changer' },
    { name: 'Avec cette entreprise', cell: (person) => <PastHere need={need} candidateId={person.candidate.id} /> },
    { name: 'Décision', cell: (person) => <Decision need={need} person={person} /> },
  ];
}

const pointsOf = ({ reasons }: RankedCandidate, criterion: string): number =>
  reasons.filter((reason) => reason.criterion === criterion).reduce((sum, { points }) => sum + points, 0);

function Points({
  criterion,
  person,
  people,
}: {
  criterion: string;
  person: RankedCandidate;
  people: readonly RankedCandidate[];
}) {
  const sentences = person.reasons.filter((reason) => reason.criterion === criterion);
  const points = pointsOf(person, criterion);
  const all = people.map((one) => pointsOf(one, criterion));
  const most = points > 0 && points === Math.max(...all) && all.filter((one) => one === points).length === 1;
  if (sentences.length === 0) return <Text c="dimmed">Rien de connu</Text>;
  return (
    <>
      <span className={classes.points} data-most={most}>
        {points > 0 ? `+${formatNumber(points)}` : formatNumber(points)}
      </span>
      {sentences.map(({ sentence }) => sentence).join(' · ')}
      {most && people.length > 1 && <span className={classes.most}>le plus</span>}
    </>
  );
}

/** What this young person and this company already had to do with each other, this need apart. */
function PastHere({ need, candidateId }: { need: Need; candidateId: string }) {
  const [proposals, placements] = useQueries({
    queries: [candidateProposalsQuery(candidateId), placementsOfQuery(candidateId)],
  });
  if (proposals.isError || placements.isError) return 'N’a pas pu être lu.';
  if (!proposals.data || !placements.data) return <Loading lines={1} />;
  const proposed = proposals.data.filter((one) => one.need.company.id === need.company.id && one.need.id !== need.id);
  const placed = placements.data.items.filter(({ company }) => company.id === need.company.id);
  if (proposed.length + placed.length === 0) return 'Jamais proposé ni placé ici';
  return (
    <ul className={classes.past}>
      {placed.map(({ id, contractType, startsOn, state, jobTitle }) => (
        <li key={id}>
          <Anchor component={Link} to={`/suivis/${id}`}>
            {jobTitle}
          </Anchor>
          , {labelOf(contractTypeLabels, contractType)}, {formatDay(startsOn, 'short')}
          &nbsp;: {labelOf(placementStateLabels, state).toLowerCase()}
        </li>
      ))}
      {proposed.map(({ id, need: { title }, state, createdAt }) => (
        <li key={id}>
          <Anchor component={Link} to={`/propositions/${id}`}>
            {title}
          </Anchor>
          , {formatDay(dayOfInstant(createdAt), 'short')}&nbsp;: {labelOf(proposalStateLabels, state).toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

function Decision({ need, person }: { need: Need; person: RankedCandidate }) {
  const { candidate, proposalId, proposalState, proposable } = person;
  if (proposalId && proposalState && !proposable)
    return (
      <Link to={`/propositions/${proposalId}`}>
        <StateBadge code={proposalState} labels={proposalStateLabels} />
      </Link>
    );
  if (need.state !== 'open') return 'Le besoin n’est pas ouvert';
  return (
    <ActionButton
      act={() => shortlist(need.id, { candidateIds: [candidate.id] })}
      done={`C’est fait\u00a0: ${candidate.firstName} fait partie de la présélection.`}
      buttonProps={{ variant: 'default', size: 'sm' }}
    >
      Présélectionner {candidate.firstName}
    </ActionButton>
  );
}
