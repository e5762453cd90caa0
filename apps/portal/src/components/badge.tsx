import { labelOf } from '../labels.js';
import classes from './badge.module.css';

const colours: Readonly<Record<string, string>> = {
  // needs
  draft: 'gray',
  submitted: 'amber',
  open: 'pine',
  paused: 'gray',
  filled: 'lake',
  expired: 'amber',
  // proposals
  consent_asked: 'amber',
  consented: 'pine',
  sent: 'lake',
  interview: 'pine',
  hired: 'pine',
  rejected: 'brick',
  declined_by_candidate: 'brick',
  // placements and check-ins
  planned: 'gray',
  started: 'pine',
  asked: 'amber',
  answered: 'pine',
  // mediation and levels
  acknowledged: 'amber',
  in_progress: 'lake',
  resolved: 'pine',
  ended_in_rupture: 'brick',
  none: 'pine',
  watch: 'amber',
  alert: 'brick',
  urgent: 'brick',
  late: 'amber',
  today: 'pine',
  // candidates
  active: 'pine',
  placed: 'lake',
  // imports
  checked: 'amber',
  imported: 'pine',
  failed: 'brick',
  // contracts and aids
  recommended: 'pine',
  possible: 'lake',
  excluded: 'gray',
  needs_information: 'amber',
  eligible: 'pine',
};

/** A state in words, with a colour that only repeats them. Plain, since lists draw dozens before their first paint. */
export function StateBadge({
  code,
  labels,
  colour = colours[code] ?? 'gray',
}: {
  code: string;
  labels: Readonly<Record<string, string>>;
  colour?: string;
}) {
  return (
    <span
      className={classes.badge}
      style={{ background: `var(--mantine-color-${colour}-1)`, color: `var(--mantine-color-${colour}-8)` }}
    >
      {labelOf(labels, code)}
    </span>
  );
}
