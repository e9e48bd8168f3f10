import { deriveSecret, type KeyRing } from '@accord/privacy';
import { PostgresKeyStore, verifyMasterKey, type Queryable } from '@accord/privacy/postgres';

/** Subject of the key from which the secrets of an installation follow. */
const INSTALLATION = 'installation';

/** Secrets that outlive a master key. */
export interface InstallationSecrets {
  /** Keys the digests of requests, which stay in the log for ever. */
  readonly requestDigest: Uint8Array;
  /** Binds cursors to the person and the question they were given for. */
  readonly cursor: Buffer;
}

/**
 * Checks that the master keys fit the database, and opens the secrets of the installation. They are kept wrapped like the
 * keys of subjects, so that a rotation leaves them as they are: what a repeated key is compared with stays the same.
 * @throws {UnusableMasterKey} when the master keys are not those of the database
 */
export async function openInstallation(database: Queryable, ring: KeyRing): Promise<InstallationSecrets> {
  await verifyMasterKey(database, ring);
  const first = deriveSecret(ring.main.key, 'request-digest');
  const { key } = await new PostgresKeyStore(database, ring).getOrCreate(INSTALLATION, first);
  return { requestDigest: key, cursor: deriveSecret(key, 'cursor') };
}
