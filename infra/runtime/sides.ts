import type { Clock } from '@accord/kernel';
import type { PayloadSealing, PrincipalDirectory } from '@accord/commands';
import {
  AgreementFolds,
  AgreementPremises,
  OtherAgreementsFinder,
  type AgreementsInForce,
  type DraftStore,
} from '@accord/agreements/application';
import { PostgresDraftStore } from '@accord/agreements/stores';
import type { EventStore } from '@accord/event-store';
import { PostgresPrincipalRegistry } from '@accord/identity/postgres';
import { OrganizationFolds, OrganizationReader } from '@accord/organizations/application';
import { FieldSealer } from '@accord/privacy';
import { PostgresKeyStore } from '@accord/privacy/postgres';
import type { ReadSide } from '@accord/read-side';
import type pg from 'pg';
import { ReadModelAgreementsInForce } from './agreements-in-force.js';
import { sealedDrafts, sealingOf } from './sealing.js';

/** The adapters over the connections of one use: commands have theirs, and queries. */
export interface Side {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly sealing: PayloadSealing & Pick<FieldSealer, 'unseal'>;
  readonly drafts: DraftStore;
  readonly principals: PrincipalDirectory & Pick<PostgresPrincipalRegistry, 'upsert'>;
  readonly inForce: AgreementsInForce;
}

/** Chooses the adapters of one side. */
export function sideOf(pool: pg.Pool, store: EventStore, readSide: ReadSide, masterKey: Buffer): Side {
  const sealer = new FieldSealer(new PostgresKeyStore(pool, masterKey));
  return {
    pool,
    store,
    sealing: sealingOf(sealer),
    drafts: sealedDrafts(new PostgresDraftStore(pool), sealer),
    principals: new PostgresPrincipalRegistry(pool),
    inForce: new ReadModelAgreementsInForce(store, readSide, pool),
  };
}

/** What one side remembers of streams, and what it finds out by that. */
export interface Facts {
  readonly agreementFolds: AgreementFolds;
  readonly organizationFolds: OrganizationFolds;
  readonly organizations: OrganizationReader;
  readonly premises: AgreementPremises;
}

/** Makes the facts of a side; nothing is remembered yet. */
export function factsOf({ store, sealing, drafts, principals, inForce }: Side, clock: Clock): Facts {
  const agreementFolds = new AgreementFolds(store, sealing);
  const organizationFolds = new OrganizationFolds(store, sealing);
  const others = new OtherAgreementsFinder(inForce, agreementFolds, clock);
  return {
    agreementFolds,
    organizationFolds,
    organizations: new OrganizationReader(store, sealing, organizationFolds),
    premises: new AgreementPremises(agreementFolds, others, drafts, principals),
  };
}
