import { Button } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Page } from '../api/types.js';
import classes from './rows.module.css';
import { Failure, Loading } from './states.js';

/** One thing of a list: its name leads to its page, the rest says what one needs to choose. */
export function Row({
  to,
  title,
  detail,
  note,
  badge,
  tone,
  choice,
  children,
}: {
  to: string;
  title: ReactNode;
  detail?: ReactNode;
  note?: ReactNode;
  badge?: ReactNode;
  tone?: string | undefined;
  /** The box to tick when several rows are chosen. */
  choice?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className={classes.row} data-tone={tone}>
      {choice}
      <div className={classes.main}>
        <Link to={to} className={classes.link}>
          {title}
        </Link>
        {detail && <div className={classes.detail}>{detail}</div>}
        {note && <div className={classes.note}>{note}</div>}
      </div>
      {badge && <div className={classes.badge}>{badge}</div>}
      {children}
    </li>
  );
}

export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  );
}

/** A list read page by page, newest first. */
export function PagedRows<T extends { id: string }>({
  query,
  empty,
  row,
}: {
  query: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  empty: ReactNode;
  row: (item: T) => ReactNode;
}) {
  if (query.isError && !query.data) return <Failure problem={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading lines={5} />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      <Rows>{items.map(row)}</Rows>
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
          style={{ alignSelf: 'center' }}
        >
          Afficher la suite
        </Button>
      )}
    </>
  );
}
