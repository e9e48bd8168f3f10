import { StoreUnavailable, type EventStore } from '@accord/event-store';
import type { AgreementsInForce } from '@accord/agreements/application';
import type { SlugRegistry } from '@accord/organizations/application';
import { AGREEMENT_LIST, agreementsInForceOf } from '@accord/agreements/projections';
import { findOrganizations, ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import type { ReadSide } from '@accord/read-side';
import type { Pool } from 'pg';

/** Longest wait for a read model that a decision rests on, in milliseconds. */
const LONGEST_WAIT = 2_000;

/** Waits until a read model has everything that was appended before the call. */
async function caughtUp(store: EventStore, readSide: ReadSide, readModel: string): Promise<void> {
  const head = await store.head();
  if (!(await readSide.waitFor(readModel, head, LONGEST_WAIT)))
    throw new StoreUnavailable('A read model that this decision rests on is too far behind.');
}

/** Finds agreements in force through the read model, after it has caught up with the log. */
export class ReadModelAgreementsInForce implements AgreementsInForce {
  constructor(
    private readonly store: EventStore,
    private readonly readSide: ReadSide,
    private readonly pool: Pool,
  ) {}

  async idsOf(organizationId: string, consistency: 'caught-up' | 'as-is'): Promise<readonly string[]> {
    if (consistency === 'caught-up') await caughtUp(this.store, this.readSide, AGREEMENT_LIST);
    const tables = (table: string) => this.readSide.tableOf(AGREEMENT_LIST, table);
    return agreementsInForceOf(this.pool, tables, organizationId);
  }
}

/** Knows taken slugs through the registry, after it has caught up with the log. */
export class ReadModelSlugRegistry implements SlugRegistry {
  constructor(
    private readonly store: EventStore,
    private readonly readSide: ReadSide,
    private readonly pool: Pool,
  ) {}

  async idOf(slug: string): Promise<string | null> {
    await caughtUp(this.store, this.readSide, ORGANIZATION_REGISTRY);
    return this.holderOf(slug);
  }

  /** Who holds a slug as far as the registry has read: enough to make a persona's token. */
  async holderOf(slug: string): Promise<string | null> {
    const table = this.readSide.tableOf(ORGANIZATION_REGISTRY);
    const page = await findOrganizations(this.pool, table, { slug, limit: 1 });
    return page.items[0]?.id ?? null;
  }
}
