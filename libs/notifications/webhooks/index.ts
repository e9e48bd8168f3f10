/** Signed messages to machines of others: where they may go, how they are signed, and when they are sent again. */
export { CLOUD_EVENT, cloudEvent, TEST_TYPE, type Happening } from './cloud-event.js';
export * from './endpoint.js';
export { isPublicAddress, type HostAddress } from './public-addresses.js';
export { systemLookUp, type LookUp } from './name-lookup.js';
export { FAILURES, Receiver, type Answer, type Failure, type ReceiverOptions } from './receiver.js';
export { LONGEST_URL, type ReceiverRules } from './receiver-url.js';
export { restAfterTry, RESTS_MS } from './schedule.js';
export { freshSecret, signedHeaders } from './signature.js';
