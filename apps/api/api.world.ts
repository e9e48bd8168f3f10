import type { Clock } from '@accord/kernel';
import type { EventStore } from '@accord/event-store';
import type { PayloadSealing } from '@accord/commands';
import type { AgreementReader, PremisesLoader } from '@accord/agreements/application';
import type { OrganizationReader } from '@accord/organizations/application';
import type { FieldSealer } from '@accord/privacy';
import type { Readiness } from '@accord/platform';
import type { ReadSide } from '@accord/read-side';
import type { Pool } from 'pg';
import type { Callers } from './identity/callers.js';

/** Token under which the composition provides the world of the API. */
export const API_WORLD = Symbol('ApiWorld');

/** What the controllers read from: chosen where the process is composed. */
export interface ApiWorld {
  readonly clock: Clock;
  readonly store: EventStore;
  readonly sealing: PayloadSealing & Pick<FieldSealer, 'unseal'>;
  readonly readSide: ReadSide;
  /** Connections for queries on read models. */
  readonly pool: Pool;
  readonly agreements: AgreementReader;
  readonly premises: PremisesLoader;
  readonly organizations: OrganizationReader;
  readonly callers: Callers;
  /** Key that binds cursors to the person and the question they were given for. */
  readonly cursorSecret: Buffer;
  /** Whether the process can do its work. */
  readonly readiness: () => Promise<Readiness>;
}
