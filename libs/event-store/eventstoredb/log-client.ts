import { setTimeout as sleep } from 'node:timers/promises';
import { convertToCommandError, EventStoreDBClient, type BaseOptions } from '@eventstore/db-client';
import { GossipClient } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import type { MemberInfo } from '@eventstore/db-client/generated/gossip_pb.js';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { EventStoreAddress } from './connection-string.js';
import { Empty } from './protocol.js';

/** How long an end waits for what is under way, in milliseconds. */
const END_WITHIN_MS = 500;

/**
 * The client of the vendor, with the two calls that it does not make as an agreement needs them: an append of bytes that
 * were serialised before, whose every failure reaches its caller, and a look at the members of the cluster. Both go
 * through the client's own connection, which finds the leader and comes back after a loss.
 */
export class LogClient extends EventStoreDBClient {
  /** Whether an end began: whatever a read brought since may be cut short, since the vendor tells of no end that is its own. */
  isEnding = false;

  /** @param deadlineMs how long the server has for a call */
  static of(address: EventStoreAddress, deadlineMs: number): LogClient {
    const client = LogClient.towards(address, deadlineMs);
    // The vendor awaits this nowhere: while no node is found it would fail, unheard, and end the process.
    const handle = client.handleError;
    client.handleError = (grpc, error) => handle(grpc, error).catch(() => undefined);
    return client;
  }

  private static towards({ options, certificates, credentials }: EventStoreAddress, deadlineMs: number): LogClient {
    const { hosts, dnsDiscover, connectionName = 'accord', nodePreference = 'leader' } = options;
    const { keepAliveInterval = 10_000, keepAliveTimeout = 10_000 } = options;
    const common = { connectionName, keepAliveInterval, keepAliveTimeout, defaultDeadline: deadlineMs };
    const { gossipTimeout = 1, maxDiscoverAttempts = 10, discoveryInterval = 100 } = options;
    const cluster = { ...common, nodePreference, gossipTimeout, maxDiscoverAttempts, discoveryInterval };
    const [first, ...others] = hosts;
    if (first === undefined) throw new TypeError('An address has at least one host');
    if (dnsDiscover) return new LogClient({ ...cluster, discover: first }, certificates, credentials);
    if (others.length > 0) return new LogClient({ ...cluster, endpoints: hosts }, certificates, credentials);
    return new LogClient({ ...common, endpoint: first }, certificates, credentials);
  }

  /**
   * Sends one append by the plain call, unless it is given up before a node was found for it.
   * @throws whatever the server or the way to it says, as the client names it
   */
  appendMessages(messages: readonly AppendReq[], options: BaseOptions, givenUp: AbortSignal): Promise<AppendResp> {
    return this.execute(
      StreamsClient,
      'append',
      (streams) =>
        new Promise<AppendResp>((resolve, reject) => {
          givenUp.throwIfAborted();
          const call = streams.append(...this.callArguments(options), (error, answer) =>
            error ? reject(convertToCommandError(error)) : resolve(answer),
          );
          call.on('error', (error: Error) => reject(convertToCommandError(error)));
          for (const message of messages) call.write(message);
          call.end();
        }),
    );
  }

  /** The nodes as the one that is asked knows them. */
  members(options: BaseOptions): Promise<readonly MemberInfo[]> {
    return this.execute(
      GossipClient,
      'gossip',
      (gossip) =>
        new Promise<readonly MemberInfo[]>((resolve, reject) => {
          gossip.read(new Empty(), ...this.callArguments(options), (error, answer) =>
            error ? reject(convertToCommandError(error)) : resolve(answer.getMembersList()),
          );
        }),
    );
  }

  /** Ends what is under way, and the connection. The vendor's own end waits for reads that nobody reads to their end. */
  async end(): Promise<void> {
    this.isEnding = true;
    const patience = sleep(END_WITHIN_MS, undefined, { ref: false });
    const channel = await Promise.race([this.getChannel().catch(() => undefined), patience]);
    await Promise.race([this.dispose(), patience]);
    channel?.close();
  }
}
