import { Anchor, NativeSelect, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { candidateNeedQuery, candidateNeedsQuery } from '../../api/candidates.js';
import { needsQuery } from '../../api/needs.js';
import type { FittingNeed, OnePlace } from '../../api/types.js';
import { useInAddress } from '../../components/in-address.js';
import { Section } from '../../components/page.js';
import { Reasons } from '../../components/reasons.js';
import { Empty, Fetched } from '../../components/states.js';
import { TerritoryPicture } from '../../components/territory.js';
import { formatCount, formatNumber } from '../../format.js';
import { rankingPath } from '../adviser/chosen.js';
import classes from './fitting-needs.module.css';

const FIRST = 5;
const words = {
  one: 'besoin qui convient',
  many: 'besoins qui conviennent',
  fits: 'des besoins qui conviennent, avec leur nombre',
  out: 'seulement des besoins dont quelque chose l’écarte',
  middle: 'sa commune',
  column: 'Besoins',
};

/** The open needs that fit this person, and for any of them why they are, or are not, among the first. */
export function FittingNeeds({ id, radiusKm }: { id: string; radiusKm: number }) {
  const needs = useQuery(candidateNeedsQuery(id));
  const [all, setAll] = useState(false);
  return (
    <Section
      title="Besoins qui conviennent"
      lead="Les besoins ouverts, avec les mêmes raisons que dans le classement. Le sexe, l’origine, le quartier, la santé ou un handicap n’y entrent jamais."
    >
      <Fetched query={needs}>
        {({ items, out, reach }) => (
          <>
            {items.length === 0 ? (
              <Empty>Aucun besoin ouvert ne convient aujourd’hui.</Empty>
            ) : (
              <ul className={classes.needs}>
                {(all ? items : items.slice(0, FIRST)).map((item) => (
                  <Fitting key={item.need.id} item={item} />
                ))}
              </ul>
            )}
            {items.length > FIRST && !all && (
              <Anchor component="button" type="button" className="alone" onClick={() => setAll(true)}>
                Voir les {items.length - FIRST} autres
              </Anchor>
            )}
            {reach.places.length > 0 && <TerritoryPicture of={reach} words={words} radiusKm={radiusKm} />}
            {out.length > 0 && (
              <details>
                <summary>{formatCount(out.length, 'besoin proche', 'besoins proches')}, avec ce qui manque</summary>
                <ul className={classes.needs}>
                  {out.map(({ need, gates, change }) => (
                    <li key={need.id}>
                      <NeedLink need={need} />
                      <Text>{gates.map(({ sentence }) => sentence).join(' · ')}</Text>
                      {change && <Text className={classes.change}>{change}</Text>}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </Fetched>
      <Why id={id} />
    </Section>
  );
}

function Fitting({ item: { need, score, distanceKm, reasons, change } }: { item: FittingNeed }) {
  return (
    <li>
      <NeedLink need={need}>
        {score} points{distanceKm > 0 && `, à ${formatNumber(distanceKm)} km`}
      </NeedLink>
      <Reasons reasons={reasons} change={change} />
    </li>
  );
}

function NeedLink({ need, children }: { need: FittingNeed['need']; children?: ReactNode }) {
  return (
    <div>
      <Anchor component={Link} to={`/besoins/${need.id}?vue=jeunes`} fw={600}>
        {need.title}
      </Anchor>
      <Text size="sm" c="dimmed">
        {need.companyName}, {need.commune.name}
        {children && <> · {children}</>}
      </Text>
    </div>
  );
}

/** « Pourquoi a-t-il été proposé, ou pas » : any open need, one choice, the whole answer. */
function Why({ id }: { id: string }) {
  const [search, setSearch] = useInAddress();
  const needId = search.get('besoin') ?? '';
  const needs = useInfiniteQuery(needsQuery({ state: 'open' }));
  const answer = useQuery(candidateNeedQuery(id, needId));
  const open = (needs.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <div className={classes.why}>
      <NativeSelect
        label="Pourquoi proposé·e, ou pas ?"
        description="Choisissez un besoin : la réponse peut être lue telle quelle à la personne."
        value={needId}
        onChange={(event) => setSearch(event.currentTarget.value ? { besoin: event.currentTarget.value } : {})}
        data={[
          { value: '', label: 'Choisir un besoin ouvert' },
          ...open.map(({ id: value, title, company }) => ({ value, label: `${title}, ${company.name}` })),
        ]}
      />
      <div aria-live="polite">
        {needId !== '' && <Fetched query={answer}>{(data) => <Answer id={id} data={data} />}</Fetched>}
      </div>
    </div>
  );
}

function Answer({ id, data }: { id: string; data: OnePlace }) {
  const { need, place, total, score, reasons, gates, change } = data;
  if (score === null)
    return (
      <>
        <Text fw={600}>Ne peut pas être proposé·e aujourd’hui.</Text>
        <ul className={classes.plain}>
          {gates.map(({ code, sentence }) => (
            <li key={code}>{sentence}</li>
          ))}
        </ul>
        {change && <Text className={classes.change}>{change}</Text>}
      </>
    );
  return (
    <>
      <Text fw={600}>
        {place === null
          ? `Convient, mais loin derrière les premiers des ${formatCount(total, 'personne')} possibles`
          : `${place === 1 ? '1re' : `${place}e`} place sur ${formatCount(total, 'personne')}`}
        , {score} points.
      </Text>
      <Reasons reasons={reasons} change={change} open />
      <Link to={rankingPath(need.id, [id])}>Choisir avec qui comparer</Link>
    </>
  );
}
