import type { MailDefinition } from '../mail-definition.js';
import { signInCode } from './sign-in-code.email.js';

/** Every mail the product sends. Adding one: a file beside this one, a line here. */
export const emails: readonly MailDefinition[] = [signInCode];
