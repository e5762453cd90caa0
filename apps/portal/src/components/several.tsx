import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { formatCount } from '../format.js';
import { Stayed, useEach, type Each } from './each.js';
import classes from './several.module.css';

export interface Several<Item> extends Each<Item> {
  /** Whether rows have a box to tick. */
  choosing: boolean;
  chosen: Item[];
  items: readonly Item[];
  nameOf: (item: Item) => string;
  /** Begins to choose, or stops and forgets what was chosen. */
  turn: () => void;
  /** The button that does so: the focus goes back to it. */
  turner: RefObject<HTMLButtonElement | null>;
  toggle: (item: Item) => void;
  all: () => void;
}

/**
 * Several rows of a list, chosen to do the same with all of them. What is chosen stays when more rows are shown, and
 * counts only as long as it is on screen: a filter that hides a row takes it out. What could not be done stays chosen.
 */
export function useSeveral<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  nameOf: (item: Item) => string,
): Several<Item> {
  const [choosing, setChoosing] = useState(false);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const turner = useRef<HTMLButtonElement>(null);
  const each = useEach(nameOf);
  const choose = (next: Iterable<string>) => {
    each.clear();
    setKeys(new Set(next));
  };
  return {
    ...each,
    choosing,
    chosen: items.filter((item) => keys.has(keyOf(item))),
    items,
    nameOf,
    turn: () => {
      choose([]);
      setChoosing(!choosing);
      turner.current?.focus();
    },
    turner,
    toggle: (item) => {
      const key = keyOf(item);
      choose(keys.has(key) ? [...keys].filter((other) => other !== key) : [...keys, key]);
    },
    all: () => choose(items.map(keyOf)),
    act: async (some, run, said) => {
      const left = await each.act(some, run, said);
      const done = left ? some.filter((item) => !left.includes(item)).map(keyOf) : [];
      setKeys((before) => new Set([...before].filter((key) => !done.includes(key))));
      return left;
    },
  };
}

/** A box to tick, as large as a finger. */
export function Tick({ name, checked, onChange }: { name: string; checked: boolean; onChange: () => void }) {
  return (
    <label className={classes.tick}>
      <Checkbox aria-label={`Choisir ${name}`} checked={checked} onChange={onChange} />
    </label>
  );
}

/** The box of one row; the whole row can be touched. */
export function ChooseRow<Item>({ several, item }: { several: Several<Item>; item: Item }) {
  if (!several.choosing) return null;
  return (
    <label className={classes.choice}>
      <Checkbox
        aria-label={`Choisir ${several.nameOf(item)}`}
        checked={several.chosen.includes(item)}
        onChange={() => several.toggle(item)}
      />
    </label>
  );
}

/** Begins and ends choosing; stands above the list. */
export function ChooseSeveral<Item>({ several }: { several: Several<Item> }) {
  if (!several.choosing && several.items.length < 2) return null;
  return (
    <Button variant="subtle" size="sm" ref={several.turner} onClick={several.turn} className={classes.begin}>
      {several.choosing ? 'Ne plus choisir' : 'Choisir plusieurs lignes'}
    </Button>
  );
}

/** What is chosen, and what can be done with it; stays at the foot of the window. */
export function ChosenBar({
  label,
  said,
  children,
  ...props
}: {
  label: string;
  said: ReactNode;
  children: ReactNode;
  ref?: RefObject<HTMLDivElement | null>;
}) {
  return (
    <div className={classes.bar} tabIndex={-1} role="group" aria-label={label} {...props}>
      <div role="status" aria-live="polite">
        {said}
      </div>
      {children}
    </div>
  );
}

/** How many rows are chosen, what can be done with them, and what came of it. */
export function SeveralBar<Item>({ several, children }: { several: Several<Item>; children: ReactNode }) {
  const { choosing, chosen, items, outcome } = several;
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone with what it was for.
  useEffect(() => {
    if (outcome) bar.current?.focus();
  }, [outcome]);
  if (!choosing) return null;
  return (
    <ChosenBar
      ref={bar}
      label="Lignes choisies"
      said={
        outcome ? (
          <>
            <Text fw={600}>{outcome.title}</Text>
            <Stayed of={outcome} one="ligne n’a pas pu suivre" many="lignes n’ont pas pu suivre" />
          </>
        ) : (
          <Text fw={600}>
            {formatCount(chosen.length, 'ligne choisie', 'lignes choisies')} sur {items.length} affichées
          </Text>
        )
      }
    >
      <Group gap="xs">
        {chosen.length > 0 && children}
        {chosen.length < items.length && (
          <Button variant="default" size="sm" onClick={several.all}>
            Tout choisir
          </Button>
        )}
        <Button variant="subtle" size="sm" onClick={several.turn}>
          Terminer
        </Button>
      </Group>
    </ChosenBar>
  );
}
