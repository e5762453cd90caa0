import { Anchor, Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { proposeMany, rankingQuery, shortlist } from '../../api/needs.js';
import type { RankedCandidate, Ranking } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { EachOutcome } from '../../components/each.js';
import { useCommand } from '../../components/command.js';
import { useInAddress } from '../../components/in-address.js';
import { Section } from '../../components/page.js';
import { Reasons } from '../../components/reasons.js';
import { ChosenBar, Tick } from '../../components/several.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatCount, formatNumber } from '../../format.js';
import { labelOf } from '../../labels.js';
import { diplomaLabels } from '../../labels/candidates.js';
import { proposalStateLabels } from '../../labels/proposals.js';
import classes from './adviser.module.css';
import { comparisonPath, idsIn, MOST_COMPARED } from './chosen.js';
import { Refused } from './refused.js';
import { useSteps } from './proposal-steps.js';
import { TerritoryMap } from './territory-map.js';

/** As many as one reads before having to ask for more. */
const FIRST = 10;

/** Young people who fit, the best first, every point in words; chosen by a person, never by the list. */
export function RankingTab({ needId, open }: { needId: string; open: boolean }) {
  const ranking = useQuery(rankingQuery(needId));
  return (
    <Fetched query={ranking} lines={6}>
      {(data) =>
        data.total === 0 && data.out.length === 0 ? (
          <Empty>
            Aucun jeune ne correspond pour le moment. Élargissez le métier, le lieu ou les horaires avec l’entreprise.
          </Empty>
        ) : (
          <div className={classes.withMap}>
            <People ranking={data} needId={needId} open={open} />
            <aside className={classes.aside}>
              <TerritoryMap needId={needId} />
            </aside>
          </div>
        )
      }
    </Fetched>
  );
}

function People({ ranking, needId, open }: { ranking: Ranking; needId: string; open: boolean }) {
  const [search, setSearch] = useInAddress();
  const chosen = idsIn(search, 'choisis');
  // Chosen elsewhere, in a file: they stand further down, and can be compared from here.
  const unseen = chosen.filter((id) => !ranking.items.some(({ candidate }) => candidate.id === id));
  const setChosen = (ids: readonly string[]) =>
    setSearch({ vue: 'jeunes', ...(ids.length > 0 ? { choisis: ids.join(',') } : {}) });
  // Who is proposed already can be compared, not proposed a second time.
  const free = chosen.filter((id) => ranking.items.some((one) => one.candidate.id === id && one.proposable));
  const proposed = chosen.length - free.length - unseen.length;
  const besides = [
    ...(proposed > 0 ? [formatCount(proposed, 'déjà proposé', 'déjà proposés')] : []),
    ...(unseen.length > 0 ? [`${unseen.length} hors de cette liste`] : []),
  ].join(' et ');
  const [note, setNote] = useState('');
  const [all, setAll] = useState(false);
  // Whoever is chosen stays in sight when one comes back from a comparison.
  const lastChosen = ranking.items.findLastIndex(({ candidate }) => chosen.includes(candidate.id));
  const shown = all ? ranking.items : ranking.items.slice(0, Math.max(FIRST, lastChosen + 1));
  const told = (candidateIds: string[]) => ({ candidateIds, ...(note ? { note } : {}) });
  const begin = () => {
    setChosen([]);
    setNote('');
  };
  const keep = useCommand(() => shortlist(needId, told(free)), {
    done: 'C’est fait. La présélection est dans « Propositions ».',
    tellProblems: true,
  });
  const ask = useSteps((ids) => proposeMany(needId, told(ids)));
  const people = ranking.items.flatMap(({ candidate: { id, firstName, lastName } }) =>
    free.includes(id) ? [{ id, name: `${firstName} ${lastName}` }] : [],
  );
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);

  return (
    <div className={classes.column}>
      <Text c="dimmed">
        {formatCount(ranking.total, 'jeune correspond', 'jeunes correspondent')}
        {ranking.total > shown.length && `, les ${shown.length} premiers sont affichés`}. Le classement ne regarde ni le
        sexe, ni l’origine, ni le quartier, ni la santé.
      </Text>
      <EachOutcome of={ask} />
      <ul className={classes.people}>
        {shown.map((item) => (
          <Person key={item.candidate.id} item={item} chosen={chosen.includes(item.candidate.id)} onToggle={toggle} />
        ))}
      </ul>
      {shown.length < ranking.items.length && (
        <Button variant="default" onClick={() => setAll(true)} style={{ alignSelf: 'center' }}>
          Afficher les {ranking.items.length - shown.length} suivants
        </Button>
      )}
      {chosen.length > 0 && (
        <ChosenBar
          label="Jeunes choisis"
          said={
            <Text fw={600}>
              {formatCount(chosen.length, 'jeune choisi', 'jeunes choisis')}
              {besides !== '' && `, dont ${besides}`}
            </Text>
          }
        >
          {open && free.length > 0 && (
            <TextInput
              size="sm"
              aria-label="Note pour l’équipe"
              placeholder="Note pour l’équipe"
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          )}
          <Group gap="xs">
            <Compare needId={needId} chosen={chosen} />
            {unseen.length > 0 && (
              <Button variant="subtle" size="sm" onClick={() => setChosen(chosen.filter((id) => !unseen.includes(id)))}>
                Retirer hors liste
              </Button>
            )}
            {open && free.length > 0 && (
              <>
                <Button
                  variant="default"
                  size="sm"
                  loading={keep.isPending}
                  onClick={() => keep.mutate(undefined, { onSuccess: begin })}
                >
                  Présélectionner
                </Button>
                <Button
                  size="sm"
                  loading={ask.busy}
                  onClick={() => void ask.take('ask_consent', people).then((left) => left && begin())}
                >
                  Demander leur accord
                </Button>
              </>
            )}
          </Group>
        </ChosenBar>
      )}
      <AlmostFit ranking={ranking} />
    </div>
  );
}

/** Side by side, from two to four. */
function Compare({ needId, chosen }: { needId: string; chosen: readonly string[] }) {
  if (chosen.length < 2) return <Text size="sm">Choisissez-en un autre pour comparer.</Text>;
  if (chosen.length > MOST_COMPARED) return <Text size="sm">Comparer&nbsp;: {MOST_COMPARED} au plus.</Text>;
  return (
    <Button component={Link} to={comparisonPath(needId, chosen)} variant="default" size="sm">
      Comparer
    </Button>
  );
}

function Person({
  item,
  chosen,
  onToggle,
}: {
  item: RankedCandidate;
  chosen: boolean;
  onToggle: (id: string) => void;
}) {
  const { candidate, score, distanceKm, reasons, change, proposalId, proposalState } = item;
  const name = `${candidate.firstName} ${candidate.lastName}`;
  return (
    <li className={classes.person}>
      <div className={classes.tick}>
        <Tick name={name} checked={chosen} onChange={() => onToggle(candidate.id)} />
      </div>
      <Group gap="xs">
        <Anchor component={Link} to={`/jeunes/${candidate.id}`} fw={650} className="alone">
          {name}
        </Anchor>
        {proposalId && proposalState && (
          <Link to={`/propositions/${proposalId}`}>
            <StateBadge code={proposalState} labels={proposalStateLabels} />
          </Link>
        )}
      </Group>
      <span className={classes.score} title="Points">
        {Math.round(score)}{' '}
        <Text component="span" size="sm" c="dimmed">
          points
        </Text>
      </span>
      <Text size="sm" c="dimmed" className={classes.who}>
        {candidate.age} ans · {candidate.commune.name}
        {distanceKm > 0 && `, à ${formatNumber(distanceKm)}\u00a0km`}
        {candidate.level !== null && ` · ${labelOf(diplomaLabels, String(candidate.level))}`}
      </Text>
      <div className={classes.why}>
        <Reasons reasons={reasons} change={change} label={`Pourquoi ${name}`} />
      </div>
    </li>
  );
}

function AlmostFit({ ranking }: { ranking: Ranking }) {
  if (ranking.out.length === 0) return null;
  return (
    <Section
      title="Il manque peu de chose"
      lead="Ces jeunes cherchent ce métier ; voici ce qui les écarte aujourd’hui."
    >
      <Refused of={ranking.out} />
    </Section>
  );
}
