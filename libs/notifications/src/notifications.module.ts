import { AccountsModule } from '#accounts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DemoMail, Mail } from './delivery/mail.entity.js';
import { Mailer } from './delivery/mailer.js';
import { MailsQueries } from './delivery/mails.queries.js';
import { Mails } from './delivery/mails.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Mail, DemoMail]), AccountsModule],
  providers: [Mailer, Mails, MailsQueries],
  exports: [Mails, MailsQueries],
})
export class NotificationsModule {}
