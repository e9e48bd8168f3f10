import { Controller, Get, Header, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { personas } from '@accord/identity';
import { CLOCK, withFunctionsOnRecord, type Clock, type Principal } from '@accord/kernel';
import { ListOrganizations } from '@accord/organizations/reads';
import { Policies } from '@accord/policy/application';
import { PAGE, Public } from '../http/index.js';

/** The personas of the demonstration, and whose they are. */
@Public()
@Controller('auth')
export class PersonasController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Policies) private readonly policies: Policies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('personas')
  @Header('cache-control', 'no-store')
  async list(): Promise<object> {
    const { items } = await this.queries.execute(new ListOrganizations({ limit: PAGE.max }));
    const byId = new Map(items.map(({ id, slug, legalName }) => [id, { id, slug, legalName }]));
    const shown = ({ subjectId, functions, rank, organizationId }: Principal): object => {
      const organization = organizationId === undefined ? undefined : byId.get(organizationId);
      return { subjectId, functions, ...(rank ? { rank } : {}), ...(organization ? { organization } : {}) };
    };
    const record = this.policies.functionsAt(this.clock.now().toISOString());
    return { items: personas(items).map((one) => shown(withFunctionsOnRecord(one, record))) };
  }
}
