import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import type * as names from '@eventstore/db-client/generated/shared_pb.js';
import type * as wire from '@eventstore/db-client/generated/streams_pb.js';
import { AppendResp, Empty, ReadResp, StreamIdentifier, UUID } from './protocol.js';
import type { Expectation, Logged, Proposed, Written } from './server-log.js';

/** An error as the server sends it: most have a name in the metadata, by which the client knows them. */
export function failure(code: status, details: string, named: Readonly<Record<string, string>> = {}): ServiceError {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(named)) metadata.set(name, value);
  return Object.assign(new Error(details), { code, details, metadata });
}

export const notLeader = (host: string, port: number): ServiceError =>
  failure(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  });

export const deleted = (stream: string): ServiceError =>
  failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

export const tooLarge = (bound: number): ServiceError =>
  failure(status.INVALID_ARGUMENT, `Maximum Append Size of ${bound} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(bound),
  });

/** What an append asks for, out of its messages. */
export function appendIn(messages: readonly wire.AppendReq[]): {
  readonly stream: string;
  readonly expected: Expectation;
  readonly events: readonly Proposed[];
} {
  const options = messages[0]?.getOptions();
  if (!options) throw failure(status.INVALID_ARGUMENT, 'The first message has no options');
  const events = messages.slice(1).map((message) => proposed(message.getProposedMessage()!));
  return { stream: nameIn(options.getStreamIdentifier()), expected: expectationIn(options), events };
}

export const nameIn = (identifier: names.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();

function expectationIn(options: wire.AppendReq.Options): Expectation {
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasAny()) return 'any';
  return options.hasStreamExists() ? 'stream_exists' : BigInt(options.getRevision());
}

const proposed = (message: wire.AppendReq.ProposedMessage): Proposed => ({
  id: message.getId()?.getString() ?? '',
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: Buffer.from(message.getData_asU8()),
  metadata: Buffer.from(message.getCustomMetadata_asU8()),
});

export function appendAnswer(written: Written, expected: Expectation): wire.AppendResp {
  if ('revision' in written) {
    const success = new AppendResp.Success().setCurrentRevision(String(written.revision));
    if (written.position === undefined) success.setNoPosition(new Empty());
    else success.setPosition(positionOf(new AppendResp.Position(), written.position));
    return new AppendResp().setSuccess(success);
  }
  const wrong = new AppendResp.WrongExpectedVersion();
  if (written.current === undefined) wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentRevision(String(written.current));
  if (typeof expected === 'bigint') wrong.setExpectedRevision(String(expected));
  else wrong.setExpectedNoStream(new Empty());
  return new AppendResp().setWrongExpectedVersion(wrong);
}

/** Commit and prepare are the same for every event. */
function positionOf<T extends { setCommitPosition(value: string): T; setPreparePosition(value: string): T }>(
  message: T,
  position: bigint,
): T {
  return message.setCommitPosition(String(position)).setPreparePosition(String(position));
}

const TICKS = 10_000n;

export function eventAnswer(event: Logged): wire.ReadResp {
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new UUID().setString(event.id))
    .setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from(event.stream)))
    .setStreamRevision(String(event.revision))
    .setData(event.data)
    .setCustomMetadata(event.metadata);
  positionOf(recorded, event.position);
  const names = recorded.getMetadataMap();
  names.set('type', event.type).set('content-type', event.contentType);
  names.set('created', String(BigInt(event.createdMs) * TICKS));
  const read = new ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(String(event.position));
  return new ReadResp().setEvent(read);
}

export const absent = (stream: string): wire.ReadResp =>
  new ReadResp().setStreamNotFound(
    new ReadResp.StreamNotFound().setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from(stream))),
  );

export const confirmation = (id: string): wire.ReadResp =>
  new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(id));

export const caughtUp = (): wire.ReadResp => new ReadResp().setCaughtUp(new ReadResp.CaughtUp());

export const checkpoint = (position: bigint): wire.ReadResp =>
  new ReadResp().setCheckpoint(positionOf(new ReadResp.Checkpoint(), position));

/** Whether an event passes the filter of a subscription. */
export function passes(options: wire.ReadReq.Options, event: Logged): boolean {
  const filter = options.getFilter();
  const expression = filter?.getStreamIdentifier() ?? filter?.getEventType();
  if (!filter || !expression) return true;
  const text = filter.hasStreamIdentifier() ? event.stream : event.type;
  const regex = expression.getRegex();
  return regex === ''
    ? expression.getPrefixList().some((prefix) => text.startsWith(prefix))
    : new RegExp(regex).test(text);
}
