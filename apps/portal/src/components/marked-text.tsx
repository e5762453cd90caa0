import type { Finding, Unlawful } from '../api/types.js';
import { labelOf } from '../labels.js';
import { findingLabels } from '../labels/needs.js';
import classes from './marked-text.module.css';

interface Marking {
  start: number;
  end: number;
  label: string;
  kind: 'found' | 'block' | 'warn' | 'inform';
}

const flaws = { block: 'formulation interdite', warn: 'à reformuler', inform: 'bon à savoir' } as const;

/** Markings in order, without overlap: what the law says goes before what was merely understood. */
function markingsOf(findings: readonly Finding[], unlawful: readonly Unlawful[]): Marking[] {
  const all: Marking[] = [
    ...unlawful.map(({ start, end, severity }) => ({ start, end, label: flaws[severity], kind: severity })),
    ...findings.map(({ start, end, field }) => ({
      start,
      end,
      label: labelOf(findingLabels, field),
      kind: 'found' as const,
    })),
  ];
  const kept: Marking[] = [];
  for (const marking of all) {
    if (!kept.some(({ start, end }) => marking.start < end && start < marking.end)) kept.push(marking);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** An employer’s words as written, with what was understood in them. Offsets count in `title + "\n" + text`. */
export function MarkedText({
  title,
  text,
  findings,
  unlawful,
}: {
  title: string;
  text: string;
  findings: readonly Finding[];
  unlawful: readonly Unlawful[];
}) {
  const whole = title ? `${title}\n${text}` : text;
  const markings = markingsOf(findings, unlawful);
  return (
    <p className={classes.text}>
      {markings.map(({ start, end, label, kind }, place) => (
        <span key={start}>
          {whole.slice(markings[place - 1]?.end ?? 0, start)}
          <mark data-kind={kind} title={label}>
            {whole.slice(start, end)}
            <span className={classes.label}>{label}</span>
          </mark>
        </span>
      ))}
      {whole.slice(markings.at(-1)?.end ?? 0)}
    </p>
  );
}
