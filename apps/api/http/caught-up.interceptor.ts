import {
  Inject,
  Injectable,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isJsonObject } from '@accord/kernel';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { minPositionOf, type Headers } from './headers.js';
import { RefusedRequest } from './problem.js';

/** Longest wait for a read model, in milliseconds (rules.md#sending-commands). */
const LONGEST_WAIT = 2_000;

const READ_MODEL = Symbol('read model');

/** The read model that a read rests on: its name, or how the query of the request tells it. */
type Follows = string | ((query: Readonly<Record<string, unknown>>) => string);

/**
 * A read that was understood, and is carried out once its read model has come far enough: what cannot be understood is
 * refused before it is made to wait.
 */
export type Read = () => Promise<unknown>;

/** Carries out reads, each as soon as its read model has reached the position that its caller knows of. */
@Injectable()
export class CaughtUpInterceptor implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  /** Waits as `X-Min-Position` asks. @throws 503 NOT_CAUGHT_UP after two seconds, 400 for what is no position */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const follows = this.reflector.get<Follows | undefined>(READ_MODEL, context.getHandler());
    if (follows === undefined) return next.handle();
    const { headers, query } = context.switchToHttp().getRequest<FastifyRequest>();
    const readModel = typeof follows === 'string' ? follows : follows(isJsonObject(query) ? query : {});
    return next.handle().pipe(mergeMap((read: Read) => this.wait(readModel, headers).then(read)));
  }

  private async wait(readModel: string, headers: Headers): Promise<void> {
    const wanted = minPositionOf(headers);
    if (wanted !== null && !(await this.readModels.waitFor(readModel, wanted, LONGEST_WAIT)))
      throw new RefusedRequest(
        {
          code: 'NOT_CAUGHT_UP',
          detail: 'What this reads from has not reached the position of X-Min-Position. Ask again in a moment.',
        },
        1,
      );
  }
}

/**
 * Says which read model the read of a handler rests on: `X-Min-Position` waits for that one. Only such a handler has the
 * interceptor: a command would pay for it and not need it.
 */
export const FollowsReadModel =
  (follows: Follows) =>
  <Handler extends (...parameters: never[]) => Read>(
    target: object,
    name: string,
    descriptor: TypedPropertyDescriptor<Handler>,
  ): void => {
    SetMetadata(READ_MODEL, follows)(target, name, descriptor);
    UseInterceptors(CaughtUpInterceptor)(target, name, descriptor);
  };
