import { StoreUnavailable, type EventStore } from '@accord/event-store';
import type { AgreementsInForce } from '@accord/agreements/application';
import type { SlugRegistry } from '@accord/organizations/application';
import { AGREEMENTS, standingAgreementsOf } from '@accord/agreements/projections';
import { findOrganizations, ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import type { ReadSide } from '@accord/read-side';
import type { Pool } from 'pg';

const IN_FORCE: ReadonlySet<string> = new Set(['Active', 'Suspended']);

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
    if (consistency === 'caught-up') await caughtUp(this.store, this.readSide, AGREEMENTS);
    const tables = (table: string) => this.readSide.tableOf(AGREEMENTS, table);
    const standing = await standingAgreementsOf(this.pool, tables, organizationId);
    return standing.filter(({ state }) => IN_FORCE.has(state)).map(({ agreementId }) => agreementId);
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
    const table = (name: string) => this.readSide.tableOf(ORGANIZATION_REGISTRY, name);
    const page = await findOrganizations(this.pool, table, { slug, limit: 1 });
    return page.items[0]?.id ?? null;
  }
}
