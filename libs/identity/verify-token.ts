import type { Principal } from '@accord/kernel';

/** Verifies a bearer token: the caller, or null for any reason whatever, which the log tells under the trace id. */
export type VerifyToken = (token: string, traceId: string) => Promise<Principal | null>;

/** Token under which the composition provides what verifies callers. */
export const VERIFY_TOKEN = Symbol('VerifyToken');
