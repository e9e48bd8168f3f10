export type { ContractPart, StoreTraits } from './contract-part.js';
export { EVENT_STORE_CONTRACT, describeEventStore, type StoreUnderTest, type TestRunner } from './contract.js';
export { RECORDED_AT, newStream, sampleEvent, sampleEvents } from './sample-events.js';
