import { Inject, Injectable } from '@nestjs/common';
import { functionsAt, type Principal } from '@accord/kernel';
import type { Owners } from '@accord/notifications/desk';
import type { WebhookEndpoint } from '@accord/notifications/webhooks';
import { OrganizationReader } from '@accord/organizations/application';
import type { Webhooks } from '@infra/runtime';
import { idOf, RefusedRequest, valueOf } from '../http/index.js';

/** Token of what is done with webhooks. */
export const WEBHOOKS = Symbol('Webhooks');

/** Looks behind tokens: whose webhooks somebody looks after at this moment. */
@Injectable()
export class WebhookOwners {
  constructor(
    @Inject(OrganizationReader) private readonly organizations: OrganizationReader,
    @Inject(WEBHOOKS) private readonly webhooks: Webhooks,
  ) {}

  /** @throws 403 for everybody but officers of an organization and administrators */
  async of(caller: Principal): Promise<Owners> {
    const { organizationId } = caller;
    const own = organizationId === undefined ? null : await this.organizations.find(organizationId);
    const functions = functionsAt(own?.facts ?? null, caller);
    const [isOfficer, system] = [functions.includes('isao.officer'), functions.includes('admin')];
    if (!isOfficer && !system)
      throw new RefusedRequest({
        code: 'NOT_AUTHORIZED',
        detail: 'Webhooks are for officers of an organization, and those of the system for administrators.',
      });
    return { system, ...(isOfficer && organizationId !== undefined ? { organizationId } : {}) };
  }

  /** One webhook that somebody looks after. @throws 403, 400 for what is no id, 404 for what is not theirs */
  async one(caller: Principal, id: string): Promise<WebhookEndpoint> {
    const webhookId = idOf(id);
    return valueOf(await this.webhooks.desk.find(await this.of(caller), webhookId));
  }
}
