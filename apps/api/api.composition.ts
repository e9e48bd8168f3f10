import type { Runtime, SignIn } from '@infra/runtime';
import type { FastifyInstance } from 'fastify';
import type { VerifyToken } from '@accord/identity';
import type { CapturedMails } from '@accord/notifications/postgres';

/** Everything the API is made of; the program that starts it chooses the adapters. */
export interface ApiComposition {
  readonly runtime: Runtime;
  readonly verifyToken: VerifyToken;
  /** Signs people in through a browser; null where nobody does. */
  readonly signIn: SignIn | null;
  /** Whether people choose a persona. */
  readonly demo: boolean;
  /** Address of the web application, without a slash at its end. */
  readonly baseUrl: string;
  /** Where people find help: a mail address or a page; absent where nobody has set one. */
  readonly help?: string;
  /** Requests that one caller may send within a minute; 0 = any number. */
  readonly rateLimit: number;
  /** Reads of one caller that may be under way at once; 0 = any number. */
  readonly readsAtOnce: number;
  /** Whether metrics are served beside the API. */
  readonly metricsBesideApi: boolean;
  /** The mails of a demonstration, where they are kept and shown instead of sent. */
  readonly capturedMails?: CapturedMails;
  /** Adds what is not the API's own: the embedded OpenID provider. */
  readonly mount?: (server: FastifyInstance) => Promise<void>;
}
