import { Controller, Get, Header, Inject } from '@nestjs/common';
import { CLOCK, localDateOf, type Clock } from '@accord/kernel';
import { Public } from '../http/index.js';
import { applicationAt } from '../openapi/examples/application.js';

/** What moves by itself, so that an agreement in force has something to show. */
const AUTOMATED = {
  channels: ['AIS_TAXII', 'Portal'],
  collections: [
    { id: 'members-in', canRead: false, canWrite: true },
    { id: 'nccic-green', canRead: true, canWrite: false },
  ],
  tlpCeiling: 'GREEN',
};

/** An application as somebody could have filled it in: in the demonstration nobody has to think one up. */
@Public()
@Controller('dev/example-application')
export class ExampleController {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @Header('cache-control', 'no-store')
  example(): object {
    return { application: { ...applicationAt(localDateOf(this.clock.now())), ...AUTOMATED } };
  }
}
