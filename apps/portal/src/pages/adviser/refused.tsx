import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Compared } from '../../api/types.js';
import classes from './adviser.module.css';

/** Young people whom something keeps out of a need: all that stands in the way, and what would change it. */
export function Refused({ of }: { of: Compared['out'] }) {
  return (
    <ul className={classes.plain}>
      {of.map(({ candidate, gates, change }) => (
        <li key={candidate.id}>
          <Anchor component={Link} to={`/jeunes/${candidate.id}`} fw={600}>
            {candidate.firstName} {candidate.lastName}
          </Anchor>{' '}
          : {gates.map(({ sentence }) => sentence).join(' · ')}
          {change && <div className={classes.change}>{change}</div>}
        </li>
      ))}
    </ul>
  );
}
