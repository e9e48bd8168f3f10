import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { UnusableConfiguration, type Configuration } from '@accord/platform/program';
import { KeyRing, loadMasterKey, namedMasterKey, parseMasterKey, readMasterKey } from '@accord/privacy';

type Settings = Pick<
  Configuration,
  'ACCORD_MASTER_KEY' | 'ACCORD_NEXT_MASTER_KEY' | 'DATABASE_URL' | 'ACCORD_DATA_DIR'
>;

/**
 * The master keys of this installation: the settings, else, with the embedded database, files beside it.
 * @throws {UnusableConfiguration} with a database of your own and no key: one that each process made for itself could not
 * open what another one sealed, and would be lost with its directory
 */
export async function keyRingOf(settings: Settings): Promise<KeyRing> {
  const { ACCORD_MASTER_KEY: main, ACCORD_NEXT_MASTER_KEY: next } = settings;
  if (main !== undefined)
    return new KeyRing(
      namedMasterKey(parseMasterKey(main)),
      next === undefined ? null : namedMasterKey(parseMasterKey(next)),
    );
  if (settings.DATABASE_URL !== undefined)
    throw new UnusableConfiguration('DATABASE_URL needs ACCORD_MASTER_KEY, which wraps the keys of sealed fields.');
  const kept = await readMasterKey(nextFile(settings));
  return new KeyRing(namedMasterKey(await loadMasterKey(mainFile(settings))), kept && namedMasterKey(kept));
}

/** The same ring with a next master key: the embedded database's is made here, once, however often this is called. */
export async function ringWithNext(settings: Settings): Promise<KeyRing> {
  const ring = await keyRingOf(settings);
  if (ring.next) return ring;
  if (settings.ACCORD_MASTER_KEY !== undefined)
    throw new UnusableConfiguration('Set ACCORD_NEXT_MASTER_KEY to the master key that is to take over.');
  return new KeyRing(ring.main, namedMasterKey(await loadMasterKey(nextFile(settings))));
}

/** After a rotation of the embedded database: its next master key is the one from now on. */
export const promoteNext = (settings: Settings): Promise<void> => rename(nextFile(settings), mainFile(settings));

const mainFile = ({ ACCORD_DATA_DIR }: Settings): string => join(ACCORD_DATA_DIR, 'keys', 'master.key');
const nextFile = (settings: Settings): string => `${mainFile(settings)}.next`;
