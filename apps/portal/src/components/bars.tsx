import type { ReactNode } from 'react';
import { formatNumber } from '../format.js';
import classes from './bars.module.css';

export interface Bar {
  label: ReactNode;
  value: number;
  /** Said after the number: « sur 12 ». */
  note?: string;
  /** What fills the bar; the largest value of the table when absent. */
  of?: number;
}

/** A chart that is a table: numbers to read, bars to see, the same for a screen reader. */
export function Bars({
  caption,
  what,
  bars,
  unit,
}: {
  caption: string;
  what: string;
  bars: readonly Bar[];
  unit: string;
}) {
  const most = Math.max(...bars.map(({ value }) => value), 1);
  return (
    <table className={classes.bars}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value, note, of }, place) => (
          <tr key={place}>
            <th scope="row">{label}</th>
            <td>
              <span className={classes.number}>
                <strong>{formatNumber(value)}</strong> {note}
              </span>
              <span aria-hidden="true" className={classes.track}>
                <span style={{ width: `${(value / Math.max(of ?? most, 1)) * 100}%` }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
