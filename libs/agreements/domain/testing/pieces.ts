import { slugOf } from '@accord/kernel';

/** All that must be there of every command and every type of event, beside what the compiler asks for. */
export interface Pieces {
  /** Commands and events as the files of the chapters hold them. */
  readonly held: ReadonlySet<unknown>;
  readonly commands: Readonly<Record<string, unknown>>;
  readonly events: Readonly<Record<string, unknown>>;
  /** What the contract lists: names of commands, those that nobody sends over HTTP, names of bodies, types of events. */
  readonly contract: {
    readonly commands: ReadonlySet<string>;
    readonly unsent: ReadonlySet<string>;
    readonly bodies: ReadonlySet<string>;
    readonly eventTypes: ReadonlySet<string>;
  };
  /** Types of events in the golden lives. */
  readonly golden: ReadonlySet<string>;
}

const lacks = (names: readonly string[], found: ReadonlySet<string>, what: string): readonly string[] =>
  names.filter((name) => !found.has(name)).map((name) => `${name}: ${what}`);

/** What is missing, in a sentence for each piece. */
export function missingIn({ held, commands, events, contract, golden }: Pieces): readonly string[] {
  const joined = new Set([...Object.values(commands), ...Object.values(events)]);
  const slugs = Object.keys(commands).map(slugOf);
  const types = Object.keys(events);
  return [
    ...[...held]
      .filter((one) => !joined.has(one))
      .map(() => 'a chapter holds a command or an event that nothing lists'),
    ...lacks(slugs, contract.commands, 'no command of the contract'),
    ...lacks(
      slugs.filter((slug) => !contract.unsent.has(slug)),
      contract.bodies,
      'no body in the contract',
    ),
    ...lacks(types, contract.eventTypes, 'no type of event of the contract'),
    ...lacks(types, golden, 'no golden event'),
  ];
}
