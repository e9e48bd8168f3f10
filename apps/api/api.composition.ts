import type { FastifyInstance } from 'fastify';
import type { CommandPipeline } from '@accord/commands';
import type { AgreementWorld } from '@accord/agreements/application';
import type { OrganizationWorld } from '@accord/organizations/application';
import type { ApiWorld } from './api.world.js';
import type { VerifyToken } from './http/index.js';

/** Everything the API is made of; the program that starts it chooses the adapters. */
export interface ApiComposition {
  readonly world: ApiWorld;
  readonly pipeline: CommandPipeline;
  readonly agreements: AgreementWorld;
  readonly organizations: OrganizationWorld;
  readonly verifyToken: VerifyToken;
  /** Requests that one caller may send within a minute; 0 = any number. */
  readonly rateLimit: number;
  /** Reads of one caller that may be under way at once; 0 = any number. */
  readonly readsAtOnce: number;
  /** Whether metrics are served beside the API. */
  readonly metricsBesideApi: boolean;
  /** Adds what is not the API's own: the embedded OpenID provider. */
  readonly mount?: (server: FastifyInstance) => Promise<void>;
}
