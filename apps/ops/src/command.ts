/** One thing the command line can do. One file per command, one line in `commands.ts`. */
export interface Command {
  /** What one types after `npm run ops --`. */
  name: string;
  /** One French sentence for the list of commands. */
  description: string;
  /** Needs neither database, nor Redis, nor network: files in, files out. It may depend on the options. */
  offline: boolean | ((args: readonly string[]) => boolean);
  run: (args: readonly string[]) => Promise<void>;
}

/** A mistake of who typed: its sentence is shown without a stack. */
export class UsageError extends Error {}
