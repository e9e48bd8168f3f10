import { readdirSync, readFileSync } from 'node:fs';
import { commandCatalogue, type CodeEntry } from '@accord/contract';
import { COMMANDS, EVENTS } from '../agreement.js';
import type { Pieces } from './pieces.js';

const DOMAIN = new URL('../', import.meta.url);

/** Folders of the domain that are no chapters. */
const BESIDE_CHAPTERS: ReadonlySet<string> = new Set(['deadlines', 'guards', 'testing']);

/** The chapters of the domain: its folders. */
export const CHAPTERS = readdirSync(DOMAIN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !BESIDE_CHAPTERS.has(entry.name))
  .map(({ name }) => name);

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isCommand = (value: unknown): boolean => isRecord(value) && 'by' in value && 'decide' in value;
const isEvent = (value: unknown): boolean => isRecord(value) && 'seals' in value && 'fold' in value;

/** The commands and events that the files of a chapter export, alone or in a list. */
export async function heldBy(chapter: string): Promise<readonly unknown[]> {
  const files = readdirSync(new URL(`${chapter}/`, DOMAIN)).filter((name) => /^(?!.*\.spec\.ts$).*\.ts$/.test(name));
  const modules = await Promise.all(
    files.map((name) => import(new URL(`${chapter}/${name}`, DOMAIN).href) as Promise<object>),
  );
  const values: unknown[] = modules.flatMap((module) => Object.values(module) as unknown[]);
  const lists = values.filter((value) => isRecord(value) && !isCommand(value) && !isEvent(value));
  return [...values, ...lists.flatMap((list): unknown[] => Object.values(list as object))].filter(
    (value) => isCommand(value) || isEvent(value),
  );
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, DOMAIN), 'utf8'));

/** Every piece of every command and event, as the repository has it. */
export async function piecesOfDomain(): Promise<Pieces> {
  const held = await Promise.all(CHAPTERS.map(heldBy));
  const codes = read('../../contract/data/codes.json') as { lists: Record<string, readonly CodeEntry[]> };
  const bodies = read('../../contract/data/commands.schema.json') as { $defs: object };
  const lives = read('testing/golden-events-1.json') as readonly { events: readonly { type: string }[] }[];
  const codesOf = (list: string) => new Set((codes.lists[list] ?? []).map(({ code }) => code));
  return {
    held: new Set(held.flat()),
    commands: COMMANDS,
    events: EVENTS,
    contract: {
      commands: codesOf('commands'),
      unsent: new Set(commandCatalogue.filter(({ http }) => !http).map(({ code }) => code)),
      bodies: new Set(Object.keys(bodies.$defs)),
      eventTypes: codesOf('eventTypes'),
    },
    golden: new Set(lives.flatMap(({ events }) => events.map(({ type }) => type))),
  };
}
