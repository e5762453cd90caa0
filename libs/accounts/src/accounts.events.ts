import type { DomainEvent } from '#platform';

export type AccountsEvent = DomainEvent<'accounts.sign_in_requested', { requestId: string; accountId: string }>;
