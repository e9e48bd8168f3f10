import type { Connection } from './connection.js';
import { MemberInfo } from './protocol.js';

const { LEADER } = MemberInfo.VNodeState;

/** What the nodes say of each other, as one line for health: `leader esdb1:2113, 3 of 3 nodes alive`. Never throws. */
export async function clusterState(connection: Connection): Promise<string> {
  try {
    const members = await connection.answered((client) => client.members(connection.throughAnyNode));
    const alive = members.filter((member) => member.getIsAlive()); // a dead one keeps the state that it had
    const place = alive.find((member) => member.getState() === LEADER)?.getHttpEndPoint();
    const leader = place ? `leader ${place.getAddress()}:${place.getPort()}` : 'no leader';
    return `${leader}, ${alive.length} of ${members.length} nodes alive`;
  } catch {
    return 'no node says how the cluster is';
  }
}
