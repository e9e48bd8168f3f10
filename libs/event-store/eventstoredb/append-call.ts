import type * as wire from '@eventstore/db-client/generated/streams_pb.js';
import { positionOf, type Position, type StreamRevision } from '@accord/event-store';
import type { Connection } from './connection.js';
import { AppendReq, Empty, StreamIdentifier, UUID } from './protocol.js';
import type { EventBytes } from './stored-event.js';

/** One append as the server takes it. */
export interface ServerAppend {
  /** Name on the server. */
  readonly stream: string;
  readonly expected: StreamRevision;
  readonly events: readonly EventBytes[];
}

/** What the server says to one try: written, now or before, or that the stream ends elsewhere. */
export type ServerAnswer =
  | { readonly written: true; readonly revision: number; readonly position: Position | undefined }
  | { readonly written: false; readonly actual: StreamRevision };

/**
 * Sends an append once, by the plain call and to the leader only: a follower would pass it on without a word, and stay in
 * the way when the leader dies.
 * @throws what the client says; but for the few failures that are final, the outcome is unknown then
 */
export async function sendAppend(connection: Connection, append: ServerAppend): Promise<ServerAnswer> {
  const messages = messagesOf(append);
  const leaving = new AbortController(); // what is given up on its way to a node must not arrive there later on
  const answer = await connection.answered(
    (client) => client.appendMessages(messages, connection.throughLeader, leaving.signal),
    () => leaving.abort(),
  );
  const wrong = answer.getWrongExpectedVersion();
  if (wrong)
    return { written: false, actual: wrong.hasCurrentRevision() ? Number(wrong.getCurrentRevision()) : 'no_stream' };
  const success = answer.getSuccess();
  if (!success) throw new Error('EventStoreDB answered an append with neither success nor conflict');
  const position = success.getPosition()?.getCommitPosition();
  return {
    written: true,
    revision: Number(success.getCurrentRevision()),
    position: position === undefined ? undefined : positionOf(position),
  };
}

function messagesOf({ stream, expected, events }: ServerAppend): wire.AppendReq[] {
  const options = new AppendReq.Options().setStreamIdentifier(
    new StreamIdentifier().setStreamName(Buffer.from(stream)),
  );
  if (expected === 'no_stream') options.setNoStream(new Empty());
  else options.setRevision(String(expected));
  return [new AppendReq().setOptions(options), ...events.map(messageOf)];
}

function messageOf({ id, type, data, metadata }: EventBytes): wire.AppendReq {
  const message = new AppendReq.ProposedMessage().setId(new UUID().setString(id));
  message.setData(data).setCustomMetadata(metadata);
  message.getMetadataMap().set('type', type).set('content-type', 'application/json');
  return new AppendReq().setProposedMessage(message);
}
