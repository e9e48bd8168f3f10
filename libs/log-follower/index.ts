export { applyParking, type Applying, type Outcome } from './applying.js';
export { CheckpointRow } from './checkpoints.js';
export { LogFollower, type FollowerOptions } from './follower.js';
export { listParked, ParkedStreams, type ListedStream } from './parked.js';
export * from './port.js';
export { BRIEF_LOCKS, inTransaction, isLockTimeout, isTransient, untilLocked } from './transaction.js';
export { DEFAULT_TUNING, type RunnerTuning } from './tuning.js';
