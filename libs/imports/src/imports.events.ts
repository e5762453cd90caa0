import type { DomainEvent } from '#platform';

/** A file waits to be rehearsed or imported. */
export type ImportsEvent = DomainEvent<'imports.waiting', { importId: string }>;
