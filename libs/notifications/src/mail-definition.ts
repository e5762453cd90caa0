import type { Links, SignIn } from '#accounts';
import type { Clock, Config, Tx } from '#platform';
import type { ReactNode } from 'react';

/** What a mail says, filled in per recipient. Texts are escaped; a list is repeated; an empty one is left out. */
export type MailVariables = Record<string, string | boolean | readonly Record<string, string>[]>;

/** What a mail may use to learn what it says, in one transaction, at the moment it leaves. */
export interface MailTools {
  tx: Tx;
  clock: Clock;
  config: Config;
  links: Links;
  signIn: SignIn;
}

/**
 * One mail of the catalogue: one file. The layout is rendered once per process and filled per recipient.
 * Placeholders are Handlebars': `v('firstName')` gives `{{firstName}}` and does not compile for an unknown name.
 */
export interface MailDefinition<V extends MailVariables = MailVariables> {
  /** Stable name, kept in rows. */
  key: string;
  /** The event it answers. */
  topic: string;
  /** Plain text with placeholders. */
  subject: (v: (name: keyof V & string) => string) => string;
  Body: (props: { v: (name: keyof V & string) => string }) => ReactNode;
  /**
   * Reads who gets it and what it says, from the rows as they are now.
   * @returns null when it is no longer to be sent (answered meanwhile, no address): the mail is cancelled.
   */
  load: (tools: MailTools, about: Record<string, string>) => Promise<{ to: string; variables: V } | null>;
  /** Believable values, for the preview page and the tests. */
  sample: V;
}

/** Lets a definition keep its own variables' type while the catalogue lists them all. */
export const defineMail = <V extends MailVariables>(definition: MailDefinition<V>): MailDefinition => definition as unknown as MailDefinition;
