import { DomainError } from '#platform';

const MOST_CALLERS = 10_000;

/** So many calls per caller in a stretch of time, for a route open to anyone. Kept in memory: each process its own. */
export class Allowance {
  private readonly calls = new Map<string, { since: number; count: number }>();

  constructor(
    private readonly most: number,
    private readonly milliseconds: number,
  ) {}

  /** @param now an instant in milliseconds @throws DomainError too_many */
  spend(caller: string, now: number): void {
    const known = this.calls.get(caller);
    if (!known || now - known.since >= this.milliseconds) {
      this.calls.delete(caller);
      this.calls.set(caller, { since: now, count: 1 });
      this.forgetOldest();
    } else if (++known.count > this.most) {
      throw new DomainError('too_many', 'too_many_calls', 'Trop de demandes. Attendez quelques minutes.');
    }
  }

  private forgetOldest(): void {
    const [oldest] = this.calls.keys();
    if (this.calls.size > MOST_CALLERS && oldest !== undefined) this.calls.delete(oldest);
  }
}
