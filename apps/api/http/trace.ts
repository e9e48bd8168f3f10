import { randomBytes } from 'node:crypto';

const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The trace id that a W3C `traceparent` header carries, or a new one when there is none to go on with. */
export const traceIdOf = (header: string | string[] | undefined): string =>
  (typeof header === 'string' ? TRACEPARENT.exec(header)?.[1] : undefined) ?? randomBytes(16).toString('hex');
