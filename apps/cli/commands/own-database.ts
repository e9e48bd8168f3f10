import type { Configuration } from '@accord/platform/program';
import { UnusableInput } from '../outcome.js';

/** The flag by which somebody names what a demonstration may write into. */
export const INTO = '--into <name>';
export const INTO_MEANS =
  'write into the database of DATABASE_URL, which has to have this name; with EVENTSTORE_URL, its EVENTSTORE_PREFIX behind a "/"';

/** The name of the database in an address; empty where there is none. */
const nameIn = (address: string): string => decodeURIComponent(/^\w+:\/\/[^/]*\/([^/?]+)/.exec(address)?.[1] ?? '');

type Settings = Pick<Configuration, 'DATABASE_URL' | 'EVENTSTORE_URL' | 'EVENTSTORE_PREFIX'>;

/**
 * A demonstration writes into no database and no log that it did not make, unless their names are said.
 * @throws {UnusableInput} when the settings name any, and the flag does not name the same
 */
export function assertMayWrite(settings: Settings, into: string | undefined): void {
  const { DATABASE_URL, EVENTSTORE_URL, EVENTSTORE_PREFIX = '' } = settings;
  if (DATABASE_URL === undefined && EVENTSTORE_URL === undefined) {
    if (into !== undefined) throw new UnusableInput('--into goes with DATABASE_URL, which is not set.');
    return;
  }
  const names = [DATABASE_URL && nameIn(DATABASE_URL), EVENTSTORE_URL && EVENTSTORE_PREFIX].filter(
    (name) => name !== undefined,
  );
  const [name, isNamed] = [names.join('/'), !names.includes('')];
  if (into === name && isNamed) return;
  const settingsSet = DATABASE_URL === undefined ? 'EVENTSTORE_URL' : 'DATABASE_URL';
  if (into !== undefined)
    throw new UnusableInput(
      `--into names ${into}, but the database of ${settingsSet} is ${isNamed ? name : 'not named'}.`,
    );
  const how = isNamed
    ? `say --into ${name}`
    : 'set EVENTSTORE_PREFIX and a name of the database, and say them with --into';
  throw new UnusableInput(
    `${settingsSet} is set, and a demonstration writes into no database that it did not make. Leave it out, or ${how}.`,
  );
}
