import { join } from 'node:path';
import { UnusableConfiguration, type Configuration } from '@accord/platform/program';
import { loadMasterKey, parseMasterKey } from '@accord/privacy';

/**
 * The master key of this installation: the setting, else, with the embedded database, a file beside it.
 * @throws {UnusableConfiguration} with a database of your own and no key: one that each process made for itself could not
 * open what another one sealed, and would be lost with its directory
 */
export async function masterKeyOf({
  ACCORD_MASTER_KEY,
  DATABASE_URL,
  ACCORD_DATA_DIR,
}: Configuration): Promise<Buffer> {
  if (ACCORD_MASTER_KEY !== undefined) return parseMasterKey(ACCORD_MASTER_KEY);
  if (DATABASE_URL !== undefined)
    throw new UnusableConfiguration('DATABASE_URL needs ACCORD_MASTER_KEY, which wraps the keys of sealed fields.');
  return loadMasterKey(join(ACCORD_DATA_DIR, 'keys', 'master.key'));
}
