export { compileMail, type CompiledMail } from './compile-mail.js';
export { emails } from './emails/index.js';
export type { MailDefinition } from './mail-definition.js';
export { DemoMail, Mail, mailStates, type MailState } from './delivery/mail.entity.js';
export { Mailer, outcomeOf, type SendOutcome } from './delivery/mailer.js';
export { MailsQueries } from './delivery/mails.queries.js';
export { Mails } from './delivery/mails.service.js';
export { NotificationsModule } from './notifications.module.js';
