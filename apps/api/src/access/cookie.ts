import { SESSION_LIFE_MS } from '#accounts';
import { Config } from '#platform';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from './allow.js';

/** Says to the portal that asking who is signed in is worth it; grants nothing. */
const SIGNED_IN_COOKIE = 'passerelle_signed_in';

/** The session cookie: unreadable for scripts, never sent by another site's forms. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  set(reply: FastifyReply, token: string): void {
    const maxAge = SESSION_LIFE_MS / 1000;
    void reply.setCookie(SESSION_COOKIE, token, { ...this.options(), httpOnly: true, maxAge });
    void reply.setCookie(SIGNED_IN_COOKIE, '1', { ...this.options(), maxAge });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, { ...this.options(), httpOnly: true });
    void reply.clearCookie(SIGNED_IN_COOKIE, this.options());
  }

  private options(): { path: string; sameSite: 'lax'; secure: boolean } {
    return { path: '/', sameSite: 'lax', secure: this.config.publicUrl.startsWith('https:') };
  }
}
