import { status } from '@grpc/grpc-js';
import type * as wire from '@eventstore/db-client/generated/streams_pb.js';
import { deleted, failure, nameIn } from './answers.js';
import { ReadReq } from './protocol.js';
import type { Logged, ServerLog } from './server-log.js';

const { BACKWARDS } = ReadReq.Options.ReadDirection;

/**
 * The events that a read asks for; undefined when its stream is absent. Both directions include where they begin.
 * @param hidden newest events of the log that are not shown yet
 */
export function eventsFor(log: ServerLog, options: wire.ReadReq.Options, hidden = 0): readonly Logged[] | undefined {
  const count = Number(options.getCount());
  if (count === 0) throw failure(status.INVALID_ARGUMENT, 'maxCount has to be above 0');
  const isBackwards = options.getReadDirection() === BACKWARDS;
  const stream = options.getStream();
  const all = stream ? streamed(log, stream, isBackwards) : placed(log, options.getAll()!, isBackwards);
  if (all === undefined) return undefined;
  const cut = hidden === 0 ? undefined : (log.readable.at(-1 - hidden)?.position ?? 0n);
  const shown = cut === undefined ? all : all.filter(({ position }) => position <= cut);
  return isBackwards ? shown.slice(-count).toReversed() : shown.slice(0, count);
}

function streamed(
  log: ServerLog,
  place: wire.ReadReq.Options.StreamOptions,
  isBackwards: boolean,
): readonly Logged[] | undefined {
  const name = nameIn(place.getStreamIdentifier());
  if (log.isTombstone(name)) throw deleted(name);
  const from = place.hasRevision() ? Number(place.getRevision()) : undefined;
  if (from === undefined) return log.stream(name);
  return isBackwards ? log.stream(name)?.slice(0, from + 1) : log.stream(name)?.slice(from);
}

function placed(log: ServerLog, place: wire.ReadReq.Options.AllOptions, isBackwards: boolean): readonly Logged[] {
  const position = place.getPosition();
  if (!position) return log.readable;
  const at = BigInt(position.getCommitPosition());
  const before = log.countBefore(at);
  const found = log.readable[before];
  if (found !== undefined && found.position !== at)
    throw failure(status.INVALID_ARGUMENT, 'The position stands inside a record');
  return isBackwards ? log.readable.slice(0, before + 1) : log.readable.slice(before);
}
