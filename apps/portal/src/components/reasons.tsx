import { useMediaQuery } from '@mantine/hooks';
import { typeset } from '../format.js';
import { pointsInWords, type Reason, withSign } from './points.js';
import classes from './reasons.module.css';

/** Every sentence of thirty people is a long way to scroll on a phone: there they are one tap away. */
const ROOMY = '(min-width: 48em)';

/** Why somebody, or a need, stands where it does, every point in words; and the nearest thing that would change it. */
export function Reasons({
  reasons,
  change,
  label,
  open = false,
}: {
  reasons: readonly Reason[];
  change?: string | null;
  /** Names the list for screen readers. */
  label?: string;
  /** Said in full on a phone too. */
  open?: boolean;
}) {
  const roomy = useMediaQuery(ROOMY, undefined, { getInitialValueInEffect: false });
  const sentences = (
    <ul className={classes.reasons} aria-label={label}>
      {reasons.map(({ criterion, points, sentence }) => (
        <li key={criterion + sentence}>
          {typeset(sentence)} {points !== 0 && <b>{withSign(points)}</b>}
        </li>
      ))}
      {change && (roomy || open) && <li className={classes.change}>{typeset(change)}</li>}
    </ul>
  );
  if (roomy || open) return sentences;
  return (
    <div className={classes.folded}>
      <details>
        <summary>{pointsInWords(reasons) || 'Pourquoi'}</summary>
        {sentences}
      </details>
      {change && <p className={classes.change}>{typeset(change)}</p>}
    </div>
  );
}
