import { type Role, SESSION_LIFE_MS } from '#accounts';
import { Config } from '#platform';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from './allow.js';

/** Says to the portal in which role somebody is signed in, so that it can ask for the right page at once; grants nothing. */
const SIGNED_IN_COOKIE = 'passerelle_signed_in';
const LIFE_S = SESSION_LIFE_MS / 1000;

/** The session cookie: unreadable for scripts, never sent by another site's forms. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  set(reply: FastifyReply, token: string, role: Role): void {
    void reply.setCookie(SESSION_COOKIE, token, { ...this.options(), httpOnly: true, maxAge: LIFE_S });
    this.tellRole(reply, role);
  }

  tellRole(reply: FastifyReply, role: Role): void {
    void reply.setCookie(SIGNED_IN_COOKIE, role, { ...this.options(), maxAge: LIFE_S });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, { ...this.options(), httpOnly: true });
    void reply.clearCookie(SIGNED_IN_COOKIE, this.options());
  }

  private options(): { path: string; sameSite: 'lax'; secure: boolean } {
    return { path: '/', sameSite: 'lax', secure: this.config.publicUrl.startsWith('https:') };
  }
}
