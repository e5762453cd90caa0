import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { formatCount } from '../format.js';
import { messageOf, useCommand } from './command.js';
import classes from './several.module.css';

/** Why one of several could not be done; null: it was. */
type Problem = string | null;

export interface Several<Item> {
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
  busy: boolean;
  /** Acts on these and says of each what came of it; what could not be done stays chosen. */
  act: (items: readonly Item[], run: (items: readonly Item[]) => Promise<Problem[]>) => Promise<void>;
  outcome: { done: number; stayed: { name: string; problem: string }[] } | null;
}

/**
 * Several rows of a list, chosen to do the same with all of them. What is chosen stays when more rows are shown, and
 * counts only as long as it is on screen: a filter that hides a row takes it out.
 */
export function useSeveral<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  nameOf: (item: Item) => string,
): Several<Item> {
  const [choosing, setChoosing] = useState(false);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const turner = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<Several<Item>['outcome']>(null);
  const command = useCommand((work: () => Promise<void>) => work(), { tellProblems: true });
  const choose = (next: Iterable<string>) => {
    setOutcome(null);
    setKeys(new Set(next));
  };
  return {
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
    busy: command.isPending,
    act: (some, run) =>
      command
        .mutateAsync(async () => {
          const problems = await run(some);
          const stayed = some.flatMap((item, place) => {
            const problem = problems[place];
            return problem ? [{ item, name: nameOf(item), problem }] : [];
          });
          const done = some.filter((item) => !stayed.some((one) => one.item === item)).map(keyOf);
          setKeys((before) => new Set([...before].filter((key) => !done.includes(key))));
          setOutcome({ done: done.length, stayed });
        })
        .catch(() => undefined),
    outcome,
  };
}

/** Does one after the other what the API does one at a time; a refusal holds nobody else back. */
export async function oneByOne<Item>(
  items: readonly Item[],
  call: (item: Item) => Promise<unknown>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const item of items) problems.push(await call(item).then(() => null, messageOf));
  return problems;
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

/** How many are chosen, what can be done with them, and what came of it; stays at the foot of the window. */
export function SeveralBar<Item>({ several, children }: { several: Several<Item>; children: ReactNode }) {
  const { choosing, chosen, items, outcome } = several;
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone with what it was for.
  useEffect(() => {
    if (outcome) bar.current?.focus();
  }, [outcome]);
  if (!choosing) return null;
  return (
    <div className={classes.bar} ref={bar} tabIndex={-1} role="group" aria-label="Lignes choisies">
      <div role="status" aria-live="polite">
        {outcome && (
          <Text size="sm">
            {outcome.done > 0 && `C’est fait pour ${formatCount(outcome.done, 'ligne')}. `}
            {outcome.stayed.length > 0 && `Pas fait pour ${formatCount(outcome.stayed.length, 'ligne')}\u00a0:`}
          </Text>
        )}
        {outcome && outcome.stayed.length > 0 && (
          <ul className={classes.stayed}>
            {outcome.stayed.map(({ name, problem }) => (
              <li key={name}>
                <strong>{name}</strong>&nbsp;: {problem}
              </li>
            ))}
          </ul>
        )}
        {!outcome && (
          <Text fw={600}>
            {formatCount(chosen.length, 'ligne choisie', 'lignes choisies')} sur {items.length} affichées
          </Text>
        )}
      </div>
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
    </div>
  );
}
