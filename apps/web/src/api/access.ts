/** What agreements entitle to, and what may be shared: asked of the decision point. */
import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from './client.js';
import { newestPosition } from './position.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type Entitlements = Schemas['Entitlements'];
export type EvaluationAnswer = Schemas['EvaluationAnswer'];
export type PremiseView = Entitlements['premises'][number];

const pastOf = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf });

/** What an agreement entitles to, now or at a moment (ISO 8601 UTC). Read again with the agreement itself. */
export const agreementEntitlementsQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['agreement', id, 'entitlements', asOf],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: pastOf(asOf) };
      return dataOf(client.GET('/api/v1/agreements/{id}/entitlements', { params, signal }));
    },
  });

/** What the agreements of an organization entitle to, now or at a moment. */
export const organizationEntitlementsQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['organization', id, 'entitlements', asOf],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: pastOf(asOf) };
      return dataOf(client.GET('/api/v1/organizations/{id}/entitlements', { params, signal }));
    },
  });

/** May an organization receive, or send, something? */
export interface Asked {
  readonly organizationId: string;
  readonly act: 'receive' | 'send';
  readonly infoType: string;
  readonly tlp: string;
  readonly collectionId: string;
  readonly asOf?: string | undefined;
}

const evaluationOf = ({ organizationId, act, infoType, tlp, collectionId, asOf }: Asked) => ({
  subject: { type: 'organization' as const, id: organizationId },
  action: { name: act },
  resource: { type: 'collection' as const, id: collectionId, properties: { infoType, tlp } as object },
  ...(asOf === undefined ? {} : { context: { asOf } }),
});

/** The decision on a question; nothing is asked before all of it is chosen. */
export const decisionQuery = (asked: Asked | null) =>
  queryOptions({
    queryKey: ['decision', asked],
    queryFn: ({ signal }) => {
      const position = newestPosition();
      const params = { header: position === null ? {} : { 'X-Min-Position': position } };
      return dataOf(client.POST('/api/v1/access/evaluation', { params, body: evaluationOf(asked!), signal }));
    },
    enabled: asked !== null,
    gcTime: 0, // a decision is of its moment
  });
