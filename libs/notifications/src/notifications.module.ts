import { AccountsModule } from '#accounts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DemoMail, Mail, MailOptOut } from './delivery/mail.entity.js';
import { MailClaims } from './delivery/mail-claims.service.js';
import { MailOptOuts } from './delivery/mail-opt-outs.service.js';
import { MailTroubles } from './delivery/mail-troubles.service.js';
import { Mailer } from './delivery/mailer.js';
import { Backlog } from './operations/backlog.queries.js';
import { HealthProbe } from './operations/health.service.js';
import { Metrics } from './operations/metrics.service.js';
import { Redrive } from './operations/redrive.service.js';
import { Mails } from './delivery/mails.service.js';

const operations = [Backlog, HealthProbe, Metrics, Redrive];

@Module({
  imports: [TypeOrmModule.forFeature([Mail, DemoMail, MailOptOut]), AccountsModule],
  providers: [Mailer, MailClaims, Mails, MailOptOuts, MailTroubles, ...operations],
  exports: [Mails, MailOptOuts, MailTroubles, ...operations],
})
export class NotificationsModule {}
