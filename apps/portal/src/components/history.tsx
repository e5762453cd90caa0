import { Text } from '@mantine/core';
import type { HistoryEntry } from '../api/types.js';
import { formatInstant } from '../format.js';
import { labelOf } from '../labels.js';
import classes from './history.module.css';

const automatic: Readonly<Record<string, string>> = {
  system: 'automatiquement',
  candidate: 'le jeune',
  employer: 'l’entreprise',
};

/** Actions that leave the state as it was have a name of their own. */
const sameState: Readonly<Record<string, string>> = {
  hand_over: 'Confié à quelqu’un d’autre',
  merge: 'Deux dossiers réunis en un',
};

/** Who did what, when; the newest first. */
export function History({
  entries,
  labels,
  steps = {},
}: {
  entries: readonly HistoryEntry[];
  labels: Readonly<Record<string, string>>;
  /** What steps are called that leave the state as it is. */
  steps?: Readonly<Record<string, string>>;
}) {
  if (entries.length === 0) return <Text c="dimmed">Rien n’a encore été noté.</Text>;
  return (
    <ol className={classes.history}>
      {entries.toReversed().map(({ at, action, to, actor, by, note }) => (
        <li key={`${at}${action}`}>
          <Text fw={600}>{steps[action] ?? sameState[action] ?? labelOf(labels, to)}</Text>
          <Text size="sm" c="dimmed">
            {formatInstant(at)} · {by ?? labelOf(automatic, actor)}
          </Text>
          {note && action !== 'merge' && <Text className="as-written">{note}</Text>}
        </li>
      ))}
    </ol>
  );
}
