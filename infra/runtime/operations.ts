import { freshId, type Clock, type Principal } from '@accord/kernel';
import { SECURITY_AUDIT_STREAM, type EventStore } from '@accord/event-store';
import { listMessages, retryDead, type ListedMessage, type MessageKey } from '@accord/jobs';
import { listParked, type ListedStream, type Queryable } from '@accord/log-follower';

/** Most streams that are shown: a follower pauses before it sets aside more than that. */
const MOST_PARKED = 1_000;

/** Version of the payload of what is recorded. */
const VERSION = 1;

/** Who asks for something to be done, and under which ids it is recorded. */
export interface Asking {
  readonly caller: Principal;
  readonly commandId: string;
  readonly correlationId: string;
}

/** What those look after who keep a system running: the same as on the command line, recorded where a person asks. */
export class Operations {
  constructor(
    private readonly db: Queryable,
    private readonly store: Pick<EventStore, 'append'>,
    private readonly clock: Clock,
  ) {}

  /** Streams that are set aside, in every process of the system. */
  parked(): Promise<readonly ListedStream[]> {
    return listParked(this.db, MOST_PARKED);
  }

  /** Jobs in a state, the earliest first, those behind a key only. */
  jobs(state: 'waiting' | 'dead', limit: number, after: MessageKey | null): Promise<readonly ListedMessage[]> {
    return listMessages(this.db, state, limit, after);
  }

  /**
   * Has jobs that were given up tried again, once it is on the record who asked.
   * @param ids of which; all where null @returns the ids of those that were given up
   */
  async retry(ids: readonly string[] | null, asking: Asking): Promise<readonly string[]> {
    await this.record(ids, asking);
    return retryDead(this.db, ids);
  }

  private async record(ids: readonly string[] | null, { caller, commandId, correlationId }: Asking): Promise<void> {
    const { subjectId } = caller;
    const event = {
      eventId: freshId(), // as of a refusal: a key that is sent again is another request
      type: 'JobsRetried',
      schemaVersion: VERSION,
      data: { ids: ids === null ? null : [...ids], actor: { subjectId, function: 'admin' } },
      metadata: {
        commandId,
        actorSubjectId: subjectId,
        $correlationId: correlationId,
        $causationId: commandId,
      },
    };
    await this.store.append(SECURITY_AUDIT_STREAM, [event], 'any', this.clock.now().toISOString());
  }
}
