import type { Configuration } from '@accord/platform/program';
import { UnusableInput } from '../outcome.js';

/** The flag by which somebody names the database that a demonstration may write into. */
export const INTO = '--into <database>';
export const INTO_MEANS = 'write into the database of DATABASE_URL, which has to have this name';

/** The name of the database in an address; empty where there is none. */
const nameIn = (address: string): string => decodeURIComponent(/^\w+:\/\/[^/]*\/([^/?]+)/.exec(address)?.[1] ?? '');

/**
 * A demonstration writes into no database that it did not make, unless its name is said.
 * @throws {UnusableInput} when the settings name one, and the flag does not name the same
 */
export function assertMayWrite({ DATABASE_URL }: Configuration, into: string | undefined): void {
  if (DATABASE_URL === undefined) {
    if (into !== undefined) throw new UnusableInput('--into goes with DATABASE_URL, which is not set.');
    return;
  }
  const name = nameIn(DATABASE_URL);
  if (into === name && name !== '') return;
  throw new UnusableInput(
    into === undefined
      ? `DATABASE_URL is set, and a demonstration writes into no database that it did not make. Leave it out, or say --into ${name}.`
      : `--into names ${into}, but the database of DATABASE_URL is ${name === '' ? 'not named' : name}.`,
  );
}
