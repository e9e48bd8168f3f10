import type { JobHandler } from './outbox.js';

/** The handlers of a program do not fit the kinds of messages that there are; one line that says how. */
export class HandlersUnfit extends Error {
  override readonly name = 'HandlersUnfit';
}

const KIND = /^[a-z][a-z0-9-]{0,49}$/;

/** Who handles what: exactly one handler for each kind of message. */
export class JobRegistry {
  private readonly handlers: ReadonlyMap<string, JobHandler>;

  /**
   * @param kinds every kind of message that may be put into the outbox
   * @throws {HandlersUnfit} when a kind has no handler or two, a handler has no such kind, or a kind cannot name a queue
   */
  constructor(
    readonly kinds: readonly string[],
    handlers: readonly JobHandler[],
  ) {
    const unfit = [
      ...kinds.filter((kind) => !KIND.test(kind)).map((kind) => `${kind} cannot be the name of a queue`),
      ...kinds.map((kind) => objectionTo(kind, handlers)).filter((one) => one !== null),
      ...handlers.filter(({ kind }) => !kinds.includes(kind)).map(({ kind }) => `nothing is of the kind ${kind}`),
    ];
    if (unfit.length > 0) throw new HandlersUnfit(`Handlers of jobs do not fit: ${unfit.join('; ')}.`);
    this.handlers = new Map(handlers.map((one) => [one.kind, one]));
  }

  /** The handler of a kind. @throws {RangeError} for a kind that there is not */
  handlerOf(kind: string): JobHandler {
    const handler = this.handlers.get(kind);
    if (handler === undefined) throw new RangeError(`Nothing handles ${kind}`);
    return handler;
  }
}

function objectionTo(kind: string, handlers: readonly JobHandler[]): string | null {
  const count = handlers.filter((one) => one.kind === kind).length;
  return count === 1 ? null : `${kind} has ${count === 0 ? 'no handler' : `${count} handlers`}`;
}
