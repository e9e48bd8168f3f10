import type { JsonObject } from '@accord/kernel';

/** What types begin with, and the version of what they hold. */
const typed = (type: string): string => `gov.cisa.accord.${type}.v1`;

/** What happened, before it has an envelope. */
export interface Happening {
  /** The event's own id: with the source it names what happened, whoever is told. */
  readonly id: string;
  /** `agreement.activated`. */
  readonly type: string;
  /** Base address of this system. */
  readonly source: string;
  /** ISO 8601 UTC. */
  readonly time: string;
  /** Id of what it happened to. */
  readonly subject: string;
  /** Name of the schema of the data in the OpenAPI document. */
  readonly schema: string;
  readonly data: JsonObject;
}

/** A body: CloudEvents 1.0, structured, as JSON. */
export const cloudEvent = ({ id, type, source, time, subject, schema, data }: Happening): string =>
  JSON.stringify({
    specversion: '1.0',
    id,
    source,
    type: typed(type),
    subject,
    time,
    datacontenttype: 'application/json',
    dataschema: `${source}/api/openapi.json#/components/schemas/${schema}`,
    data,
  });

/** Media type of such a body. */
export const CLOUD_EVENT = 'application/cloudevents+json; charset=utf-8';

/** What a test message is of. */
export const TEST_TYPE = 'webhook.test';
