import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './authentication.js';
import { chosenFunctionOf } from './headers.js';

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** The caller of a protected address: a `Principal`. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => callerOf(requestOf(context)));

/** The function that the caller chose by header; null without it. @throws 400 for one that does not exist */
export const ChosenFunction = createParamDecorator((_: unknown, context: ExecutionContext) =>
  chosenFunctionOf(requestOf(context).headers),
);
