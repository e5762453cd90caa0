import { Link, useSearchParams } from 'react-router';
import classes from './filter.module.css';

/** Ways to narrow a list, kept in the address so that coming back finds the same list. */
export function Filter({
  name,
  label,
  options,
  all = 'Tous',
  drops = [],
}: {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  all?: string;
  /** Other parts of the address that a choice here replaces. */
  drops?: readonly string[];
}) {
  const [search] = useSearchParams();
  const current = search.get(name) ?? '';
  const target = (value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    for (const other of drops) next.delete(other);
    return `?${next.toString()}`;
  };
  return (
    <nav aria-label={label}>
      <ul className={classes.filter}>
        {[{ value: '', label: all }, ...options].map((option) => (
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
