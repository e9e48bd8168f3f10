import { StoreUnavailable, type EventStore } from '@accord/event-store';
import type { AgreementsInForce, StandingAgreement } from '@accord/agreements/application';
import { AGREEMENTS, standingAgreementsOf } from '@accord/agreements/projections';
import type { ReadSide } from '@accord/read-side';
import type { Pool } from 'pg';

/** Longest wait for a read model that a decision rests on, in milliseconds. */
const LONGEST_WAIT = 2_000;

/** Finds the agreements of an organization through the read model. */
export class ReadModelAgreementsInForce implements AgreementsInForce {
  constructor(
    private readonly store: EventStore,
    private readonly readSide: ReadSide,
    private readonly pool: Pool,
  ) {}

  async caughtUp(): Promise<void> {
    const head = await this.store.head();
    if (!(await this.readSide.waitFor(AGREEMENTS, head, LONGEST_WAIT)))
      throw new StoreUnavailable('A read model that this decision rests on is too far behind.');
  }

  standingOf(organizationId: string): Promise<readonly StandingAgreement[]> {
    const tables = (table: string) => this.readSide.tableOf(AGREEMENTS, table);
    return standingAgreementsOf(this.pool, tables, organizationId);
  }
}
