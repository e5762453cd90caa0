import { randomUUID } from 'node:crypto';
import { AccountsModule } from '#accounts';
import { CandidatesModule } from '#candidates';
import { CompaniesModule } from '#companies';
import { NeedsModule } from '#needs';
import { Clock, PlatformModule } from '#platform';
import { ProposalsModule } from '#proposals';
import { ReferenceModule } from '#reference';
import { SettableClock } from '#platform/testing';
import { Body, Controller, Get, Module, Param, Post, Res } from '@nestjs/common';
import { Links } from '#accounts';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../apps/api/src/access/allow.js';
import { renderPage } from '../../../apps/api/src/pages/layout.js';
import { ConsentLink } from '../../../apps/api/src/links/consent.link.js';
import { EmployerAnswerLink } from '../../../apps/api/src/links/employer-answer.link.js';
import type { LinkPage } from '../../../apps/api/src/links/link-page.js';
import { APP_GUARD } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AccessGuard } from '../../../apps/api/src/access/access.guard.js';
import { SessionCookie } from '../../../apps/api/src/access/cookie.js';
import { CandidatesController } from '../../../apps/api/src/candidates/candidates.controller.js';
import { CompaniesController } from '../../../apps/api/src/companies/companies.controller.js';
import { configureApp, createAdapter } from '../../../apps/api/src/configure-app.js';
import { NeedsController } from '../../../apps/api/src/needs/needs.controller.js';
import { ProposalsController } from '../../../apps/api/src/proposals/proposals.controller.js';
import { ShortlistController } from '../../../apps/api/src/proposals/shortlist.controller.js';
import { createTestDatabase } from '../../support/database.js';
export const TEST_NOW = new Date('2026-12-01T09:00:00Z');
@Controller('r')
class TmpLinks {
  private readonly pages: Record<string, LinkPage>;
  constructor(private readonly links: Links, consent: ConsentLink, employerAnswer: EmployerAnswerLink) { this.pages = { consent, employer_answer: employerAnswer }; }
  @Get(':token') @Public() async open(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const found = await this.links.find(token); void reply.type('text/html'); return renderPage(await this.pages[found!.link.purpose]!.show(found!.link.subjectId)); }
  @Post(':token') @Public() async act(@Param('token') token: string, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const found = await this.links.find(token); const { status, page } = await this.pages[found!.link.purpose]!.act(found!.link.subjectId, { ...(body as object) }); void reply.status(status).type('text/html'); return renderPage(page); }
}
@Module({
  imports: [PlatformModule, ReferenceModule, AccountsModule, CompaniesModule, NeedsModule, CandidatesModule, ProposalsModule],
  controllers: [CompaniesController, NeedsController, TmpLinks, CandidatesController, ProposalsController, ShortlistController],
  providers: [ConsentLink, EmployerAnswerLink, SessionCookie, { provide: APP_GUARD, useClass: AccessGuard }],
})
class TmpModule {}
export type TestHouse = Awaited<ReturnType<typeof startHouse>>;
export async function startHouse() {
  const db = await createTestDatabase();
  const clock = new SettableClock(TEST_NOW);
  Object.assign(process.env, { DATABASE_URL: db.url, REDIS_URL: '', SMTP_URL: 'smtp://127.0.0.1:1', SECRET: 'a secret for tests only, long enough to pass', QUEUE_PREFIX: `t-${randomUUID()}`, LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent', PUBLIC_URL: 'http://passerelle.test', DEMO: '' });
  const api = await Test.createTestingModule({ imports: [TmpModule] }).overrideProvider(Clock).useValue(clock).compile();
  const app = api.createNestApplication<NestFastifyApplication>(createAdapter(), { logger: ['error'] });
  await configureApp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { app, clock, db, close: async () => { await app.close(); await db.drop(); } };
}
