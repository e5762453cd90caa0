import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { searchQuery } from '../api/structure.js';
import type { SearchHit } from '../api/types.js';
import { formatCount, formatSiret } from '../format.js';
import { labelOf } from '../labels.js';
import { candidateStateLabels } from '../labels/candidates.js';
import { placementStateLabels } from '../labels/follow-up.js';
import { needStateLabels } from '../labels/needs.js';
import { Highlighted } from './highlighted.js';
import classes from './search-everything.module.css';
import { Sheet } from './sheet.js';
import { Failure } from './states.js';

const kinds: readonly {
  kind: SearchHit['kind'];
  title: string;
  path: string;
  states: Readonly<Record<string, string>>;
}[] = [
  { kind: 'candidate', title: 'Jeunes', path: '/jeunes', states: candidateStateLabels },
  { kind: 'company', title: 'Entreprises', path: '/entreprises', states: {} },
  { kind: 'need', title: 'Besoins', path: '/besoins', states: needStateLabels },
  { kind: 'placement', title: 'Suivis', path: '/suivis', states: placementStateLabels },
];

/** One box for young people, companies, needs and placements; arrows go through what is found. */
export default function SearchEverything({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Sheet opened={opened} onClose={onClose} title="Chercher partout" size="lg">
      <Finder onFound={onClose} />
    </Sheet>
  );
}

function Finder({ onFound }: { onFound: () => void }) {
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 150);
  const found = useQuery({ ...searchQuery(q), placeholderData: keepPreviousData });
  const box = useRef<HTMLDivElement>(null);
  const items = q.length < 2 ? [] : (found.data?.items ?? []);

  /** Arrow keys move between the field and the links below it, and around. */
  function move(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    if (step === 0 || stops.length < 2) return;
    event.preventDefault();
    const here = stops.findIndex((stop) => stop === document.activeElement);
    stops.at((here + step) % stops.length)?.focus();
  }
  const told =
    q.length < 2
      ? 'Écrivez au moins deux lettres. Les accents ne comptent pas.'
      : !found.data || found.isPlaceholderData
        ? 'Recherche…'
        : items.length === 0
          ? 'Rien ne correspond. Essayez un nom, un numéro de dossier, un SIRET ou un métier.'
          : formatCount(items.length, 'résultat');

  return (
    <div ref={box} className={classes.box}>
      <TextInput
        type="search"
        label="Un jeune, une entreprise, un besoin ou un suivi"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maxLength={80}
        onKeyDown={move}
        autoComplete="off"
        data-autofocus
      />
      <p role="status" className={classes.told}>
        {told}
      </p>
      {found.isError && <Failure problem={found.error} retry={() => void found.refetch()} />}
      {kinds.map(({ kind, title, path, states }) => {
        const hits = items.filter((item) => item.kind === kind);
        if (hits.length === 0) return null;
        return (
          <section key={kind} aria-label={title}>
            <h3 className={classes.kind}>{title}</h3>
            <ul className={classes.hits}>
              {hits.map((hit) => (
                <li key={hit.id}>
                  <Link to={`${path}/${hit.id}`} onClick={onFound} onKeyDown={move}>
                    <span className={classes.title}>
                      <Highlighted text={hit.title} words={q} />
                    </span>
                    <span className={classes.detail}>
                      <Highlighted
                        text={kind === 'company' ? `SIRET ${formatSiret(hit.detail)}` : hit.detail}
                        words={q}
                      />
                      {hit.state && `${hit.detail ? ' · ' : ''}${labelOf(states, hit.state)}`}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
