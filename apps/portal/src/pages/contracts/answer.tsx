import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Costs, Recommendation } from '../../api/types.js';
import { Fetched } from '../../components/states.js';
import { Comparison } from './comparison.js';
import classes from './contracts.module.css';

/** The answer to a form, below it: has the focus once it is there, so that whoever does not see the page is told. */
export function Answer({
  recommendation,
  costs,
  asks,
  children,
}: {
  recommendation: UseQueryResult<Recommendation>;
  costs: UseQueryResult<Costs>;
  /** Whether what would change the answer is asked; yes when not said. */
  asks?: boolean;
  children?: ReactNode;
}) {
  const top = useRef<HTMLDivElement>(null);
  const shown = recommendation.isSuccess;
  useEffect(() => {
    if (shown) top.current?.focus();
  }, [shown]);
  return (
    <div ref={top} tabIndex={-1} className={classes.result} aria-label="La réponse" role="region">
      <Fetched query={recommendation}>
        {(data) => (
          <Comparison
            recommendation={data}
            costs={costs.data?.costs ?? null}
            assumptions={costs.data?.assumptions ?? []}
            asks={asks}
          />
        )}
      </Fetched>
      {children}
    </div>
  );
}
