import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ActionButton } from './dialog.js';
import classes from './remarks.module.css';
import { Empty } from './states.js';

export interface Remark {
  id: string;
  /** Who, when, how. */
  head: ReactNode;
  text: string;
  /** Absent: somebody else wrote it. */
  remove?: () => Promise<unknown>;
}

/** What colleagues wrote for each other, the latest first; each takes back their own. */
export function Remarks({ remarks, empty }: { remarks: readonly Remark[]; empty: ReactNode }) {
  if (remarks.length === 0) return <Empty>{empty}</Empty>;
  return (
    <ul className={classes.remarks}>
      {remarks.map(({ id, head, text, remove }) => (
        <li key={id}>
          <div className={classes.head}>
            <Text size="sm" c="dimmed">
              {head}
            </Text>
            {remove && (
              <ActionButton
                act={remove}
                done="C’est effacé."
                sure={{
                  title: 'Effacer cette ligne\u00a0?',
                  text: 'Vos collègues ne la verront plus.',
                  confirm: 'Effacer',
                }}
                buttonProps={{ variant: 'subtle', size: 'compact-sm' }}
              >
                Effacer
              </ActionButton>
            )}
          </div>
          <p className="as-written">{text}</p>
        </li>
      ))}
    </ul>
  );
}
