import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { minPositionOf } from './headers.js';
import { RefusedRequest } from './problem.js';

/** Longest wait for a read model, in milliseconds (api contract, "Commands"). */
const LONGEST_WAIT = 2_000;

/** Holds a read until the read models have reached the position that its caller knows of. */
@Injectable()
export class CaughtUp {
  constructor(@Inject(API_WORLD) private readonly world: ApiWorld) {}

  /** Waits as `X-Min-Position` asks. @throws 503 NOT_CAUGHT_UP after two seconds, 400 for what is no position */
  async withHeaders(request: FastifyRequest, readModel: string): Promise<void> {
    const wanted = minPositionOf(request.headers);
    if (wanted === null) return;
    if (!(await this.world.readSide.waitFor(readModel, wanted, LONGEST_WAIT)))
      throw new RefusedRequest(
        {
          code: 'NOT_CAUGHT_UP',
          detail: 'What this reads from has not reached the position of X-Min-Position. Ask again in a moment.',
        },
        1,
      );
  }
}
