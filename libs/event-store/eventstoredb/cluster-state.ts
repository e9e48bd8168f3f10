import type { MemberInfo as Member } from '@eventstore/db-client/generated/gossip_pb.js';
import type { Connection } from './connection.js';
import { MemberInfo } from './protocol.js';

const { LEADER } = MemberInfo.VNodeState;

/** States by their number, as words: `leader`, `follower`, `catchingup`. */
const NAMES = new Map(Object.entries(MemberInfo.VNodeState).map(([name, state]) => [state, name.toLowerCase()]));

const members = (connection: Connection): Promise<readonly Member[]> =>
  connection.answered((client) => client.members(connection.throughAnyNode));

/** What the nodes say of each other, as one line for health: `leader esdb1:2113, 3 of 3 nodes alive`. Never throws. */
export async function clusterState(connection: Connection): Promise<string> {
  try {
    const all = await members(connection);
    const alive = all.filter((member) => member.getIsAlive()); // a dead one keeps the state that it had
    const place = alive.find((member) => member.getState() === LEADER)?.getHttpEndPoint();
    const leader = place ? `leader ${place.getAddress()}:${place.getPort()}` : 'no leader';
    return `${leader}, ${alive.length} of ${all.length} nodes alive`;
  } catch {
    return 'no node says how the cluster is';
  }
}

/** How many nodes are in which state, as the one that is asked knows them; null when none answers. Never throws. */
export async function nodesByState(connection: Connection): Promise<ReadonlyMap<string, number> | null> {
  try {
    const found = new Map<string, number>();
    for (const member of await members(connection)) {
      const name = member.getIsAlive() ? (NAMES.get(member.getState()) ?? 'unknown') : 'dead';
      found.set(name, (found.get(name) ?? 0) + 1);
    }
    return found;
  } catch {
    return null;
  }
}
