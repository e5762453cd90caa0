import { Button, Group, Stack, Text } from '@mantine/core';
import type { Unlawful } from '../../api/types.js';
import { Warning } from '../../components/icons.js';
import { typeset } from '../../format.js';
import { labelOf } from '../../labels.js';
import { groundLabels } from '../../labels/needs.js';
import classes from './needs.module.css';
import { type Fix, fixesOf } from './rewording.js';
import { byWording } from './severity.js';

const headings = {
  block: 'La loi interdit cette formulation',
  warn: 'À reformuler ou à justifier',
  inform: 'Bon à savoir',
} as const;

/** Wordings the law forbids or watches: the words, what may be written instead, and why. Nothing is changed silently. */
export function UnlawfulWordings({
  found,
  onShow,
  onFix,
}: {
  found: readonly Unlawful[];
  /** Leads to the words in the text, to write something else. */
  onShow?: (finding: Unlawful) => void;
  onFix?: (fix: Fix) => void;
}) {
  return (
    <ul className={classes.unlawful}>
      {byWording(found).map(([finding, ...within]) => (
        <li key={`${finding.start}-${finding.ground}`} data-severity={finding.severity}>
          <Warning />
          <Stack gap={6} align="flex-start">
            <Text fw={650}>
              {headings[finding.severity]}&nbsp;: «&nbsp;{finding.excerpt}&nbsp;»
            </Text>
            <Text>{typeset(finding.rewording)}</Text>
            {onFix && (
              <Group gap="xs">
                {fixesOf(finding).map((fix) => (
                  <Button
                    key={fix.label}
                    size="sm"
                    variant="default"
                    className={classes.fix}
                    onClick={() => onFix(fix)}
                  >
                    {fix.label}
                  </Button>
                ))}
                {onShow && finding.severity !== 'inform' && (
                  <Button size="sm" variant="subtle" onClick={() => onShow(finding)}>
                    Corriger moi-même
                  </Button>
                )}
              </Group>
            )}
            <details className={classes.law}>
              <summary>Ce que dit la loi</summary>
              {[finding, ...within].map(({ ground, exception, article }) => (
                <div key={ground}>
                  {exception && <Text size="sm">{typeset(exception)}</Text>}
                  <Text size="sm" c="dimmed">
                    Critère&nbsp;: {labelOf(groundLabels, ground)} · {article}
                  </Text>
                </div>
              ))}
            </details>
          </Stack>
        </li>
      ))}
    </ul>
  );
}
