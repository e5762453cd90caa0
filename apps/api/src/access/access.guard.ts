import { Sessions } from '#accounts';
import { Config, DomainError, forbidden } from '#platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ALLOWED, type Allowed, type RequestWithCaller, SESSION_COOKIE } from './allow.js';

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Lets a request in when its route allows the signed-in person. A route that says nothing lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithCaller>();
    await this.admit(request, this.reflector.get<Allowed | undefined>(ALLOWED, context.getHandler()));
    return true;
  }

  /** @throws DomainError when the request may not come in. Afterwards it knows its caller. */
  async admit(request: RequestWithCaller, allowed: Allowed | undefined): Promise<void> {
    this.refuseOtherSites(request);
    if (allowed === 'everyone') return;
    const token = request.cookies[SESSION_COOKIE];
    const caller = token === undefined ? null : await this.sessions.callerOf(token);
    if (!caller) throw new SignInRequired();
    if (!allowed?.includes(caller.role)) throw forbidden('wrong_role', 'Cette page n’est pas ouverte à votre compte.');
    request.caller = caller;
  }

  /**
   * SameSite=Lax keeps the cookie home; what a browser says comes from another site is refused as well, cookie or not.
   * Origin `null` is what our own answer pages send, since they tell no referrer: older browsers say nothing else.
   */
  private refuseOtherSites(request: RequestWithCaller): void {
    if (!CHANGING.has(request.method)) return;
    const { origin, host, 'sec-fetch-site': site } = request.headers;
    const sameSite = site === undefined || site === 'same-origin' || site === 'none';
    const sameOrigin =
      origin === undefined ||
      origin === 'null' ||
      origin === this.config.publicUrl ||
      (URL.canParse(origin) && new URL(origin).host === host);
    if (!sameSite || !sameOrigin) throw forbidden('other_site', 'Cette demande vient d’un autre site.');
  }
}

export class SignInRequired extends DomainError {
  constructor() {
    super('forbidden', 'sign_in_required', 'Connectez-vous pour continuer.');
  }
}
