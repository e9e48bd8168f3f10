import type { FunctionName } from '@accord/kernel';
import { CATALOGUE, COMMAND_NAMES } from './catalogue.js';
import type { CommandName } from './commands.js';

const BY_SLUG: ReadonlyMap<string, CommandName> = new Map(COMMAND_NAMES.map((name) => [CATALOGUE[name].slug, name]));

/** The command behind a name in a path (`appoint-officer` → `AppointOfficer`); null when there is none. */
export const commandOfSlug = (slug: string): CommandName | null => BY_SLUG.get(slug) ?? null;

/** The name of a command in a path. */
export const slugOf = (name: CommandName): string => CATALOGUE[name].slug;

/** The functions that may send a command, in the order in which one is chosen for a caller who holds several. */
export const functionsOf = (name: CommandName): readonly FunctionName[] => CATALOGUE[name].by;
