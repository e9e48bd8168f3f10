import { setTimeout as sleep } from 'node:timers/promises';
import {
  Server,
  ServerCredentials,
  status,
  type Metadata,
  type sendUnaryData,
  type ServerReadableStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type ServiceError,
} from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import type * as capabilities from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js';
import type { Empty } from '@eventstore/db-client/generated/shared_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { AppendReq, AppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import {
  absent,
  appendAnswer,
  appendIn,
  deleted,
  eventAnswer,
  failure,
  nameIn,
  notLeader,
  tooLarge,
} from './answers.js';
import type { Faults, SubscriptionEnd } from './faults.js';
import { SupportedMethod, SupportedMethods } from './protocol.js';
import { eventsFor } from './reading.js';
import { bytesOf, type ServerLog } from './server-log.js';
import { Subscribers } from './subscribers.js';

/** What the nodes of a cluster share. */
export interface Shared {
  readonly log: ServerLog;
  readonly faults: Faults;
  /** The one who leads now; undefined while another one is elected. */
  leader(): Node | undefined;
  /** The members as one of them knows them. */
  gossip(asked: Node): ClusterInfo;
  /** Appends on their way by stream and ids: a twin of one of them is dropped without an answer. */
  readonly onTheirWay: Set<string>;
  /** How long an append is on its way, in milliseconds. */
  writeMs: number;
  /** The bound for one append. */
  mostAppendBytes: number;
}

/** Certificate and user of a node that is not insecure. */
export interface Security {
  readonly certificate: Buffer;
  readonly key: Buffer;
  readonly authorization: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LATE_MS = 40;

/** One server that speaks the protocol of the vendor's client, out of the client's own service definitions. */
export class Node {
  port = 0;
  private server: Server | undefined;
  private thawed: Promise<void> | undefined;
  private thaw = (): void => undefined;
  private isReady = true;
  /** Cut off from the other nodes, not from its clients: it leads no more, and serves nobody. */
  isCutOff = false;
  /** Newest events that this node does not show yet while it follows: reads of it are stale. */
  lag = 0;
  /** How long it takes over each event of a read, in milliseconds. */
  paceMs = 0;
  private readonly subscribers: Subscribers;
  /** Calls that came in: appends by either call, reads, and subscriptions among them. */
  readonly received = { append: 0, batchAppend: 0, read: 0, subscribed: 0 };

  constructor(
    private readonly shared: Shared,
    private readonly security?: Security,
  ) {
    this.subscribers = new Subscribers(shared.log);
  }

  get isRunning(): boolean {
    return this.server !== undefined;
  }

  /** Listens, on the port of before once it had one. A node that starts says for a while that it is not ready. */
  async start(notReadyMs = 0): Promise<void> {
    this.shared.log.forget();
    this.isReady = notReadyMs === 0;
    const server = new Server({ 'grpc.max_receive_message_length': 20 * 1_048_576 });
    server.addService(StreamsService, {
      append: (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>) =>
        void this.append(call, answer),
      read: (call: ServerWritableStream<ReadReq, ReadResp>) => void this.read(call),
      batchAppend: () => void (this.received.batchAppend += 1),
      delete: () => undefined,
      tombstone: () => undefined,
    });
    server.addService(ServerFeaturesService, { getSupportedMethods: features });
    server.addService(GossipService, {
      read: (_call: ServerUnaryCall<Empty, ClusterInfo>, answer: sendUnaryData<ClusterInfo>) => void this.tell(answer),
    });
    this.port = await bound(server, this.port, this.security);
    this.server = server;
    if (!this.isReady) void sleep(notReadyMs, undefined, { ref: false }).then(() => (this.isReady = true));
  }

  /** Ends at once, as by a SIGKILL: connections are cut. */
  kill(how: SubscriptionEnd = 'killed'): void {
    this.subscribers.end(how);
    this.server?.forceShutdown();
    this.server = undefined;
  }

  /** Answers nothing any more, and keeps its connections. */
  freeze(): void {
    this.thawed = new Promise((resolve) => (this.thaw = resolve));
  }

  /** Goes on, with what came in meanwhile. */
  melt(): void {
    this.thawed = undefined;
    this.thaw();
  }

  /** Subscriptions deliver nothing any more, and do not end. */
  silenceSubscribers(): void {
    this.subscribers.isSilent = true;
  }

  /** Ends every subscription, as when its reader is too slow or its node goes. */
  dropSubscribers(how: SubscriptionEnd): number {
    return this.subscribers.end(how);
  }

  /** Why a call is not served; undefined when it is. */
  private refusal(metadata: Metadata): ServiceError | undefined {
    if (this.security && String(metadata.get('authorization')[0]) !== this.security.authorization)
      return failure(status.UNAUTHENTICATED, 'Unauthenticated', { exception: 'access-denied' });
    if (!this.isReady || this.isCutOff) {
      this.shared.faults.fired('not-ready');
      return failure(status.UNKNOWN, 'Server Is Not Ready');
    }
    const leader = this.shared.leader();
    if (leader === this || metadata.get('requires-leader')[0] !== 'true') return undefined;
    if (!leader) {
      this.shared.faults.fired('no-leader');
      return failure(status.UNKNOWN, 'No leader info available in response');
    }
    this.shared.faults.fired('not-leader');
    return notLeader('127.0.0.1', leader.port);
  }

  private async tell(answer: sendUnaryData<ClusterInfo>): Promise<void> {
    await this.thawed;
    answer(null, this.shared.gossip(this));
  }

  private async append(call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>) {
    this.received.append += 1;
    const messages: AppendReq[] = [];
    call.on('error', () => undefined);
    try {
      for await (const message of call) messages.push(message);
    } catch {
      return; // it was cut off in the midst of its request
    }
    await this.thawed;
    const refusal = this.refusal(call.metadata);
    if (refusal) return answer(refusal);
    try {
      await this.write(messages, answer);
    } catch (error) {
      answer(error as ServiceError);
    }
  }

  private async write(messages: readonly AppendReq[], answer: sendUnaryData<AppendResp>): Promise<void> {
    const { log, faults, onTheirWay, writeMs, mostAppendBytes } = this.shared;
    const { stream, expected, events } = appendIn(messages);
    if (stream === '' || events.some(({ id }) => !UUID.test(id))) throw failure(status.UNKNOWN, 'BadRequest');
    if (log.isTombstone(stream)) throw deleted(stream);
    if (events.reduce((sum, event) => sum + bytesOf(event), 0) > mostAppendBytes) throw tooLarge(mostAppendBytes);
    const key = [stream, ...events.map(({ id }) => id)].join();
    if (onTheirWay.has(key)) return faults.fired('twin'); // no answer until the deadline
    const fault = faults.next();
    if (fault === 'unavailable') throw failure(status.UNAVAILABLE, 'read ECONNRESET');
    if (fault === 'stopped') throw failure(status.INTERNAL, 'Received RST_STREAM with code 2');
    if (fault === 'vanish') throw failure(status.ABORTED, 'Forwarding timeout');
    if (fault === 'land-late') {
      setTimeout(() => log.append(stream, expected, events), LATE_MS);
      throw failure(status.ABORTED, 'Commit phase timeout');
    }
    onTheirWay.add(key);
    if (writeMs > 0) await sleep(writeMs);
    const written = log.append(stream, expected, events);
    onTheirWay.delete(key);
    if (fault === 'land') throw failure(status.ABORTED, 'Commit phase timeout');
    const current = log.stream(stream)?.at(-1)?.revision;
    const told = fault === 'refuse-written' ? { current } : written;
    if (fault !== 'swallow') answer(null, appendAnswer(told, expected));
  }

  private async read(call: ServerWritableStream<ReadReq, ReadResp>): Promise<void> {
    this.received.read += 1;
    call.on('error', () => undefined);
    await this.thawed;
    const options = call.request.getOptions()!;
    const refusal = this.refusal(call.metadata);
    try {
      if (refusal) throw refusal;
      if (options.hasSubscription()) {
        this.received.subscribed += 1;
        return this.subscribers.add(call, options);
      }
      const hidden = this.shared.leader() === this ? 0 : this.lag;
      const events = eventsFor(this.shared.log, options, hidden);
      if (events === undefined) {
        call.write(absent(nameIn(options.getStream()?.getStreamIdentifier())));
      }
      for (const event of events ?? []) {
        if (this.paceMs > 0) await sleep(this.paceMs);
        if (!call.write(eventAnswer(event))) await drained(call);
      }
      call.end();
    } catch (error) {
      call.emit('error', error);
    }
  }
}

const drained = (call: ServerWritableStream<ReadReq, ReadResp>): Promise<void> =>
  new Promise((resolve) => {
    const goOn = (): void => {
      call.off('drain', goOn).off('close', goOn);
      resolve();
    };
    call.on('drain', goOn).on('close', goOn);
  });

function features(
  _call: ServerUnaryCall<Empty, capabilities.SupportedMethods>,
  answer: sendUnaryData<capabilities.SupportedMethods>,
): void {
  const methods = ['append', 'batchappend', 'read'].map((name) =>
    new SupportedMethod().setServiceName('event_store.client.streams.streams').setMethodName(name),
  );
  answer(null, new SupportedMethods().setEventStoreServerVersion('24.6.0').setMethodsList(methods));
}

const bound = (server: Server, port: number, security: Security | undefined): Promise<number> =>
  new Promise((resolve, reject) => {
    const credentials = security
      ? ServerCredentials.createSsl(null, [{ cert_chain: security.certificate, private_key: security.key }])
      : ServerCredentials.createInsecure();
    server.bindAsync(`127.0.0.1:${port}`, credentials, (error, taken) => (error ? reject(error) : resolve(taken)));
  });
