import { AccountsModule } from '#accounts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DemoMail, Mail, MailOptOut } from './delivery/mail.entity.js';
import { MailClaims } from './delivery/mail-claims.service.js';
import { MailOptOuts } from './delivery/mail-opt-outs.service.js';
import { MailTroubles } from './delivery/mail-troubles.service.js';
import { Mailer } from './delivery/mailer.js';
import { MailsQueries } from './delivery/mails.queries.js';
import { Mails } from './delivery/mails.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Mail, DemoMail, MailOptOut]), AccountsModule],
  providers: [Mailer, MailClaims, Mails, MailOptOuts, MailsQueries, MailTroubles],
  exports: [Mails, MailOptOuts, MailsQueries, MailTroubles],
})
export class NotificationsModule {}
