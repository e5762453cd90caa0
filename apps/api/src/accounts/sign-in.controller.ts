import { AccountsQueries, type Caller, Sessions, SignIn } from '#accounts';
import { CompaniesQueries } from '#companies';
import { Body, Controller, Get, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentCaller, Public, SESSION_COOKIE } from '../access/allow.js';
import { SessionCookie } from '../access/cookie.js';
import { AskCodeDto, MeDto, SignInDto, SwitchMembershipDto } from './sign-in.dto.js';

@ApiTags('Connexion')
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly accounts: AccountsQueries,
    private readonly companies: CompaniesQueries,
    private readonly cookie: SessionCookie,
  ) {}

  /** Sends a one-time code by mail; answers the same whether the address has an account or not. */
  @Post('sign-in/codes')
  @Public()
  @HttpCode(202)
  async askCode(@Body() body: AskCodeDto, @Ip() address: string): Promise<void> {
    await this.signIn.requestCode(body.email, address);
  }

  @Post('sign-in')
  @Public()
  @HttpCode(200)
  async signInWithCode(@Body() body: SignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeDto> {
    const token = await this.signIn.signIn(body.email, body.code);
    const caller = await this.sessions.callerOf(token);
    if (!caller) throw new Error('A new session has no caller');
    this.cookie.set(reply, token, caller.role);
    return this.describe(caller);
  }

  @Post('sign-out')
  @Public()
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) await this.sessions.close(token);
    this.cookie.clear(reply);
  }

  @Get('me')
  @Allow('employer', 'adviser', 'director', 'administrator')
  me(@CurrentCaller() caller: Caller): Promise<MeDto> {
    return this.describe(caller);
  }

  /**
   * Whether the session still holds, and nothing else: a page that comes back into sight asks it before anything more
   * is typed.
   */
  @Get('session')
  @Allow('employer', 'adviser', 'director', 'administrator')
  @HttpCode(204)
  session(): void {
    // The guard has answered.
  }

  /** Goes on in another part of the same person. */
  @Post('me/membership')
  @Allow('employer', 'adviser', 'director', 'administrator')
  @HttpCode(200)
  async switchMembership(
    @CurrentCaller() caller: Caller,
    @Body() body: SwitchMembershipDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const token = request.cookies[SESSION_COOKIE] ?? '';
    await this.sessions.switchTo(token, caller, body.membershipId);
    const next = (await this.sessions.callerOf(token)) ?? caller;
    this.cookie.tellRole(reply, next.role);
    return this.describe(next);
  }

  private async describe(caller: Caller): Promise<MeDto> {
    const [account, memberships, structure, company] = await Promise.all([
      this.accounts.account(caller.accountId),
      this.accounts.memberships(caller.accountId),
      caller.structureId === null ? null : this.accounts.structure(caller.structureId),
      caller.companyId === null ? null : this.companies.byId(caller.companyId),
    ]);
    return {
      account,
      membershipId: caller.membershipId,
      role: caller.role,
      confirmed: caller.confirmed,
      structure: structure && { id: structure.id, name: structure.name },
      company: company && { id: company.id, name: company.name, siret: company.siret },
      memberships,
    };
  }
}
