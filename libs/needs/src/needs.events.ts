import type { DomainEvent } from '#platform';

interface AboutNeed {
  needId: string;
}

export type NeedsEvent =
  | DomainEvent<'needs.submitted', AboutNeed>
  | DomainEvent<'needs.sent_back', AboutNeed>
  | DomainEvent<'needs.opened', AboutNeed>
  | DomainEvent<'needs.closed', AboutNeed>
  | DomainEvent<'needs.filled', AboutNeed>
  | DomainEvent<'needs.expiring', AboutNeed>
  | DomainEvent<'needs.expired', AboutNeed>;
