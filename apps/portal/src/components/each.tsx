import { Alert, List, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatCount, formatList } from '../format.js';
import { messageOf, useCommand } from './command.js';
import classes from './several.module.css';

/** Why one of several could not be done; null: it was. */
export type Problem = string | null;

/** What came of each of several, by name. */
export interface Outcome {
  title: string;
  done: string[];
  stayed: { name: string; problem: string }[];
}

export interface Each<Item> {
  busy: boolean;
  outcome: Outcome | null;
  clear: () => void;
  /**
   * Acts on these, each tried on its own.
   * @param said tells how many were done @returns what was not done; null when the API could not be reached
   */
  act: (
    items: readonly Item[],
    run: (items: readonly Item[]) => Promise<Problem[]>,
    said?: (done: number) => string,
  ) => Promise<Item[] | null>;
}

const saidOfRows = (done: number): string => (done > 0 ? `C’est fait pour ${formatCount(done, 'ligne')}.` : '');

/** The same done for several; a refusal holds nobody else back, and each is told. */
export function useEach<Item>(nameOf: (item: Item) => string): Each<Item> {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const command = useCommand((work: () => Promise<Item[]>) => work(), { tellProblems: true });
  return {
    busy: command.isPending,
    outcome,
    clear: () => setOutcome(null),
    act: (items, run, said = saidOfRows) =>
      command
        .mutateAsync(async () => {
          const problems = await run(items);
          const left = items.filter((_, place) => problems[place]);
          const done = items.filter((item) => !left.includes(item)).map(nameOf);
          setOutcome({
            title: said(done.length),
            done,
            stayed: left.map((item) => ({ name: nameOf(item), problem: problems[items.indexOf(item)] ?? '' })),
          });
          return left;
        })
        .catch(() => null),
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

/** Those that could not be done, each with its reason. */
export function Stayed({ of: { stayed }, one, many }: { of: Outcome; one: string; many: string }) {
  if (stayed.length === 0) return null;
  return (
    <>
      <Text fw={600}>{formatCount(stayed.length, one, many)}&nbsp;:</Text>
      <List className={classes.stayed}>
        {stayed.map(({ name, problem }) => (
          <List.Item key={name + problem}>
            <b>{name}</b>&nbsp;: {problem}
          </List.Item>
        ))}
      </List>
    </>
  );
}

/** What became of each person, said aloud too; stays until it is closed or something else is done. */
export function EachOutcome({ of: { outcome, clear } }: { of: Pick<Each<unknown>, 'outcome' | 'clear'> }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) place.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <div role="status" ref={place} className={classes.outcomes}>
      {outcome && (
        <Alert
          color={outcome.stayed.length > 0 ? 'amber' : 'pine'}
          title={outcome.title}
          withCloseButton
          closeButtonLabel="Fermer ce message"
          onClose={clear}
        >
          {outcome.done.length > 0 && <Text mb="xs">{formatList(outcome.done)}.</Text>}
          <Stayed of={outcome} one="personne n’a pas pu suivre" many="personnes n’ont pas pu suivre" />
        </Alert>
      )}
    </div>
  );
}
