import { SESSION_LIFE_MS } from '#accounts';
import { Config } from '#platform';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from './allow.js';

/** The session cookie: unreadable for scripts, never sent by another site's forms. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(SESSION_COOKIE, token, { ...this.options(), maxAge: SESSION_LIFE_MS / 1000 });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.options());
  }

  private options(): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.publicUrl.startsWith('https:') };
  }
}
