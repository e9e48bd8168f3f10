import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Configuration } from './configuration.js';
import { nearest } from './nearest.js';
import { SETTINGS, type SettingEntry } from './settings.js';

/** A setting that cannot be used, with one line that says which and why. */
export class UnusableConfiguration extends Error {
  override readonly name = 'UnusableConfiguration';
}

type Environment = Readonly<Record<string, string | undefined>>;
type SettingName = keyof Configuration;

/** What production cannot do without: its own provider, database and key take the places of the demonstration's. */
const NEEDED_IN_PRODUCTION: readonly SettingName[] = ['OIDC_ISSUER', 'DATABASE_URL', 'ACCORD_MASTER_KEY'];

/** The file that holds a setting, as orchestrators hand out secrets. */
const fileOf = (name: string): string => `${name}_FILE`;
/** Names of our own: one that nobody knows is a mistake, and never somebody else's. */
const OURS = /^ACCORD_/;

/**
 * Reads the settings from the environment, each from its variable or from the file that `<NAME>_FILE` names. An empty
 * variable is none.
 * @param needed what a program cannot do without in production, when it is not all of it
 * @throws {UnusableConfiguration} naming every setting that is wrong, or else every one that is missing, all at once
 */
export function readConfiguration(
  environment: Environment,
  needed: readonly SettingName[] = NEEDED_IN_PRODUCTION,
): Configuration {
  const wrong: string[] = unknownNames(environment);
  const given: Record<string, string> = {};
  for (const { name } of SETTINGS) {
    const found = valueOf(name, environment);
    if (typeof found === 'string') given[name] = found;
    else if (found) wrong.push(found.wrong);
  }
  const configuration = plainToInstance(Configuration, given, { exposeDefaultValues: true });
  const judged = validateSync(configuration, { skipUndefinedProperties: true });
  wrong.push(
    ...SETTINGS.filter(({ name }) => judged.some(({ property }) => property === name)).map((one) =>
      objection(one, given),
    ),
  );
  if (wrong.length > 0) throw new UnusableConfiguration(`Settings that cannot be used: ${wrong.join('; ')}.`);
  const missing = needed.filter((name) => configuration[name] === undefined);
  if (configuration.NODE_ENV === 'production' && missing.length > 0)
    throw new UnusableConfiguration(
      `NODE_ENV=production needs ${missing.join(', ')}: personas, the embedded database and its key are for the demonstration only.`,
    );
  if (configuration.NODE_ENV === 'production' && configuration.WEBHOOKS_TO_LOOPBACK)
    throw new UnusableConfiguration('NODE_ENV=production refuses WEBHOOKS_TO_LOOPBACK: it is for tests only.');
  return configuration;
}

/** A setting as it was given; undefined when it was not. */
function valueOf(name: string, environment: Environment): string | { readonly wrong: string } | undefined {
  const [value, file] = [environment[name], environment[fileOf(name)]].map((one) => (one === '' ? undefined : one));
  if (file === undefined) return value;
  if (value !== undefined) return { wrong: `${name} and ${fileOf(name)} are both set, and only one of them can count` };
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? { wrong: `${fileOf(name)} names ${file}, which is empty` } : text;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';
    return { wrong: `${fileOf(name)} names ${file}, which cannot be read (${code})` };
  }
}

/** What is wrong with a setting: a secret is not repeated. */
function objection({ name, secret, allowed }: SettingEntry, given: Readonly<Record<string, string>>): string {
  const shown = secret ? 'cannot be used' : `is ${JSON.stringify(given[name])}`;
  return `${name} ${shown}; it has to be ${allowed}`;
}

/** Names that look like ours and are none, each with the one that may have been meant. */
function unknownNames(environment: Environment): string[] {
  const names = SETTINGS.map(({ name }) => name);
  const known = [...names, ...names.map(fileOf)];
  const unknown = Object.keys(environment).filter((name) => OURS.test(name) && !known.includes(name));
  return unknown.map((name) => `there is no ${name} (did you mean ${nearest(name, known)}?)`);
}
