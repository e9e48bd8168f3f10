import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';

/** Messages of the protocol. Node finds no names in these generated modules, so that they are taken out of the whole. */
export const { AppendResp, ReadReq, ReadResp } = streams;
export const { Empty, StreamIdentifier, UUID } = shared;
export const { ClusterInfo, EndPoint, MemberInfo } = gossip;
export const { SupportedMethod, SupportedMethods } = features;
