import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FastifyInstance } from 'fastify';
import type { ProjectionStatus } from '@accord/read-side';
import { watchJobs } from './job-metrics.js';
import type { Watched } from './readiness.js';
import { watchStore } from './store-metrics.js';

/** Metrics of one process. Labels come from closed sets: routes as they are declared, never as they are asked for. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'accord_http_request_seconds',
    help: 'Duration of HTTP requests by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });
  private readonly refused = new Counter({
    name: 'accord_refusals_total',
    help: 'Refused requests by the code of the refusal.',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor({ readModels, alarms, jobs, ...stores }: Omit<Watched, 'followers'>) {
    collectDefaultMetrics({ register: this.registry });
    const ofReadModels = (name: string, help: string, value: (one: ProjectionStatus) => number): void => {
      const gauge: Gauge = new Gauge({
        name: `accord_read_model_${name}`,
        help,
        labelNames: ['read_model'],
        registers: [this.registry],
        collect: () => readModels().forEach((one) => gauge.set({ read_model: one.name }, value(one))),
      });
    };
    const seconds = (milliseconds: number): number => milliseconds / 1000;
    ofReadModels('behind_seconds', 'Age of the oldest event that a read model has not applied yet.', (one) =>
      seconds(one.behindMs),
    );
    ofReadModels('position', 'Position in the log up to which a read model has applied everything.', (one) =>
      Number(one.position),
    );
    ofReadModels('head_position', 'Position of the newest event of the log, as the read model knows it.', (one) =>
      Number(one.headPosition),
    );
    ofReadModels('serving', '1 once a read model has read the whole log and can be asked.', (one) =>
      one.caughtUpOnce ? 1 : 0,
    );
    ofReadModels(
      'parked_streams',
      'Streams set aside on an event that a read model cannot apply.',
      (one) => one.parked.length,
    );
    ofReadModels('stalled_seconds', 'Time that a read model has been behind without any progress.', (one) =>
      seconds(one.stalledMs),
    );
    ofReadModels('paused', '1 while a read model is paused on an event that it cannot apply.', (one) =>
      one.pausedOn ? 1 : 0,
    );
    watchStore(this.registry, stores);
    this.watchPremises(alarms);
    watchJobs(this.registry, jobs);
  }

  /** Counts every answer of a server. */
  observe(server: FastifyInstance): void {
    server.addHook('onResponse', async (request, reply) => {
      const labels = { route: request.routeOptions.url ?? 'unknown', method: request.method, status: reply.statusCode };
      this.requests.observe(labels, reply.elapsedTime / 1000);
    });
  }

  /** Counts a refusal by its code. */
  countRefusal(code: string): void {
    this.refused.inc({ code: code.split(':')[0]! });
  }

  private watchPremises(alarms: Watched['alarms']): void {
    const moved: Gauge = new Gauge({
      name: 'accord_moved_premises',
      help: 'Premises of recorded decisions that had moved before those were recorded. Other than 0 is an alarm.',
      registers: [this.registry],
      collect: () =>
        alarms().then(
          ({ count }) => moved.set(count),
          () => undefined, // while the database does not answer, the last number stands
        ),
    });
  }
}
