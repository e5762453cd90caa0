import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Letters from which a value takes the whole width. */
const LONG = 70;

/** Names and values, one under the other on a phone, in columns on a desk. Facts without value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([name, value]) => (
          <div key={name} data-long={typeof value === 'string' && value.length > LONG ? '' : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
