import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Metrics } from '@accord/platform';
import { Public } from '../http/index.js';

/** Prometheus text beside the API; in production `METRICS_PORT` moves it to a port of its own. */
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  text(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
