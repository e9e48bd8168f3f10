import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';

/** Messages of the protocol. Node finds no names in these generated modules, so that they are taken out of the whole. */
export const { AppendReq } = streams;
export const { Empty, StreamIdentifier, UUID } = shared;
export const { MemberInfo } = gossip;
