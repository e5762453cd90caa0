import { AccountsModule } from '#accounts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DemoMail, Mail } from './mail.entity.js';
import { Mailer } from './mailer.js';
import { MailsQueries } from './mails.queries.js';
import { Mails } from './mails.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Mail, DemoMail]), AccountsModule],
  providers: [Mailer, Mails, MailsQueries],
  exports: [Mails, MailsQueries],
})
export class NotificationsModule {}
