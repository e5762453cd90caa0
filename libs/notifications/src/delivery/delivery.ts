import type { Mail } from './mail.entity.js';
import type { SendOutcome } from './mailer.js';

const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 2 * 3600_000;
/** With these waits about three days: a mail server may be down over a weekend. */
const MAX_ATTEMPTS = 42;

/** What becomes of a mail after an attempt, which `attempts` counts already. */
export function afterAttempt(
  { attempts, uncertain }: Pick<Mail, 'attempts' | 'uncertain'>,
  outcome: SendOutcome,
  now: Date,
): Partial<Mail> {
  if (outcome.kind === 'sent') return { state: 'sent', sentAt: now, error: null };
  const { kind, error } = outcome;
  // Accepted or not, nobody knows: tried once more with the same Message-ID, then left as it is.
  if (kind === 'unknown' && uncertain) return { state: 'unknown', error };
  if (kind === 'refused' || attempts >= MAX_ATTEMPTS) return { state: 'refused', error };
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return {
    state: 'queued',
    uncertain: uncertain || kind === 'unknown',
    error,
    nextAttemptAt: new Date(now.getTime() + wait),
  };
}
