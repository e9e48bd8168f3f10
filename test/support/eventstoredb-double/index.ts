import type * as wire from '@eventstore/db-client/generated/gossip_pb.js';
import { Faults } from './faults.js';
import { Node, type Security } from './node.js';
import { ClusterInfo, EndPoint, MemberInfo, UUID } from './protocol.js';
import { MAX_APPEND_BYTES, ServerLog } from './server-log.js';

export { selfSigned } from './certificate.js';
export { Faults, type AppendFault, type SubscriptionEnd } from './faults.js';
export { Node } from './node.js';
export { ServerLog } from './server-log.js';

/** What a double is made of. */
export interface DoubleOptions {
  /** One by default. */
  readonly nodes?: number;
  /** None by default: insecure. */
  readonly security?: Security;
}

const { FOLLOWER, LEADER, UNKNOWN } = MemberInfo.VNodeState;

/**
 * Stands in for a server or cluster of EventStoreDB: real gRPC by the client's own service definitions, over one log in
 * memory. It proves the adapter and not the server: whatever it does is what a real one was seen to do.
 */
export class EventStoreDbDouble {
  readonly log = new ServerLog();
  readonly faults = new Faults();
  readonly nodes: readonly Node[];
  /** The node that leads, or led last. */
  leader: Node;
  private isElecting = false;
  private readonly shared;

  private constructor(private readonly options: DoubleOptions) {
    const shared = {
      log: this.log,
      faults: this.faults,
      leader: () => (this.isElecting ? undefined : this.leader),
      gossip: (asked: Node) => this.gossip(asked),
      onTheirWay: new Set<string>(),
      writeMs: 0,
      mostAppendBytes: MAX_APPEND_BYTES,
    };
    this.shared = shared;
    this.nodes = Array.from({ length: options.nodes ?? 1 }, () => new Node(shared, options.security));
    this.leader = this.nodes[0]!;
  }

  /** Starts all nodes. */
  static async start(options: DoubleOptions = {}): Promise<EventStoreDbDouble> {
    const double = new EventStoreDbDouble(options);
    for (const node of double.nodes) await node.start();
    return double;
  }

  /** The connection string of all nodes. */
  get url(): string {
    return this.urlOf(...this.nodes);
  }

  urlOf(...nodes: readonly Node[]): string {
    return `esdb://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}?tls=${this.options.security !== undefined}`;
  }

  /** How long each append is on its way from now on, in milliseconds. */
  set writeMs(milliseconds: number) {
    this.shared.writeMs = milliseconds;
  }

  /** The largest append that is taken from now on, in bytes. */
  set mostAppendBytes(bytes: number) {
    this.shared.mostAppendBytes = bytes;
  }

  /** Ends the leader, or cuts it off from the others, and lets another node lead, after a time in milliseconds. */
  failOver(how: 'killed' | 'frozen' | 'cut off', afterMs = 0): void {
    const before = this.leader;
    if (how === 'killed') before.kill();
    else if (how === 'frozen') before.freeze();
    else before.isCutOff = true;
    this.leader = this.nodes.find((node) => node !== before && node.isRunning)!;
    if (afterMs === 0) return;
    this.isElecting = true;
    setTimeout(() => (this.isElecting = false), afterMs);
  }

  /** Ends all nodes. */
  stop(): void {
    for (const node of this.nodes) {
      node.melt();
      node.kill();
    }
  }

  /** Who is cut off believes that all others are dead, and they believe it of it. */
  private gossip(asked: Node): wire.ClusterInfo {
    const members = this.nodes.map((node) =>
      new MemberInfo()
        .setInstanceId(new UUID().setString('00000000-0000-4000-8000-000000000001'))
        .setTimeStamp('0')
        .setState(this.stateOf(node))
        .setIsAlive(node === asked || (node.isRunning && !node.isCutOff && !asked.isCutOff))
        .setHttpEndPoint(new EndPoint().setAddress('127.0.0.1').setPort(node.port)),
    );
    return new ClusterInfo().setMembersList(members);
  }

  private stateOf(node: Node): wire.MemberInfo.VNodeState {
    if (node.isCutOff || !node.isRunning) return UNKNOWN;
    return node === this.leader && !this.isElecting ? LEADER : FOLLOWER;
  }
}
