import { isStreamName } from '@accord/event-store';
import { excludeSystemEvents, streamNameFilter, type Filter } from '@eventstore/db-client';

/** Divides a prefix from the stream: no category holds it, so that a system without a prefix never takes such a stream for its own. */
const DIVIDER = '.';

/** The names of a system's streams on a server that others may use as well. */
export class StreamNames {
  private readonly before: string;

  /** @param prefix of letters, digits and "_"; none by default */
  constructor(prefix = '') {
    this.before = prefix === '' ? '' : `${prefix}${DIVIDER}`;
  }

  /** The stream's name on the server. */
  onServer(streamId: string): string {
    return `${this.before}${streamId}`;
  }

  /** The stream of ours behind a name of the server; undefined for those of the server itself and of others. */
  ours(name: string): string | undefined {
    if (!name.startsWith(this.before)) return undefined;
    const streamId = name.slice(this.before.length);
    return isStreamName(streamId) ? streamId : undefined;
  }

  /** What a subscription asks for: at least all of ours. */
  filter(): Filter {
    return this.before === '' ? excludeSystemEvents() : streamNameFilter({ prefixes: [this.before] });
  }
}
