import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import classes from './filter.module.css';

/** What stays visible of the choice before, in pixels. */
const SIDE = 48;

/** Ways to narrow a list, kept in the address so that coming back finds the same list. */
export function Filter({
  name,
  label,
  options,
  all = 'Tous',
  drops = [],
  chosen,
}: {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** Null: one of the options always holds. */
  all?: string | null;
  /** Other parts of the address that a choice here replaces. */
  drops?: readonly string[];
  /** What holds while the address says nothing. */
  chosen?: string | undefined;
}) {
  const [search] = useSearchParams();
  const current = search.get(name) ?? chosen ?? '';
  const target = (value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    for (const other of drops) next.delete(other);
    return `?${next.toString()}`;
  };
  const list = useRef<HTMLUListElement>(null);
  // On a phone the choices are one line to swipe: the one that holds is brought into sight, without moving the page.
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (link && list.current) list.current.scrollLeft = link.offsetLeft - list.current.offsetLeft - SIDE;
  }, [current]);
  return (
    <nav aria-label={label}>
      <ul className={classes.filter} ref={list}>
        {[...(all === null ? [] : [{ value: '', label: all }]), ...options].map((option) => (
          <li key={option.value}>
            <Link
              to={target(option.value)}
              replace
              preventScrollReset
              aria-current={option.value === current ? 'true' : undefined}
            >
              {option.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
