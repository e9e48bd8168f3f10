import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './authentication.js';

const PUBLIC = Symbol('public');

/** Lets anyone in who asks; everything that does not say so needs a caller. */
export const Public = () => SetMetadata(PUBLIC, true);

/**
 * Nobody reaches a handler without a token unless the handler says that anyone may. Whoever has none was turned away
 * before the body was read, by the address (`authenticate`); this holds for addresses that are declared elsewhere, too.
 */
@Injectable()
export class AuthenticatedGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  /** @throws 401 without a caller */
  canActivate(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, places)) return true;
    callerOf(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }
}
