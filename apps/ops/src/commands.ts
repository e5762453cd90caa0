import { accountCreate } from './account-create.command.js';
import type { Command } from './command.js';

/** Every command, in the order of the list shown. */
export const commands: readonly Command[] = [accountCreate];
