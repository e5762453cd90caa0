import { Config, Database, notFound } from '#platform';
import { DemoMail } from '#notifications';
import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import PostalMime from 'postal-mime';
import { Public } from '../access/allow.js';
import { renderPage } from '../pages/layout.js';
import { MailboxMessagePage, MailboxPage } from './mailbox.page.js';

const SHOWN = 100;

/** The demo's mailbox: every mail sent, so that a newcomer can sign in and play every part. Never with real data. */
@ApiExcludeController()
@Controller()
export class MailboxController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get('mailbox')
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(): Promise<string> {
    this.demoOnly();
    const rows = await this.database.manager.find(DemoMail, { order: { receivedAt: 'DESC' }, take: SHOWN });
    const mails = await Promise.all(
      rows.map(async (row) => ({
        id: row.id,
        receivedAt: row.receivedAt,
        to: row.rcptTo.join(', '),
        subject: (await PostalMime.parse(row.raw)).subject ?? '',
      })),
    );
    return renderPage(MailboxPage({ mails }));
  }

  @Get('mailbox/:id')
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  async read(@Param('id', ParseUUIDPipe) id: string): Promise<string> {
    this.demoOnly();
    const row = await this.database.manager.findOneBy(DemoMail, { id });
    if (!row) throw notFound();
    const mail = await PostalMime.parse(row.raw);
    return renderPage(
      MailboxMessagePage({
        subject: mail.subject ?? '',
        to: row.rcptTo.join(', '),
        receivedAt: row.receivedAt,
        html: mail.html ?? '',
      }),
    );
  }

  private demoOnly(): void {
    if (!this.config.demo) throw notFound();
  }
}
