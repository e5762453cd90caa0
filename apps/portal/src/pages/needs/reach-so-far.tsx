import { Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { draftRealityQuery } from '../../api/needs.js';
import { formatCount } from '../../format.js';
import { realityQuestionOf, type NeedDraft } from './draft.js';
import classes from './needs.module.css';

/** How many young people the need reaches so far, said again when an answer changes it. */
export function ReachSoFar({ draft }: { draft: NeedDraft }) {
  const question = realityQuestionOf(draft);
  const reality = useQuery({ ...draftRealityQuery(question), placeholderData: keepPreviousData });
  const count = question === null ? null : (reality.data?.reachable ?? null);
  const [best] = reality.data?.widening ?? [];
  return (
    <div role="status" className={classes.reach}>
      {count !== null && (
        <Text>
          <strong>{formatCount(count, 'jeune correspond', 'jeunes correspondent')}</strong> avec vos réponses.
          {best && ` ${best.total} ${best.condition}.`}
        </Text>
      )}
    </div>
  );
}
