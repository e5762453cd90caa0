import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.js';
import { messageOf } from './command.js';
import classes from './states.module.css';

export function Loading({ lines = 3 }: { lines?: number }) {
  return (
    <Stack gap="sm" role="status">
      <span className={classes.hidden}>Chargement…</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 56 : 40} radius="md" width={line === lines - 1 ? '60%' : '100%'} />
      ))}
    </Stack>
  );
}

export function Failure({ problem, retry }: { problem: unknown; retry?: () => void }) {
  const gone = problem instanceof ApiProblem && problem.status === 404;
  return (
    <Alert color={gone ? 'gray' : 'brick'} role="alert" title={gone ? 'Introuvable' : 'Cela n’a pas pu être affiché'}>
      <Text mb={gone ? 0 : 'sm'}>{messageOf(problem)}</Text>
      {retry && !gone && (
        <Button variant="default" size="sm" onClick={retry}>
          Réessayer
        </Button>
      )}
    </Alert>
  );
}

/** Nothing here, said in a sentence, with what to do next. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <Text c="dimmed">{children}</Text>
      {action}
    </div>
  );
}

/** Shows a query’s data, or its loading or failure in the same place. */
export function Fetched<T>({
  query,
  lines,
  children,
}: {
  query: UseQueryResult<T>;
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure problem={query.error} retry={() => void query.refetch()} />;
  return <Loading {...(lines ? { lines } : {})} />;
}

/** Waits until every query has answered once: what comes late would push what is being read. */
export function Settled({ queries, children }: { queries: readonly { isLoading: boolean }[]; children: ReactNode }) {
  return queries.some(({ isLoading }) => isLoading) ? <Loading lines={5} /> : children;
}
