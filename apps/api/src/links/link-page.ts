import type { CalendarEntry } from '#notifications';
import type { DomainEvent } from '#platform';
import type { ReactNode } from 'react';

/** What one kind of mailed link leads to. */
export interface LinkPage {
  /**
   * The page as it is now; null when what it was about is gone. Never changes anything.
   * @param asked what stands behind the « ? » of the address, whatever it is.
   */
  show: (subjectId: string, asked: Record<string, unknown>) => Promise<ReactNode>;
  /** Does what a button asks, and says what comes next; a form to correct comes back with status 400. */
  act: (subjectId: string, body: Record<string, unknown>) => Promise<{ status: 200 | 400; page: ReactNode }>;
  /** What a calendar takes in of it, under `?agenda=1`; null before a time was agreed. */
  calendar?: (subjectId: string) => Promise<CalendarEntry | null>;
  /** The event whose mail carries a fresh link, null when there is nothing left to link to; absent when none is ever needed. */
  renewal?: (subjectId: string) => DomainEvent | null | Promise<DomainEvent | null>;
}
