import type { NewLink, SignIn } from '#accounts';
import type { Clock, Config, Tx } from '#platform';
import type { ReactNode } from 'react';

/** One entry of a list that leads somewhere: `MailLinks`. */
export interface MailLink {
  line: string;
  link: string;
}

/** What a mail says, filled in per recipient. Texts are escaped; an empty one is left out by `When`; a list is repeated. */
export type MailVariables = Record<string, string | readonly (string | MailLink)[]>;

/** What a mail may use to learn what it says, in one transaction, at the moment it leaves. */
export interface MailTools {
  tx: Tx;
  clock: Clock;
  config: Config;
  /** Makes links that work once the mail may leave. */
  links: { create: (tx: Tx, link: NewLink) => Promise<string> };
  signIn: Pick<SignIn, 'mintCode'>;
}

export interface MailContent<V extends MailVariables> {
  to: string;
  /** Who reads an answer; null when the mail wants none. */
  replyTo: string | null;
  variables: V;
  /** What the reader's calendar takes in. */
  calendar?: MailCalendar | null;
}

/** A calendar that travels with a mail (RFC 6047). */
export interface MailCalendar {
  method: 'REQUEST' | 'PUBLISH' | 'CANCEL';
  content: string;
}

/** `v('firstName')` is `{{firstName}}`; an unknown name does not compile. */
export type Placeholder<V> = (name: keyof V & string) => string;

/**
 * One mail of the catalogue: one file. The layout is rendered once per process and filled per recipient.
 * Placeholders are Handlebars'.
 */
export interface MailDefinition<V extends MailVariables = MailVariables> {
  /** Stable name, kept in rows. */
  key: string;
  /** The event it answers. */
  topic: string;
  /** Never held back by the daily limit of its address: codes, consents, alerts. */
  essential?: true;
  /** Asks again what was asked already: whoever gets it may ask for no more of them. */
  reminder?: true;
  /** Asks an adviser to do something: while they are away, whoever stands in gets it too. */
  standIn?: true;
  /** Whether the event concerns this mail's readers at all, when one topic serves two kinds of people; else every event does. */
  concerns?: (tx: Tx, about: Record<string, string>) => Promise<boolean>;
  /** Plain text with placeholders; nothing about anyone but the reader. */
  subject: (v: Placeholder<V>) => string;
  /** The line that lists of mails and locked phones show after the subject; like it, it says nothing about anyone. */
  preview: (v: Placeholder<V>) => string;
  Body: (props: { v: Placeholder<V> }) => ReactNode;
  /**
   * Reads who gets it and what it says, from the rows as they are now.
   * @returns null when it is no longer to be sent (answered meanwhile, no address): the mail is cancelled.
   */
  load: (tools: MailTools, about: Record<string, string>) => Promise<MailContent<V> | null>;
  /** Believable values, for the preview page and the tests. */
  sample: V;
}

/** Lets a definition keep its own variables' type while the catalogue lists them all. */
export const defineMail = <V extends MailVariables>(definition: MailDefinition<V>): MailDefinition =>
  definition as unknown as MailDefinition;
