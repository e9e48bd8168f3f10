import type { Clock } from '@accord/kernel';
import {
  AgreementFolds,
  AgreementPremises,
  OtherAgreementsFinder,
  type AgreementsInForce,
} from '@accord/agreements/application';
import { PostgresAgreementNumbers, PostgresDraftStore, RememberedDrafts } from '@accord/agreements/stores';
import type { EventStore } from '@accord/event-store';
import { RegistryOnRecord } from '@accord/identity';
import { PostgresAddressBook, PostgresPrincipalRegistry } from '@accord/identity/postgres';
import { OrganizationFolds, OrganizationReader } from '@accord/organizations/application';
import { PostgresSlugRegistry } from '@accord/organizations/stores';
import { Policies, PolicyFolds } from '@accord/policy/application';
import { FieldSealer, type KeyStore } from '@accord/privacy';
import type { Pool } from 'pg';
import { sealedDrafts, sealingOf } from './sealing.js';

/** The connections of one use: those of commands, or those of queries. */
export interface Use {
  readonly pool: Pool;
  /** The log, read over these connections. */
  readonly store: EventStore;
  readonly keys: KeyStore;
  readonly inForce: AgreementsInForce;
  readonly clock: Clock;
}

/** Stores and readers over the connections of one use, with what they remember: no query fills what commands read by. */
export function composeReaders({ pool, store, keys, inForce, clock }: Use) {
  const sealer = new FieldSealer(keys);
  const sealing = sealingOf(sealer);
  const drafts = new RememberedDrafts(sealedDrafts(new PostgresDraftStore(pool), sealer));
  const organizationFolds = new OrganizationFolds(store, sealing);
  const folds = new AgreementFolds(store, sealing);
  const policies = new Policies(new PolicyFolds(store));
  const signedIn = new PostgresPrincipalRegistry(pool);
  const principals = new RegistryOnRecord(signedIn, {
    newest: async () => (await policies.read()).functionsAt(clock.now().toISOString()),
  });
  return {
    pool,
    store,
    sealer,
    sealing,
    drafts,
    signedIn,
    principals,
    addresses: new PostgresAddressBook(pool, sealer),
    numbers: new PostgresAgreementNumbers(pool),
    slugs: new PostgresSlugRegistry(pool),
    folds,
    organizationFolds,
    policies,
    organizations: new OrganizationReader(store, sealing, organizationFolds),
    premises: new AgreementPremises(
      folds,
      new OtherAgreementsFinder(inForce, folds, clock),
      drafts,
      principals,
      policies,
    ),
  };
}

/** Stores and readers of one use. */
export type Readers = ReturnType<typeof composeReaders>;
