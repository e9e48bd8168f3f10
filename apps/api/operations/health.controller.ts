import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { API_WORLD, type ApiWorld } from '../api.world.js';

/** One dependency in the answer of readiness. */
export interface DependencyHealth {
  readonly status: 'up' | 'down' | 'paused';
  readonly detail?: string;
}

/** Whether the process lives, and whether it can do its work. */
@Controller('health')
export class HealthController {
  constructor(@Inject(API_WORLD) private readonly world: ApiWorld) {}

  /** Alive as long as this answers; depends on nothing. */
  @Get('live')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** Ready when commands can be stored and read models follow; each dependency is named. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const dependencies: Record<string, DependencyHealth> = { eventStore: await this.eventStore() };
    for (const one of this.world.readSide.status())
      dependencies[`readModel.${one.name}`] = one.pausedOn
        ? { status: 'paused', detail: `event ${one.pausedOn.eventId}` }
        : { status: 'up' };
    const ready = dependencies['eventStore']?.status === 'up';
    const healthy = ready && Object.values(dependencies).every(({ status }) => status === 'up');
    reply.status(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? (healthy ? 'up' : 'degraded') : 'down', dependencies };
  }

  private async eventStore(): Promise<DependencyHealth> {
    try {
      await this.world.store.head();
      return { status: 'up' };
    } catch {
      return { status: 'down' };
    }
  }
}
