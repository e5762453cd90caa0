import type { Caller, Role } from '#accounts';
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

export const ALLOWED = 'passerelle:allowed';
export const SESSION_COOKIE = 'passerelle_session';

/** Who may call a route: some roles, or everyone. A test walks all routes and fails when one does not say. */
export type Allowed = readonly Role[] | 'everyone';

/** Signed-in people in one of these roles; objects out of their scope answer 404. */
export const Allow = (...roles: [Role, ...Role[]]): MethodDecorator =>
  applyDecorators(SetMetadata(ALLOWED, roles), ApiCookieAuth(), ApiExtension('x-roles', roles));

/** Anyone, without signing in. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(ALLOWED, 'everyone'), ApiExtension('x-roles', ['everyone']));

export type RequestWithCaller = FastifyRequest & { caller?: Caller };

/** The signed-in person, on routes that are not public. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<RequestWithCaller>();
  if (!caller) throw new Error('CurrentCaller on a public route');
  return caller;
});
