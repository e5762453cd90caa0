import type { DomainEvent } from '#platform';

/** A mail will not arrive; the rest of the payload is what the mail was about. */
export type NotificationsEvent = DomainEvent<'notifications.mail_refused', { mailId: string }>;
