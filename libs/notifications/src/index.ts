export { compileMail, type CompiledMail } from './compile-mail.js';
export { emails } from './emails/index.js';
export type { MailDefinition } from './mail-definition.js';
export { DemoMail, Mail, mailStates, type MailState } from './mail.entity.js';
export { Mailer, outcomeOf, type SendOutcome } from './mailer.js';
export { MailsQueries } from './mails.queries.js';
export { Mails } from './mails.service.js';
export { NotificationsModule } from './notifications.module.js';
